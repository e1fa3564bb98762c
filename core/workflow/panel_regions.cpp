#include "core/workflow/panel_regions.h"
#include <algorithm>

namespace gentolk {

PanelRegions::PanelRegions(const GenePanel& panel, GenomeAssembly assembly, const GenomicRegion& extra) : m_extra(extra)
{
    for (const GenomicRegion& region : panel.regions(assembly, panelFlank))
        add(region);
}

bool PanelRegions::touches(const std::string& contig, std::int64_t start, std::int64_t end) const
{
    if (m_extra.contig == contig && start <= m_extra.end && end >= m_extra.start)
        return true;
    const auto found = m_byContig.find(contig);
    if (found == m_byContig.end())
        return false;
    const auto& regions = found->second;
    const auto first = std::lower_bound(regions.begin(), regions.end(), start,
                                        [](const GenomicRegion& region, std::int64_t position) { return region.end < position; });
    return first != regions.end() && first->start <= end;
}

} // namespace gentolk
