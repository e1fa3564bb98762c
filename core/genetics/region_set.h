#pragma once
#include "core/genetics/region.h"
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace gentolk {

// Places of the genome, merged, to choose records by. Contigs in normal form; positions 1-based, both ends inclusive.
class RegionSet
{
public:
    RegionSet() = default; // no place
    explicit RegionSet(const std::vector<GenomicRegion>& regions);
    static RegionSet everything();

    void add(const GenomicRegion& region);         // in any order; an empty contig or an end before the start adds nothing
    bool isEverything() const { return m_everything; }
    bool touches(std::string_view contig, std::int64_t start, std::int64_t end) const;
    std::span<const GenomicRegion> of(std::string_view contig) const; // sorted, none touches the next

private:
    std::map<std::string, std::vector<GenomicRegion>, std::less<>> m_byContig;
    bool m_everything = false;
};

// Asks a set record after record: the contig is looked up only when it changes.
class RegionCursor
{
public:
    explicit RegionCursor(const RegionSet& set) : m_set(set) {}
    void enter(std::string_view normalContig);
    bool touches(std::int64_t start, std::int64_t end) const;
    std::int64_t nextWanted(std::int64_t position) const; // the first place of the set at or behind it; the largest number where there is none

private:
    const RegionSet& m_set;
    std::span<const GenomicRegion> m_regions; // of the contig entered last
};

} // namespace gentolk
