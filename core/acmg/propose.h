#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <vector>

namespace gentolk {

// What the program would suggest for the variant, each with the rule in `source` and the figures and what is still to be
// checked in `reason` (English facts). All are DecisionState::Proposed, hence never counted before a person accepts them
// (rule R-2). Missing data propose nothing (rule R-3). Proposed are BA1, PM2_Supporting, PVS1,
// PP3 and BP4, PS2 or PM6. The candidate's segregation must be filled in.
// parentageConfirmed: a relatedness check of this family has shown both parents to be the parents (rule B-60).
std::vector<AppliedCriterion> proposeCriteria(const CandidateVariant& candidate, const Family& family, bool parentageConfirmed,
                                              const AcmgRules& rules = genericAcmgRules());

} // namespace gentolk
