#pragma once
#include "core/quality/family_quality.h"

namespace gentolk {

// A variant call as a marker of homozygosity in four bytes: the position, and whether the call is heterozygous.
class RohMarker
{
public:
    RohMarker(std::int32_t position, bool heterozygous) : m_bits(std::uint32_t(position) << 1 | std::uint32_t(heterozygous)) {}
    std::int64_t position() const { return m_bits >> 1; }
    bool heterozygous() const { return (m_bits & 1) != 0; }

private:
    std::uint32_t m_bits;
};

// Runs of at least fewestMarkers markers and 0.5 Mb of which at most 5 % are heterozygous, without a gap over 2 Mb between markers (rule B-47).
// Only a sample's variant calls are markers, so that single and joint files tell the same. The markers are in order of position.
std::vector<RohSegment> rohSegments(const std::string& contig, const std::vector<RohMarker>& markers, int fewestMarkers);

} // namespace gentolk
