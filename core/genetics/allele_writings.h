#pragma once
#include "core/genetics/variant.h"

namespace gentolk {

// All the ways in which one change can be written: an insertion or deletion in a repeat may stand at any of slide + 1 places, each one base further to the
// right. Of another change, and where the sequence around it is not known, the smallest form alone (slide 0). Rule B-3.
struct AlleleWritings {
    Variant leftmost; // in its smallest form
    std::int64_t slide = 0;

    AlleleWritings(const Variant& written) : leftmost(trimmed(written)) {} // its sequence is not known
    AlleleWritings(Variant moved, std::int64_t places) : leftmost(std::move(moved)), slide(places) {}
    std::int64_t last() const { return leftmost.position + slide; } // the position of the rightmost
    bool include(const Variant& other) const;                       // whatever its contig's alias and padding
    bool operator==(const AlleleWritings&) const = default;
};

} // namespace gentolk
