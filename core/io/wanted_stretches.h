#pragma once
#include "core/genetics/region_set.h"
#include <cstdint>
#include <span>
#include <vector>

namespace gentolk {

// The places to ask an index for, one after the other, and what has been asked. Contigs by their number in the index.
class WantedStretches
{
public:
    struct Stretch { int contig; GenomicRegion region; };

    void add(int contig, std::span<const GenomicRegion> regions); // in the order of the file
    const Stretch* turn();                                           // to the next one; null: there is none
    const Stretch& current() const { return m_all[m_next - 1]; }
    // Whether a record that begins there (0-based) came with the stretch before, since it overlaps that one, too.
    bool given(std::int64_t begin) const;
    double share() const;                                            // turned to, 0..1

private:
    std::vector<Stretch> m_all;
    std::size_t m_next = 0;
};

} // namespace gentolk
