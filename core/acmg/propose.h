#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <optional>
#include <vector>

namespace gentolk {

// What the program would suggest for the variant, each with the rule in `source` and the figures and what is still to be
// checked in `reason` (English facts). All are DecisionState::Proposed, hence never counted before a person accepts them
// (rule R-2). Missing data propose nothing (rule R-3). Proposed are BA1, PM2_Supporting, PVS1,
// PP3 and BP4, PS2 or PM6. The candidate's segregation must be filled in.
// parentageConfirmed: what the checks of the samples say of both parents (rules A-51, B-64). True: PS2. Not told: PM6 at most. False:
// a parent is not confirmed, and a variant that the sampled parents have not got says nothing: neither PS2 nor PM6.
std::vector<AppliedCriterion> proposeCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules = genericAcmgRules());

// Why no de novo criterion stands where one would: kinship is not confirmed (rule B-64; neutral English facts). Empty: no such ground.
QString whyDeNovoIsWithheld(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed);

} // namespace gentolk
