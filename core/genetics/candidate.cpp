#include "core/genetics/candidate.h"

namespace gentolk {

const Genotype& CandidateVariant::genotypeOf(const std::string& sample) const
{
    static const Genotype none;
    const auto found = genotypes.find(sample);
    return found == genotypes.end() ? none : found->second;
}

Zygosity zygosityOf(const CandidateVariant& candidate, const std::string& sample, bool maleHaploidRegion)
{
    const Genotype& genotype = candidate.genotypeOf(sample);
    const int copies = dose(genotype, candidate.alleleIndex);
    if (copies == 0)
        return isKnown(genotype) ? Zygosity::HomozygousReference : Zygosity::NotCalled;
    const bool everyCopy = std::size_t(copies) == genotype.alleles.size();
    if (isHaploid(genotype) || (maleHaploidRegion && everyCopy))
        return Zygosity::Hemizygous; // rule B-5: `1` or `1/1` in a male outside PAR
    return everyCopy ? Zygosity::HomozygousAlternate : Zygosity::Heterozygous;
}

} // namespace gentolk
