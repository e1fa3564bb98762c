#pragma once
#include "core/genetics/genotype.h"
#include <string_view>

namespace gentolk::test {

// "GT", or "GT:DP:GQ:AD" or "GT:DP:GQ:AD:PS" with "." for what is unknown. A bare GT gets the depths of a good call (DP 30, GQ 99,
// reads shared out over its alleles); "" is no record at all; "0/1:.:.:." is a call without any quality.
Genotype genotypeFrom(std::string_view text);

} // namespace gentolk::test
