#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gentolk {

// Bases of one depth, 1-based, both ends inclusive.
struct DepthRun {
    std::int64_t start = 0, end = 0;
    int depth = 0;
    bool operator==(const DepthRun&) const = default;
};

// How deep a sample was read, by contig in normal form. In any order; where runs overlap the lower depth counts, and what no run covers is
// not known (which is not the same as no reads).
using DepthTrack = std::map<std::string, std::vector<DepthRun>, std::less<>>;

} // namespace gentolk
