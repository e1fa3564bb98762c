#include "core/genetics/genotype.h"
#include <algorithm>

namespace gentolk {

namespace {
std::optional<int> depthOf(const Genotype& genotype, int alleleIndex)
{
    if (alleleIndex < 0 || std::size_t(alleleIndex) >= genotype.alleleDepths.size())
        return std::nullopt;
    const int depth = genotype.alleleDepths[std::size_t(alleleIndex)];
    return depth < 0 ? std::nullopt : std::optional(depth);
}

// The allele to weigh against: the reference, but in a 1/2 call the other ALT (rule B-11).
int counterpart(const Genotype& genotype, int alleleIndex)
{
    if (dose(genotype, alleleIndex) != 1 || genotype.alleles.size() != 2)
        return 0;
    const int other = genotype.alleles[0] == alleleIndex ? genotype.alleles[1] : genotype.alleles[0];
    return other > 0 ? other : 0;
}
} // namespace

std::string toString(Zygosity zygosity)
{
    switch (zygosity) {
    case Zygosity::NotCalled: return "not_called";
    case Zygosity::HomozygousReference: return "homozygous_reference";
    case Zygosity::Heterozygous: return "heterozygous";
    case Zygosity::HomozygousAlternate: return "homozygous_alternate";
    case Zygosity::Hemizygous: return "hemizygous";
    }
    return {};
}

std::string textOf(const Genotype& genotype)
{
    if (genotype.alleles.empty())
        return "./.";
    std::string text;
    for (const int allele : genotype.alleles) {
        if (!text.empty())
            text += genotype.phased ? '|' : '/';
        text += allele < 0 ? std::string(".") : std::to_string(allele);
    }
    return text;
}

bool isKnown(const Genotype& genotype)
{
    return !genotype.alleles.empty() && std::none_of(genotype.alleles.begin(), genotype.alleles.end(), [](int a) { return a < 0; });
}

bool isHaploid(const Genotype& genotype)
{
    return genotype.alleles.size() == 1;
}

int dose(const Genotype& genotype, int alleleIndex)
{
    return int(std::count(genotype.alleles.begin(), genotype.alleles.end(), alleleIndex));
}

bool isKnownReference(const Genotype& genotype, int alleleIndex)
{
    return isKnown(genotype) && dose(genotype, alleleIndex) == 0;
}

std::optional<int> alternateReads(const Genotype& genotype, int alleleIndex)
{
    return depthOf(genotype, alleleIndex);
}

namespace {
// Of all reads: a mixture of three alleles (mitochondrial callers write 0/1/2) has no counterpart to hold one against.
std::optional<double> shareOfReads(const Genotype& genotype, int alleleIndex)
{
    int all = 0;
    for (const int depth : genotype.alleleDepths)
        all += std::max(0, depth);
    const auto own = depthOf(genotype, alleleIndex);
    return own && all > 0 ? std::optional(double(*own) / all) : std::nullopt;
}
} // namespace

std::optional<double> alternateFraction(const Genotype& genotype, int alleleIndex)
{
    if (genotype.alleles.size() > 2)
        if (const auto share = shareOfReads(genotype, alleleIndex))
            return share;
    if (const auto balance = alleleBalance(genotype, alleleIndex))
        return balance;
    const auto index = std::size_t(alleleIndex) - 1;
    const bool stated = alleleIndex > 0 && index < genotype.statedFractions.size() && genotype.statedFractions[index] >= 0;
    return stated ? std::optional(genotype.statedFractions[index]) : std::nullopt;
}

std::optional<double> alleleBalance(const Genotype& genotype, int alleleIndex)
{
    const auto alternate = depthOf(genotype, alleleIndex);
    const auto other = depthOf(genotype, counterpart(genotype, alleleIndex));
    if (!alternate || !other || *alternate + *other == 0)
        return std::nullopt;
    return double(*alternate) / double(*alternate + *other);
}

} // namespace gentolk
