#pragma once
#include <cstdint>
#include <string_view>

namespace gentolk {

// Places of one contig of which no record is wanted. A record of one base for one base there is only counted: most of a genome's records are
// such, and a look at its line's first columns tells it.
struct PlainStretch {
    std::string_view contig;   // as the file writes it
    std::int64_t from = 0;     // 1-based; the last record's position: one before it is out of order
    std::int64_t before = 0;   // the first position that may be wanted, or that the contig does not have
    std::int64_t most = 0;     // how many records to pass over at once
};

// How many records were passed over, and the last one's position.
struct PassedOver {
    std::int64_t records = 0, last = 0;
};

// Whether the line of that many columns is such a record, whole and without a fault that would be told; then its position, else 0.
std::int64_t plainPositionIn(const PlainStretch& stretch, std::string_view line, std::size_t columns);

} // namespace gentolk
