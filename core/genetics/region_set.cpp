#include "core/genetics/region_set.h"
#include <algorithm>
#include <limits>

namespace gentolk {

namespace {
auto firstNotBefore(std::span<const GenomicRegion> regions, std::int64_t position)
{
    return std::lower_bound(regions.begin(), regions.end(), position,
                            [](const GenomicRegion& region, std::int64_t place) { return region.end < place; });
}

bool touchesAny(std::span<const GenomicRegion> regions, std::int64_t start, std::int64_t end)
{
    const auto first = firstNotBefore(regions, start);
    return first != regions.end() && first->start <= end;
}

// Sorts the regions and joins those that overlap or meet.
void merge(std::vector<GenomicRegion>& regions)
{
    std::sort(regions.begin(), regions.end(), [](const GenomicRegion& a, const GenomicRegion& b) { return a.start < b.start; });
    std::vector<GenomicRegion> merged;
    for (GenomicRegion& region : regions) {
        if (!merged.empty() && region.start <= merged.back().end + 1)
            merged.back().end = std::max(merged.back().end, region.end);
        else
            merged.push_back(std::move(region));
    }
    regions = std::move(merged);
}
} // namespace

RegionSet::RegionSet(const std::vector<GenomicRegion>& regions)
{
    for (const GenomicRegion& region : regions)
        if (!region.contig.empty() && region.end >= region.start)
            m_byContig[region.contig].push_back(region);
    for (auto& [contig, own] : m_byContig)
        merge(own);
}

RegionSet RegionSet::everything()
{
    RegionSet set;
    set.m_everything = true;
    return set;
}

void RegionSet::add(const GenomicRegion& region)
{
    if (region.contig.empty() || region.end < region.start)
        return;
    std::vector<GenomicRegion>& own = m_byContig[region.contig];
    own.push_back(region);
    merge(own);
}

bool RegionSet::touches(std::string_view contig, std::int64_t start, std::int64_t end) const
{
    return m_everything || touchesAny(of(contig), start, end);
}

std::span<const GenomicRegion> RegionSet::of(std::string_view contig) const
{
    const auto found = m_byContig.find(contig);
    return found == m_byContig.end() ? std::span<const GenomicRegion>() : std::span<const GenomicRegion>(found->second);
}

void RegionCursor::enter(std::string_view normalContig)
{
    m_regions = m_set.of(normalContig);
}

bool RegionCursor::touches(std::int64_t start, std::int64_t end) const
{
    return m_set.isEverything() || touchesAny(m_regions, start, end);
}

std::int64_t RegionCursor::nextWanted(std::int64_t position) const
{
    if (m_set.isEverything())
        return position;
    const auto next = firstNotBefore(m_regions, position);
    return next == m_regions.end() ? std::numeric_limits<std::int64_t>::max() : std::max(position, next->start);
}

} // namespace gentolk
