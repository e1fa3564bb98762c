#pragma once
#include "core/reference/allele_store.h"

namespace gentolk {

inline constexpr std::int64_t longestStretch = 1000; // bases of a row of a coverage store

// A stretch's row stands at its first base.
Variant lookedAtPlace(std::string_view contig, std::int64_t start);

// How well a coverage store's people were looked at at the place, at least (rule A-13): the share with 20 reads or more, or of the chromosome's most
// alleles. None: the store does not tell the place.
struct LookedAt {
    double share = 0;
    std::optional<int> alleles; // where the table has their number
};
std::optional<LookedAt> lookedAt(const AlleleStore& store, std::string_view contig, std::int64_t position);

} // namespace gentolk
