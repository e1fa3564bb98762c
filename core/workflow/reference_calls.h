#pragma once
#include "core/genetics/candidate.h"
#include "core/io/vcf_file.h"
#include <vector>

namespace gentolk {

// Rule B-4: a sample without a record at an allele is reference there if blocks of enough depth and quality cover every base of REF, and
// stays unknown otherwise. A symbolic allele is never told so: coverage does not disprove it. The alleles are in karyotype order; one walk
// along both, so that time grows with their sum. The blocks are sorted and thinned.
void fillFromReferenceBlocks(std::vector<CandidateVariant>& alleles, ReferenceBlocks& blocks);

} // namespace gentolk
