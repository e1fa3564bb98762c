#pragma once
#include "core/genetics/panel.h"
#include <map>
#include <string>
#include <vector>

namespace gentolk {

inline constexpr std::int64_t panelFlank = 5000; // bases kept on each side of a gene while reading: promoters and upstream variants

// The panel's merged regions, asked once per record.
class PanelRegions
{
public:
    PanelRegions(const GenePanel& panel, GenomeAssembly assembly, const GenomicRegion& extra = {});
    // contig in normal form; positions 1-based inclusive.
    bool touches(const std::string& contig, std::int64_t start, std::int64_t end) const;

private:
    void add(const GenomicRegion& region) { m_byContig[region.contig].push_back(region); }
    std::map<std::string, std::vector<GenomicRegion>, std::less<>> m_byContig; // sorted, not overlapping but for the extra one
    GenomicRegion m_extra;
};

} // namespace gentolk
