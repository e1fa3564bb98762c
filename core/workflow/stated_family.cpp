#include "core/workflow/stated_family.h"
#include "core/genetics/pedigree_edit.h"
#include <algorithm>

namespace gentolk {

namespace {

std::vector<const StatedSample*> inRole(const std::vector<StatedSample>& samples, StatedRole role)
{
    std::vector<const StatedSample*> some;
    for (const StatedSample& one : samples)
        if (one.role == role)
            some.push_back(&one);
    return some;
}

std::string onlyOne(const std::vector<StatedSample>& samples, StatedRole role)
{
    const auto some = inRole(samples, role);
    return some.size() == 1 ? some.front()->sample : std::string();
}

bool isSibling(const StatedSample& one) { return one.role == StatedRole::Sister || one.role == StatedRole::Brother; }

Sex sexByRole(const StatedSample& one)
{
    switch (one.role) {
    case StatedRole::Mother:
    case StatedRole::Sister: return Sex::Female;
    case StatedRole::Father:
    case StatedRole::Brother: return Sex::Male;
    case StatedRole::Proband: return one.sex;
    default: return Sex::Unknown;
    }
}

Individual personOf(const StatedSample& one, const std::string& family)
{
    Individual person;
    person.familyId = one.role == StatedRole::NotOfTheFamily ? one.sample : family;
    person.id = one.sample;
    person.sex = sexByRole(one);
    const bool patient = one.role == StatedRole::Proband && one.affection == AffectionStatus::Unknown;
    person.affection = patient ? AffectionStatus::Affected : one.affection;
    return person;
}

// The proband first: her parents, told or added, are those of her brothers and sisters too.
Pedigree parentsAndProband(const std::vector<StatedSample>& samples)
{
    const std::string proband = onlyOne(samples, StatedRole::Proband);
    Pedigree pedigree;
    for (const StatedSample& one : samples)
        if (!isSibling(one))
            pedigree.individuals.push_back(personOf(one, proband));
    for (Individual& person : pedigree.individuals)
        if (person.id == proband) {
            person.motherId = onlyOne(samples, StatedRole::Mother);
            person.fatherId = onlyOne(samples, StatedRole::Father);
        }
    const bool siblings = std::any_of(samples.begin(), samples.end(), isSibling);
    const bool bothTold = !onlyOne(samples, StatedRole::Mother).empty() && !onlyOne(samples, StatedRole::Father).empty();
    return siblings && !bothTold ? addParents(pedigree, proband).pedigree : pedigree;
}

} // namespace

StatedGap gapOf(const std::vector<StatedSample>& samples)
{
    const auto count = [&](StatedRole role) { return inRole(samples, role).size(); };
    if (count(StatedRole::Proband) > 1)
        return StatedGap::SeveralProbands;
    if (count(StatedRole::Mother) > 1)
        return StatedGap::SeveralMothers;
    if (count(StatedRole::Father) > 1)
        return StatedGap::SeveralFathers;
    if (count(StatedRole::Untold) > 0)
        return StatedGap::RoleUntold;
    return count(StatedRole::Proband) == 0 ? StatedGap::NoProband : StatedGap::None;
}

Pedigree pedigreeOf(const std::vector<StatedSample>& samples)
{
    if (gapOf(samples) != StatedGap::None)
        return {};
    Pedigree pedigree = parentsAndProband(samples);
    const Individual proband = *pedigree.find(probandOf(samples));
    for (const StatedSample& one : samples)
        if (isSibling(one)) {
            Individual sibling = personOf(one, proband.familyId);
            sibling.motherId = proband.motherId;
            sibling.fatherId = proband.fatherId;
            pedigree.individuals.push_back(sibling);
        }
    return pedigree;
}

std::string probandOf(const std::vector<StatedSample>& samples) { return onlyOne(samples, StatedRole::Proband); }

} // namespace gentolk
