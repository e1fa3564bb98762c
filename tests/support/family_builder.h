#pragma once
#include "core/genetics/pedigree.h"

namespace gentolk::test {

// A family of the samples "child", "mother", "father" and any siblings. The child is affected, the parents are not, unless said.
class FamilyBuilder
{
public:
    FamilyBuilder();
    FamilyBuilder& boy();
    FamilyBuilder& girl();
    FamilyBuilder& childSex(Sex sex);
    FamilyBuilder& motherIs(AffectionStatus affection);
    FamilyBuilder& fatherIs(AffectionStatus affection);
    FamilyBuilder& withoutMother(); // without data, and not in the pedigree
    FamilyBuilder& withoutFather();
    FamilyBuilder& withSibling(const std::string& id, Sex sex, AffectionStatus affection);
    // Anybody of the pedigree: "0" or "" for an unknown parent. With data unless said.
    FamilyBuilder& withPerson(const std::string& id, const std::string& father, const std::string& mother, Sex sex, AffectionStatus affection,
                              bool hasData = true);
    FamilyBuilder& withParentsOf(const std::string& id, const std::string& father, const std::string& mother); // names them
    FamilyBuilder& withParentsSwapped(); // each parent's sample takes the other's place and sex
    Family build() const { return m_family; }
    operator Family() const { return m_family; }

private:
    Individual& person(const std::string& id);
    void remove(const std::string& id);
    Family m_family;
};

FamilyBuilder aTrio(); // a boy
FamilyBuilder aDuoWithMother();
FamilyBuilder aDuoWithFather();
FamilyBuilder aSingleton();

} // namespace gentolk::test
