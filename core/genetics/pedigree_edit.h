#pragma once
#include "core/genetics/pedigree.h"

namespace gentolk {

// Changes of a drawn pedigree, each a new value. Each throws Error PedigreeInconsistent (subject: the person; detail: why) where the change
// cannot be true: someone their own ancestor, a second mother, a father who is a woman, a parent of a pregnancy; and NotFound.
struct PedigreeEdit {
    Pedigree pedigree;
    std::string person; // whom the change made, or is about
};

PedigreeEdit addParents(const Pedigree& pedigree, const std::string& child);                  // those that are missing
PedigreeEdit addPartner(const Pedigree& pedigree, const std::string& person);
PedigreeEdit addSibling(const Pedigree& pedigree, const std::string& person, Sex sex);        // of the same parents, who are added where missing
PedigreeEdit addChild(const Pedigree& pedigree, const std::string& person, Sex sex);          // with the newest partner; one is added where there is none
PedigreeEdit setParentOf(const Pedigree& pedigree, const std::string& child, const std::string& parent); // mother or father by the parent's sex
PedigreeEdit setSex(const Pedigree& pedigree, const std::string& person, Sex sex);
PedigreeEdit setAffection(const Pedigree& pedigree, const std::string& person, AffectionStatus affection);
PedigreeEdit setDeceased(const Pedigree& pedigree, const std::string& person, Answer deceased);
PedigreeEdit setCarrier(const Pedigree& pedigree, const std::string& person, CarrierStatus carrier);
PedigreeEdit setPregnancy(const Pedigree& pedigree, const std::string& person, Pregnancy pregnancy);
// With the next older brother or sister (the next younger, where there is none) of the same parents; in that one's birth where it was of several.
PedigreeEdit setTwins(const Pedigree& pedigree, const std::string& person, TwinKind kind);
PedigreeEdit endTwins(const Pedigree& pedigree, const std::string& person);
PedigreeEdit setConsanguineous(const Pedigree& pedigree, const std::string& person, const std::string& partner, Answer answer);
PedigreeEdit removePerson(const Pedigree& pedigree, const std::string& person);

std::vector<std::string> partnersOf(const Pedigree& pedigree, const std::string& person); // the oldest union first
std::vector<std::string> childrenOf(const Pedigree& pedigree, const std::string& person);

// The family with another pedigree and the same genomes. Parents with a genome are the proband's own by the new pedigree; nobody with a genome
// is lost. Throws PedigreeInconsistent where a person with a genome is no longer in the pedigree.
Family withPedigree(const Family& family, const Pedigree& pedigree);

} // namespace gentolk
