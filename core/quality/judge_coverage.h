#pragma once
#include "core/quality/family_quality.h"

namespace gentolk {

// Rule C-9: subjects are the sample and the worst genes; numbers are the shares of bases at the least and at the good depth, the mean
// depth, both depths, the bases beside an exon, how many genes are below the limit, and the share of
// bases of unknown depth.
QualityVerdict judgeCoverage(const PanelCoverage& coverage);

// In place of what was known of that sample, with its verdict.
void takeCoverage(FamilyQuality& family, PanelCoverage coverage);

} // namespace gentolk
