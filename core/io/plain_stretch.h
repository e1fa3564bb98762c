#pragma once
#include <cstdint>
#include <string_view>

namespace gentolk {

// Places of one contig of which no record is wanted. A plain line there (LineMarks) is only counted.
struct PlainStretch {
    std::string_view contig;   // as the file writes it
    std::int64_t from = 0;     // 1-based; the last record's position: one before it is out of order
    std::int64_t before = 0;   // the first position that may be wanted, or that the contig does not have
    std::int64_t most = 0;     // how many records to pass over at once
};

// How many records were passed over, how many of them were insertions and deletions, and the last one's position.
struct PassedOver {
    std::int64_t records = 0, indels = 0, last = 0;
};

} // namespace gentolk
