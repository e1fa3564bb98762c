#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/acmg/criterion_facts.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <optional>
#include <vector>

namespace gentolk {

// What the program would suggest for the variant, each with the rule in `source` and the figures and what is still to be
// checked in `reason` (English facts). All are DecisionState::Proposed, hence never counted before a person accepts them
// (rule R-2). Missing data propose nothing (rule R-3). The candidate's segregation must be filled in.
// parentageConfirmed: what the checks of the samples say of both parents (rules A-51, B-64). True: PS2. Not told: PM6 at most. False:
// a parent is not confirmed, and a variant that the sampled parents have not got says nothing: neither PS2 nor PM6.
std::vector<AppliedCriterion> proposeCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules = genericAcmgRules(), const CriterionFacts& facts = {});

// All 28 criteria in their order, each in one of the four states of rule R-3 with the reason for it; those that are met are
// what proposeCriteria gives. A criterion that the gene's rules do not know is not applicable (rule A-4); one that would need
// knowledge that is not installed, or a person, is not evaluated and says so.
std::vector<AppliedCriterion> evaluateCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                               const AcmgRules& rules = genericAcmgRules(), const CriterionFacts& facts = {});

} // namespace gentolk
