#include "core/acmg/propose.h"
#include "core/acmg/proposals.h"
#include <algorithm>

namespace gentolk {

AppliedCriterion proposal(AcmgCriterion criterion, EvidenceStrength strength, const QString& source, const QString& reason)
{
    AppliedCriterion applied;
    applied.criterion = criterion;
    applied.strength = strength;
    applied.decision = DecisionState::Proposed;
    applied.source = source;
    applied.reason = reason;
    return applied;
}

bool hasConsequence(const CandidateVariant& candidate, std::string_view term)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    return transcript && std::find(transcript->consequences.begin(), transcript->consequences.end(), term) != transcript->consequences.end();
}

bool isNullVariant(const CandidateVariant& candidate)
{
    constexpr std::string_view terms[] = {"stop_gained", "frameshift_variant", "splice_acceptor_variant", "splice_donor_variant"};
    return std::any_of(std::begin(terms), std::end(terms), [&](std::string_view term) { return hasConsequence(candidate, term); });
}

std::vector<AppliedCriterion> proposeCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules)
{
    std::vector<AppliedCriterion> proposed;
    for (const auto& one : {proposeNull(candidate, rules), proposeDeNovo(candidate, family, parentageConfirmed, rules),
                            proposeFrequency(candidate, rules), proposePrediction(candidate, rules)}) {
        if (one)
            proposed.push_back(*one);
    }
    return proposed;
}

} // namespace gentolk
