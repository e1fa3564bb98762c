#include "core/quality/imprinting.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <iterator>
#include <string>

namespace gentolk {

bool hasImprintingDisorders(std::string_view contig)
{
    static constexpr std::string_view imprinted[] = {"6", "7", "11", "14", "15", "20"};
    return std::find(std::begin(imprinted), std::end(imprinted), normalContig(std::string(contig))) != std::end(imprinted);
}

} // namespace gentolk
