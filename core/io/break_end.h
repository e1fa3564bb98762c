#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gentolk {

// What an ALT in brackets says (VCF 4.3, 5.4): t[p[, t]p], ]p]t, [p[t.
struct BreakEnd {
    std::string contig;             // of the mate, as written, without the angle brackets of an assembled contig
    std::int64_t position = 0;      // of the mate, 1-based; 0 at a telomere
    bool joinedAfter = true;        // the other piece comes behind this record's base (t[p[ and t]p])
    bool mateExtendsRight = true;   // the other piece goes on to the right of its position ([p[)
    std::string bases;              // t: this record's base with any inserted sequence
};

// None: no ALT in brackets, or a damaged one.
std::optional<BreakEnd> breakEndFrom(std::string_view alternate);

} // namespace gentolk
