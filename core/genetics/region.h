#pragma once
#include "core/genetics/assembly.h"
#include <cstdint>
#include <string>

namespace gentolk {

// Positions 1-based, both ends inclusive. The contig is in normal form ("1", "X", "MT").
struct GenomicRegion {
    std::string contig;
    std::int64_t start = 0;
    std::int64_t end = 0;
    bool operator==(const GenomicRegion&) const = default;
};

// Whether the position lies in a pseudoautosomal region, where males are diploid (rule B-6). False on an unknown assembly.
bool inPseudoautosomalRegion(GenomeAssembly assembly, std::string_view contig, std::int64_t position);

} // namespace gentolk
