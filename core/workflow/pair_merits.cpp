#include "core/workflow/pair_merits.h"
#include "core/workflow/ranking.h"
#include <algorithm>

namespace gentolk {

PairMerits::PairMerits(std::span<const CandidateVariant> candidates, const std::vector<std::size_t>& indexes) : m_candidates(candidates)
{
    for (const std::size_t i : indexes)
        m_places.push_back({candidates[i].variant.position, i, pairMerit(candidates[i])});
    std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) { return a.position < b.position; });
}

std::optional<double> PairMerits::of(const Variant& variant) const
{
    auto place = std::lower_bound(m_places.begin(), m_places.end(), variant.position,
                                  [](const Place& one, std::int64_t position) { return one.position < position; });
    for (; place != m_places.end() && place->position == variant.position; ++place)
        if (m_candidates[place->index].variant == variant)
            return place->merit;
    return std::nullopt;
}

} // namespace gentolk
