#pragma once
#include "core/genetics/candidate.h"
#include <span>

namespace gentolk {

// What each allele of a list is worth by itself (pairMerit of ranking.h), found by its change: for the allele on the other side of a pair.
class PairMerits
{
public:
    // indexes: which of the candidates are on the list. Nothing is kept of the candidates' memory but the reference.
    PairMerits(std::span<const CandidateVariant> candidates, const std::vector<std::size_t>& indexes);
    std::optional<double> of(const Variant& variant) const; // none: not on the list

private:
    struct Place {
        std::int64_t position;
        std::size_t index;
        double merit;
    };
    std::span<const CandidateVariant> m_candidates;
    std::vector<Place> m_places; // by position
};

} // namespace gentolk
