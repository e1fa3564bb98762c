#include "core/inheritance/allele_origin.h"
#include "core/inheritance/call_quality.h"
#include "core/inheritance/single_site_rules.h"
#include "core/inheritance/weighing.h"
#include <algorithm>

namespace gentolk {

namespace {
struct ParentsWithout {
    Truth all = Truth::Yes, some = Truth::No;
};

ParentsWithout parentsWithout(const std::vector<const Relative*>& parents)
{
    ParentsWithout answer;
    for (const Relative* parent : parents) {
        const Truth without = opposite(carries(parent->call));
        answer.all = both(answer.all, without);
        answer.some = either(answer.some, without);
    }
    return answer;
}

bool isTwoAlternates(const FamilySite& site)
{
    const auto& alleles = site.child.genotype->alleles;
    return std::all_of(alleles.begin(), alleles.end(), [](int allele) { return allele > 0; });
}

// A child with two copies has a new one if either parent has none (rule B-22); with one copy, if no parent has it.
Truth isNew(const FamilySite& site, const std::vector<const Relative*>& parents)
{
    const ParentsWithout without = parentsWithout(parents);
    if (parents.size() == 1)
        return without.all;
    if (onEveryCopy(site.child) == Truth::No) // in a 1/2 call either may be the new one, if the parents cannot have given both
        return isTwoAlternates(site) && canBeInherited(site) == Truth::No ? either(without.all, Truth::Unknown) : without.all;
    if (onEveryCopy(site.child) == Truth::Yes)
        return without.some;
    return either(without.all, both(without.some, Truth::Unknown));
}

void weighParents(Weighing& weighing, const std::vector<const Relative*>& parents)
{
    for (const Relative* parent : parents)
        if (carries(parent->call) == Truth::Unknown)
            weighing.doubt("genotype of " + parent->word + " is missing", Qualifier::ParentMissing);
    if (parents.size() == 2 && onEveryCopy(weighing.site().child) == Truth::Yes)
        weighing.doubt("on both copies: one new, or a deletion, uniparental disomy or a swap", Qualifier::OneParentNotCarrier);
}

// An ill parent without it has the illness from elsewhere, and so may the child (rule B-34).
void weighIllParents(Weighing& weighing, const std::vector<const Relative*>& parents)
{
    for (const Relative* parent : parents)
        if (parent->affection == AffectionStatus::Affected && carries(parent->call) == Truth::No)
            weighing.doubt("affected " + parent->word + " does not have it (B-34)");
}

void weighSiblings(Weighing& weighing)
{
    for (const Relative& sibling : weighing.site().siblings) {
        if (carries(sibling.call) == Truth::Yes) {
            const std::string shared = sibling.word + " has it too (B-33)";
            weighing.note(Qualifier::PossibleParentalMosaicism); // which keeps PS2 away (B-13)
            if (sibling.affection == AffectionStatus::Unknown)
                weighing.remark(shared); // of unknown status: no constraint
            else
                weighing.doubt(shared);
        }
        if (carries(sibling.call) == Truth::No && sibling.affection == AffectionStatus::Affected)
            weighing.doubt("affected " + sibling.word + " does not have it (B-33)");
    }
}

// A grandmother or a cousin with the child's new allele: a parent's call is wrong. What the child gave on says nothing.
void weighKinOfNew(Weighing& weighing)
{
    for (const Relative& other : weighing.site().others)
        if (other.kin.blood && !other.kin.descendant && carries(other.call) == Truth::Yes)
            weighing.doubt(other.word + " has it too (B-33)");
}
} // namespace

std::optional<SegregationLabel> deNovoLabel(const FamilySite& site)
{
    const auto parents = givingParents(site);
    if (std::find(parents.begin(), parents.end(), nullptr) != parents.end())
        return std::nullopt; // never "de novo" with an untested parent (rule B-20)
    if (site.place == InheritancePlace::YChromosome && site.childSex == Sex::Female)
        return std::nullopt;
    Weighing weighing(site, "B-20");
    const Truth fresh = isNew(site, parents);
    weighing.require(carries(site.child), "child may not have it");
    weighing.require(fresh, "inheritance is not excluded");
    weighParents(weighing, parents);
    weighCalls(weighing);
    if (fresh == Truth::Yes && carries(site.child) == Truth::Yes)
        weighDeNovo(weighing);
    weighIllParents(weighing, parents);
    weighSiblings(weighing);
    weighKinOfNew(weighing);
    if (isHeterozygousMaleX(site))
        weighing.doubt("heterozygous on a boy's X", Qualifier::HeterozygousMaleX);
    return weighing.label(InheritanceLabel::DeNovo);
}

} // namespace gentolk
