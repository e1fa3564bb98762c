#pragma once
#include "core/genetics/pedigree.h"
#include <string_view>

namespace gentolk {

// What the pedigree says of how two of its people are related. A parent who is not named is unknown, never "none".
struct Kin {
    bool sibling = false;       // the same mother and father, or the same one where neither's other parent is named
    bool blood = false;         // a common ancestor, or one is the other's ancestor
    bool descendant = false;    // of the first person
    bool throughMother = false; // an ancestor they share is the first person's mother, or hers
    bool motherLine = false;    // from mother to child alone: the same mitochondria
    bool fatherLine = false;    // from father to son alone: the same Y, if both are male
    bool unknown = false;       // nothing connects the other person to anybody: may be of the blood or not
    bool operator==(const Kin&) const = default;
};

// Of the other person to the first one; both are of the pedigree. A person without relatives in it is of unknown kin.
Kin kinOf(const Pedigree& pedigree, std::string_view person, std::string_view other);

} // namespace gentolk
