#include "core/inheritance/allele_origin.h"

namespace gentolk {

namespace {
Truth canGive(const Relative* parent, int allele)
{
    if (!parent)
        return Truth::Unknown;
    if (allele == parent->call.index)
        return carries(parent->call);
    const Genotype& genotype = *parent->call.genotype;
    if (dose(genotype, allele) > 0)
        return Truth::Yes;
    return isKnown(genotype) ? Truth::No : Truth::Unknown;
}

// Where no way of inheriting fits the child's call: told by who carries the allele.
AlleleOrigin originByCarriers(Truth mother, Truth father)
{
    if (mother == Truth::Unknown || father == Truth::Unknown)
        return AlleleOrigin::Unknown;
    if (mother == Truth::Yes)
        return father == Truth::Yes ? AlleleOrigin::BothParents : AlleleOrigin::Maternal;
    return father == Truth::Yes ? AlleleOrigin::Paternal : AlleleOrigin::DeNovo;
}

// The two ways of inheriting one copy of the allele beside another one.
struct Ways {
    Truth fromMother, fromFather;
};

Ways waysOfOneCopy(const FamilySite& site, const Relative* mother, const Relative* father)
{
    const auto& alleles = site.child.genotype->alleles;
    const int allele = site.child.index;
    const int other = alleles[0] == allele ? alleles[1] : alleles[0];
    return {both(canGive(mother, allele), canGive(father, other)), both(canGive(father, allele), canGive(mother, other))};
}

bool hasOneOfTwo(const FamilySite& site)
{
    const Genotype& genotype = *site.child.genotype;
    return site.child.copies == 2 && isComplete(site.child) && isKnown(genotype) && dose(genotype, site.child.index) == 1;
}

AlleleOrigin originOfOneCopy(const FamilySite& site, const Relative* mother, const Relative* father)
{
    const int allele = site.child.index;
    const auto [fromMother, fromFather] = waysOfOneCopy(site, mother, father);
    if (fromMother == Truth::No && fromFather == Truth::No)
        return originByCarriers(canGive(mother, allele), canGive(father, allele));
    if (fromFather == Truth::No)
        return canGive(mother, allele) == Truth::Yes ? AlleleOrigin::Maternal : AlleleOrigin::Unknown;
    if (fromMother == Truth::No)
        return canGive(father, allele) == Truth::Yes ? AlleleOrigin::Paternal : AlleleOrigin::Unknown;
    return fromMother == Truth::Yes && fromFather == Truth::Yes ? AlleleOrigin::BothParents : AlleleOrigin::Unknown;
}

AlleleOrigin originFromOne(const Relative* parent, AlleleOrigin inherited)
{
    const Truth carried = parent ? carries(parent->call) : Truth::Unknown;
    return carried == Truth::Yes ? inherited : carried == Truth::No ? AlleleOrigin::DeNovo : AlleleOrigin::Unknown;
}
} // namespace

AlleleOrigin originOf(const FamilySite& site)
{
    if (carries(site.child) != Truth::Yes)
        return AlleleOrigin::Unknown;
    const auto parents = givingParents(site);
    if (parents.size() == 1)
        return originFromOne(parents[0], site.place == InheritancePlace::YChromosome ? AlleleOrigin::Paternal : AlleleOrigin::Maternal);
    if (hasOneOfTwo(site))
        return originOfOneCopy(site, parents[0], parents[1]);
    return originByCarriers(canGive(parents[0], site.child.index), canGive(parents[1], site.child.index));
}

Truth canBeInherited(const FamilySite& site)
{
    const auto parents = givingParents(site);
    if (parents.size() != 2 || !hasOneOfTwo(site))
        return Truth::Yes;
    const auto [fromMother, fromFather] = waysOfOneCopy(site, parents[0], parents[1]);
    return either(fromMother, fromFather);
}

} // namespace gentolk
