#pragma once
#include "core/workflow/workspace.h"

namespace gentolk {

// What is known of the coverage of the panel, one a sample: measured and kept with the checks (null: none were made), else told by the
// reference blocks of a gVCF. Who is not there is not known, which is not the same as covered (rule C-9).
std::vector<PanelCoverage> coverageOfCase(const FamilyVariants& variants, const FamilyQuality* quality);
const PanelCoverage* coverageOf(const std::vector<PanelCoverage>& all, const std::string& sample); // null: not known

// Of one gene (symbol, earlier symbol or HGNC id): from the input's reads or depth tables, else from reference blocks; empty: not known. A
// gene without a built-in transcript has none. Throws NotFound for a gene that the panel has not.
std::vector<PanelCoverage> coverageOfGene(const FamilyVariants& family, const FamilyInput& input, const std::string& symbolOrHgnc,
                                          TaskControl& task);

// Measures one file over the panel and keeps it with the case's checks, which must have been made (else NotAllowed). Throws what coverageOf
// throws.
FamilyQuality measureCoverage(Workspace& workspace, const Case& theCase, const DepthFile& file, TaskControl& task);

// The second-hit search of a lone heterozygote in a recessive gene (rules B-37, B-38): the family's other alleles of the gene that the
// proband carries, on the list or not, and that are not known to be common (1 %, rule C-1); structural ones first, then by consequence,
// then by frequency. Pointers into variants.
std::vector<const CandidateVariant*> secondHits(const FamilyVariants& variants, const CandidateVariant& first);
bool lacksSecondHit(const CandidateVariant& candidate); // so that the search is told

} // namespace gentolk
