#pragma once
#include "core/genetics/candidate.h"
#include <functional>
#include <optional>

namespace gentolk {

// What the other allele of a pair is worth by itself (pairMerit); none where it is not known.
using PartnerMerit = std::function<std::optional<double>(const Variant& partner)>;

// Gives the candidate its score and its parts (rule D-16: order only). The parts add up to the score; points are natural logarithms. A
// missing value has points of its own and is never the worst. A pair is weighed by its weaker allele: where the partner is worth less, the
// part "partner" takes back a share of the difference, at most down to an allele alone; an unknown partner takes nothing.
void rank(CandidateVariant& candidate, const PartnerMerit& partner = {});

// Consequence, predictors and frequency together: what one allele of a pair is worth, whoever has it. Not ClinVar: what is known of one
// allele is nothing against the other.
double pairMerit(const CandidateVariant& candidate);

// Best first; ties by place.
bool rankedBefore(const CandidateVariant& a, const CandidateVariant& b);

} // namespace gentolk
