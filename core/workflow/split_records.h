#pragma once
#include "core/genetics/candidate.h"
#include <optional>
#include <vector>

namespace gentolk {

// Undoes the splitting of multi-allelic records (as `bcftools norm -m -` does it) within one file: a 1/2 call that was cut into 0/1 and 0/1
// becomes 1/2 again, with the reads of all alleles, so that it is neither shown as two calls with a reference allele nor judged by a wrong
// balance (rules B-2, B-3, B-11). A site whose rows contradict each other, or that is symbolic, stays as the file has it. Same order and
// size.
void rejoinSplitRecords(std::vector<CandidateVariant>& alleles);

// One sample's calls at the rows of a split site as one call of the whole site, ALT numbers in the order of the rows. None: they contradict
// each other, or one is missing where another is known.
std::optional<Genotype> joinedCall(const std::vector<const Genotype*>& rows);

} // namespace gentolk
