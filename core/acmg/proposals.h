#pragma once
#include "core/acmg/propose.h"
#include <optional>

namespace gentolk {

// The single proposals behind proposeCriteria; none: not met or not evaluable.
std::optional<AppliedCriterion> proposeFrequency(const CandidateVariant& candidate, const AcmgRules& rules);  // BA1 or PM2
std::optional<AppliedCriterion> proposeNull(const CandidateVariant& candidate, const AcmgRules& rules);       // PVS1
std::optional<AppliedCriterion> proposePrediction(const CandidateVariant& candidate, const AcmgRules& rules); // PP3 or BP4
std::optional<AppliedCriterion> proposeDeNovo(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules);                                        // PS2 or PM6

// Nonsense, frameshift or canonical splice site in the reported transcript: PVS1's ground, out of PP3's and BP4's (rule A-43).
bool isNullVariant(const CandidateVariant& candidate);
bool hasConsequence(const CandidateVariant& candidate, std::string_view term); // in the reported transcript

AppliedCriterion proposal(AcmgCriterion criterion, EvidenceStrength strength, const QString& source, const QString& reason);

} // namespace gentolk
