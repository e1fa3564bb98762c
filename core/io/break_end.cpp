#include "core/io/break_end.h"
#include <charconv>

namespace gentolk {

namespace {
// "chr1:123", "HLA-A*01:01:123", "<ctg1>:7".
bool readMate(std::string_view place, BreakEnd& mate)
{
    const std::size_t colon = place.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view digits = place.substr(colon + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), mate.position);
    std::string_view contig = place.substr(0, colon);
    if (contig.size() > 2 && contig.front() == '<' && contig.back() == '>')
        contig = contig.substr(1, contig.size() - 2);
    mate.contig = contig;
    return error == std::errc() && end == digits.data() + digits.size() && mate.position >= 0;
}
} // namespace

std::optional<BreakEnd> breakEndFrom(std::string_view alternate)
{
    const std::size_t first = alternate.find_first_of("[]");
    if (first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = alternate.find(alternate[first], first + 1);
    const bool before = first == 0, after = second != std::string_view::npos && second + 1 == alternate.size();
    BreakEnd mate;
    if (second == std::string_view::npos || (!before && !after) || !readMate(alternate.substr(first + 1, second - first - 1), mate))
        return std::nullopt;
    mate.joinedAfter = !before;
    mate.mateExtendsRight = alternate[first] == '[';
    mate.bases = before ? alternate.substr(second + 1) : alternate.substr(0, first);
    return mate;
}

} // namespace gentolk
