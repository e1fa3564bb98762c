#include "core/io/plain_stretch.h"
#include "core/annotation/text_parts.h"
#include "core/io/line_scan.h"

namespace gentolk {

namespace {

bool isLetter(char letter)
{
    return unsigned((letter | 0x20) - 'a') < 26;
}

// Digits that are a position of some contig; 0 for anything else.
std::int64_t positionIn(std::string_view text)
{
    constexpr std::size_t mostDigits = 10;
    std::int64_t position = text.size() <= mostDigits ? 0 : -1;
    for (std::size_t i = 0; i < text.size() && position >= 0; ++i)
        position = unsigned(text[i] - '0') < 10 ? position * 10 + (text[i] - '0') : -1;
    return position > 0 ? position : 0;
}

} // namespace

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
    const std::int64_t position = positionIn(column(Position));
    return position >= stretch.from && position < stretch.before ? position : 0;
}

} // namespace gentolk
