#include "core/quality/pedigree_kinship.h"
#include "core/quality/quality_limits.h"
#include <algorithm>
#include <map>

namespace gentolk {

namespace {

// Kinship by Wright's recursion: the younger one's is the mean of its parents'. Founders are unrelated.
class PedigreePaths
{
public:
    explicit PedigreePaths(const Pedigree& pedigree) : m_pedigree(pedigree) {}

    double kinship(const std::string& a, const std::string& b)
    {
        if (a.empty() || b.empty() || !m_pedigree.find(a) || !m_pedigree.find(b))
            return 0;
        const std::pair<std::string, std::string> key(std::min(a, b), std::max(a, b));
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        const bool aIsYounger = generation(a) >= generation(b);
        const Individual& younger = *m_pedigree.find(aIsYounger ? a : b);
        const double value = a == b ? 0.5 * (1 + kinship(younger.fatherId, younger.motherId))
                                    : 0.5 * (kinship(younger.fatherId, aIsYounger ? b : a) + kinship(younger.motherId, aIsYounger ? b : a));
        return m_known[key] = value;
    }

private:
    int generation(const std::string& id)
    {
        const Individual* one = id.empty() ? nullptr : m_pedigree.find(id);
        if (!one)
            return -1;
        if (const auto known = m_generations.find(id); known != m_generations.end())
            return known->second;
        return m_generations[id] = 1 + std::max(generation(one->fatherId), generation(one->motherId));
    }

    const Pedigree& m_pedigree;
    std::map<std::pair<std::string, std::string>, double> m_known;
    std::map<std::string, int> m_generations;
};

bool isParentOf(const Individual& one, const Individual& child)
{
    return child.fatherId == one.id || child.motherId == one.id;
}

bool areFullSiblings(const Individual& one, const Individual& other)
{
    return !one.fatherId.empty() && !one.motherId.empty() && one.fatherId == other.fatherId && one.motherId == other.motherId;
}

bool haveAChild(const Pedigree& pedigree, const Individual& one, const Individual& other)
{
    return std::any_of(pedigree.individuals.begin(), pedigree.individuals.end(),
                       [&](const Individual& child) { return isParentOf(one, child) && isParentOf(other, child); });
}

} // namespace

DeclaredKinship declaredKinship(const Pedigree& pedigree, const std::string& a, const std::string& b)
{
    const Individual* one = pedigree.find(a);
    const Individual* other = pedigree.find(b);
    if (!one || !other)
        return {};
    DeclaredKinship declared{Relation::Unrelated, PedigreePaths(pedigree).kinship(a, b), haveAChild(pedigree, *one, *other)};
    declared.relation = isParentOf(*one, *other) || isParentOf(*other, *one) ? Relation::ParentChild
                        : areFullSiblings(*one, *other)                      ? Relation::FullSiblings
                                                                             : relationOfKinship(*declared.kinship);
    return declared;
}

Relation relationOfKinship(double kinship)
{
    return kinship > qualityLimits().duplicate      ? Relation::SamePerson
           : kinship > qualityLimits().firstDegree  ? Relation::FirstDegree
           : kinship > qualityLimits().secondDegree ? Relation::SecondDegree
           : kinship > qualityLimits().thirdDegree  ? Relation::ThirdDegree
                                                    : Relation::Unrelated;
}

} // namespace gentolk
