#include "core/inheritance/phase.h"

namespace gentolk {

Phase phaseOf(const Genotype& genotype, int alleleIndex, std::int64_t position)
{
    if (genotype.alleles.size() != 2 || !isKnown(genotype) || dose(genotype, alleleIndex) != 1)
        return {};
    const int haplotype = genotype.alleles[0] == alleleIndex ? 0 : 1;
    if (genotype.phased)
        return {genotype.phaseSet.empty() ? "*" : genotype.phaseSet, haplotype};
    if (genotype.statedPhase != StatedPhase::None)
        return {genotype.phaseSet, genotype.statedPhase == StatedPhase::AsWritten ? haplotype : 1 - haplotype};
    if (genotype.alleles[0] > 0 && genotype.alleles[1] > 0)
        return {"@" + std::to_string(position), haplotype};
    return {};
}

bool inCis(const Phase& a, const Phase& b)
{
    return !a.block.empty() && a == b;
}

bool inTrans(const Phase& a, const Phase& b)
{
    return !a.block.empty() && a.block == b.block && a.haplotype != b.haplotype;
}

} // namespace gentolk
