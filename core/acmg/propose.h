#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/acmg/criterion_facts.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <vector>

namespace gentolk {

// What the program would suggest for the variant, each with the rule in `source` and the figures and what is still to be
// checked in `reason` (English facts). All are DecisionState::Proposed, hence never counted before a person accepts them
// (rule R-2). Missing data propose nothing (rule R-3). The candidate's segregation must be filled in.
// parentageConfirmed: a relatedness check of this family has shown both parents to be the parents (rule B-60).
std::vector<AppliedCriterion> proposeCriteria(const CandidateVariant& candidate, const Family& family, bool parentageConfirmed,
                                              const AcmgRules& rules = genericAcmgRules(), const CriterionFacts& facts = {});

// All 28 criteria in their order, each in one of the four states of rule R-3 with the reason for it; those that are met are
// what proposeCriteria gives. A criterion that the gene's rules do not know is not applicable (rule A-4); one that would need
// knowledge that is not installed, or a person, is not evaluated and says so.
std::vector<AppliedCriterion> evaluateCriteria(const CandidateVariant& candidate, const Family& family, bool parentageConfirmed,
                                               const AcmgRules& rules = genericAcmgRules(), const CriterionFacts& facts = {});

} // namespace gentolk
