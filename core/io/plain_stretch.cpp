#include "core/io/plain_stretch.h"
#include "core/annotation/text_parts.h"
#include "core/base/letters.h"
#include "core/io/line_scan.h"

namespace gentolk {

std::int64_t plainPositionIn(const PlainStretch& stretch, std::string_view line, std::size_t columns)
{
    enum { Contig, Position, Identifier, Reference, Alternate, Quality, Filter };
    if (line.size() <= stretch.contig.size() || line[stretch.contig.size()] != '\t' || !line.starts_with(stretch.contig))
        return 0;
    const LineScan scan = scanLine(line);
    const auto column = [&](int i) { return line.substr(scan.places[std::size_t(i) - 1] + 1, scan.places[std::size_t(i)] - scan.places[std::size_t(i) - 1] - 1); };
    if (scan.tabs + 1 != columns || scan.tabs < LineScan::kept || scan.nul)
        return 0;
    const std::string_view reference = column(Reference), alternate = column(Alternate);
    if (reference.size() != 1 || alternate.size() != 1 || !isLetter(reference[0]) || !isLetter(alternate[0]) || !isPlainNumber(column(Quality)))
        return 0;
    const std::int64_t position = wholeNumberFrom(column(Position)).value_or(0);
    return position >= stretch.from && position < stretch.before ? position : 0;
}

} // namespace gentolk
