#pragma once
#include <string>
#include <string_view>

namespace gentolk {

// VCF 4.4 lets a sign of phase stand before a genotype's first allele ("|0|1"), which HTSlib does not read yet. The line, with the part from FORMAT on
// written as before 4.4: "|0|1" as "0|1", and "/0|1", whose first allele's haplotype is not told, as "0/1". Empty where no sign stands so.
// samples: the line's part from FORMAT on.
std::string withoutLeadingPhase(std::string_view line, std::string_view samples);

} // namespace gentolk
