#pragma once
#include <optional>

namespace gentolk {

// Chance (0..1) that at least `reads` of `depth` reads show an allele that is in `fraction` of them: binomial (rule B-51).
double chanceToSee(int depth, double fraction, int reads = 3);

// The smallest share of reads, in whole twentieths, that is seen with a chance of at least 95 %: below it a mosaic variant cannot be excluded
// (rule B-51). None: depth unknown (not above 0), or nothing up to one half is sure to be seen.
std::optional<double> mosaicSeenFrom(std::optional<double> meanDepth);

} // namespace gentolk
