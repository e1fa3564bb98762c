#pragma once
#include "core/quality/family_quality.h"
#include "core/quality/quality_record.h"
#include <functional>

namespace gentolk {

// The gated SNVs of one contig that may speak of uniparental disomy, in five bytes each.
class UpdSites
{
public:
    // Keeps the site if it tells: a homozygous parent or one whose two copies the child may have.
    void add(std::int32_t position, CallCode child, CallCode mother, CallCode father);
    void sort();                     // by position, if the file was not
    std::size_t size() const { return m_positions.size(); }
    std::int64_t position(std::size_t index) const { return m_positions[index]; }
    CallCode child(std::size_t index) const { return CallCode(m_calls[index] & 3); }
    CallCode mother(std::size_t index) const { return CallCode(m_calls[index] >> 2 & 3); }
    CallCode father(std::size_t index) const { return CallCode(m_calls[index] >> 4 & 3); }

private:
    std::vector<std::int32_t> m_positions;
    std::vector<std::uint8_t> m_calls;
};

// Mean depth of the child between two positions over its autosomes' mean; none where unknown.
using DepthRatio = std::function<std::optional<double>(std::int64_t start, std::int64_t end)>;

// Stretches of at least 5 Mb and 50 informative sites of which more than 80 % show that one parent gave nothing (rule B-46), from the first
// such site to the last; 10 Mb without an informative site end a stretch, since nothing is known of them. A stretch is cut into parts of
// isodisomy and heterodisomy; at a lowered depth it is a deletion of the other parent's copy. Sites are in order.
std::vector<UpdSegment> updSegments(const std::string& contig, const UpdSites& sites, const DepthRatio& depthRatio);

} // namespace gentolk
