#pragma once
#include <string_view>

namespace gentolk {

// Whether both copies from one parent are themselves a disease there: chromosomes 6, 7, 11, 14, 15 and 20 have genes that only one
// parent's copy is read of, with known disorders. Any alias of the contig's name. No gene of the panel is among them: a note, never a gate.
bool hasImprintingDisorders(std::string_view contig);

} // namespace gentolk
