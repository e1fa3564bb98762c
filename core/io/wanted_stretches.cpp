#include "core/io/wanted_stretches.h"

namespace gentolk {

void WantedStretches::add(int contig, std::span<const GenomicRegion> regions)
{
    for (const GenomicRegion& region : regions)
        m_all.push_back({contig, region});
}

const WantedStretches::Stretch* WantedStretches::turn()
{
    return m_next == m_all.size() ? nullptr : &m_all[m_next++];
}

bool WantedStretches::given(std::int64_t begin) const
{
    return m_next > 1 && m_all[m_next - 2].contig == current().contig && begin < m_all[m_next - 2].region.end;
}

double WantedStretches::share() const
{
    return m_all.empty() ? 1 : double(m_next) / double(m_all.size());
}

} // namespace gentolk
