#include "core/inheritance/allele_call.h"
#include "core/genetics/deletion.h"

namespace gentolk {

AlleleCall callOf(const Genotype& genotype, int alleleIndex, int ploidy)
{
    AlleleCall call{&genotype, alleleIndex, dose(genotype, alleleIndex), 0, int(genotype.alleles.size())};
    const int missing = int(std::count(genotype.alleles.begin(), genotype.alleles.end(), -1));
    if (missing == call.copies)
        return {&genotype, alleleIndex, 0, ploidy, ploidy};
    call.most = call.least + missing;
    return call;
}

AlleleCall lossOf(const CandidateVariant& candidate, const Genotype& genotype, int ploidy)
{
    const AlleleCall called = callOf(genotype, candidate.alleleIndex, ploidy);
    const bool eitherWay = isAnyCopyNumber(candidate);
    if (carries(called) == Truth::No || (!eitherWay && !isMissing(called)))
        return called;
    if (!genotype.copyNumber)
        return {&genotype, candidate.alleleIndex, 0, called.copies, called.copies};
    const int lost = std::clamp(called.copies - *genotype.copyNumber, 0, called.copies);
    return {&genotype, candidate.alleleIndex, lost, lost, called.copies};
}

Truth carries(const AlleleCall& call)
{
    return call.least > 0 ? Truth::Yes : call.most > 0 ? Truth::Unknown : Truth::No;
}

Truth onEveryCopy(const AlleleCall& call)
{
    return call.least == call.copies ? Truth::Yes : call.most == call.copies ? Truth::Unknown : Truth::No;
}

bool isMissing(const AlleleCall& call)
{
    return call.least == 0 && call.most == call.copies;
}

bool isComplete(const AlleleCall& call)
{
    return call.least == call.most;
}

} // namespace gentolk
