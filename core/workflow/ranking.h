#pragma once
#include "core/genetics/candidate.h"

namespace gentolk {


// Gives the candidate its score and its parts (rule D-16: order only). The parts add up to the score. Frequency fits are judged against the
// gene's most permissive mode; a missing value has points of its own, between seen and not seen.
void rank(CandidateVariant& candidate);

// Best first; ties by place.
bool rankedBefore(const CandidateVariant& a, const CandidateVariant& b);

} // namespace gentolk
