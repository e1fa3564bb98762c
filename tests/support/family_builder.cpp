#include "tests/support/family_builder.h"
#include <algorithm>
#include <stdexcept>

namespace gentolk::test {

FamilyBuilder::FamilyBuilder()
{
    m_family.familyId = "family";
    m_family.proband = {"child"};
    m_family.mother = Mother{"mother"};
    m_family.father = Father{"father"};
    m_family.pedigree.individuals = {
        {"family", "child", "father", "mother", Sex::Male, AffectionStatus::Affected},
        {"family", "mother", "", "", Sex::Female, AffectionStatus::Unaffected},
        {"family", "father", "", "", Sex::Male, AffectionStatus::Unaffected},
    };
}

Individual& FamilyBuilder::person(const std::string& id)
{
    for (Individual& one : m_family.pedigree.individuals)
        if (one.id == id)
            return one;
    throw std::logic_error("no such person: " + id);
}

void FamilyBuilder::remove(const std::string& id)
{
    std::erase_if(m_family.pedigree.individuals, [&id](const Individual& one) { return one.id == id; });
    for (Individual& one : m_family.pedigree.individuals) {
        if (one.fatherId == id)
            one.fatherId.clear();
        if (one.motherId == id)
            one.motherId.clear();
    }
}

FamilyBuilder& FamilyBuilder::boy()
{
    return childSex(Sex::Male);
}
FamilyBuilder& FamilyBuilder::girl()
{
    return childSex(Sex::Female);
}

FamilyBuilder& FamilyBuilder::childSex(Sex sex)
{
    person("child").sex = sex;
    return *this;
}

FamilyBuilder& FamilyBuilder::motherIs(AffectionStatus affection)
{
    person(m_family.mother->sample).affection = affection;
    return *this;
}

FamilyBuilder& FamilyBuilder::fatherIs(AffectionStatus affection)
{
    person(m_family.father->sample).affection = affection;
    return *this;
}

FamilyBuilder& FamilyBuilder::withoutMother()
{
    remove(m_family.mother->sample);
    m_family.mother.reset();
    return *this;
}

FamilyBuilder& FamilyBuilder::withoutFather()
{
    remove(m_family.father->sample);
    m_family.father.reset();
    return *this;
}

FamilyBuilder& FamilyBuilder::withSibling(const std::string& id, Sex sex, AffectionStatus affection)
{
    m_family.siblings.push_back(id);
    m_family.pedigree.individuals.push_back({"family", id, person("child").fatherId, person("child").motherId, sex, affection});
    return *this;
}

FamilyBuilder& FamilyBuilder::withPerson(const std::string& id, const std::string& father, const std::string& mother, Sex sex,
                                         AffectionStatus affection, bool hasData)
{
    m_family.pedigree.individuals.push_back({"family", id, father, mother, sex, affection});
    if (hasData)
        m_family.siblings.push_back(id);
    return *this;
}

FamilyBuilder& FamilyBuilder::withParentsOf(const std::string& id, const std::string& father, const std::string& mother)
{
    person(id).fatherId = father;
    person(id).motherId = mother;
    return *this;
}

FamilyBuilder& FamilyBuilder::withParentsSwapped()
{
    std::swap(m_family.mother->sample, m_family.father->sample);
    std::swap(person("mother").sex, person("father").sex);
    for (Individual& one : m_family.pedigree.individuals)
        std::swap(one.motherId, one.fatherId);
    return *this;
}

FamilyBuilder aTrio()
{
    return {};
}
FamilyBuilder aDuoWithMother()
{
    return FamilyBuilder().withoutFather();
}
FamilyBuilder aDuoWithFather()
{
    return FamilyBuilder().withoutMother();
}
FamilyBuilder aSingleton()
{
    return FamilyBuilder().withoutMother().withoutFather();
}

} // namespace gentolk::test
