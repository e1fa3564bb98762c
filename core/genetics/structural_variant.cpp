#include "core/genetics/structural_variant.h"
#include <algorithm>
#include <iterator>

namespace gentolk {

std::string toString(StructuralKind kind)
{
    static constexpr const char* words[] = {"deletion",    "duplication", "insertion", "mobile_element", "inversion",
                                            "copy_number", "repeat",      "break_end", "other"};
    return words[std::size_t(kind)];
}

bool touches(const StructuralVariant& event, const GenomicRegion& region)
{
    const bool here = event.region.contig == region.contig && event.region.start <= region.end && event.region.end >= region.start;
    const auto& there = event.joined;
    return here || (there && there->contig == region.contig && there->position >= region.start && there->position <= region.end);
}

} // namespace gentolk
