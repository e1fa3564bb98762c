#include "core/workflow/classification.h"
#include "core/acmg/combine.h"
#include "core/acmg/criteria_text.h"
#include "core/acmg/propose.h"

namespace gentolk {

std::vector<AppliedCriterion> proposedCriteria(const CandidateVariant& candidate, const Family& family, GenomeAssembly)
{
    return proposeCriteria(candidate, family, false); // no relatedness check has confirmed parentage yet (rule B-60)
}

ClassificationResult combineCriteria(const std::vector<AppliedCriterion>& criteria)
{
    return combine(criteria);
}

ClassificationResult combineProposals(std::vector<AppliedCriterion> criteria)
{
    for (AppliedCriterion& criterion : criteria)
        if (criterion.decision == DecisionState::Proposed)
            criterion.decision = DecisionState::Accepted;
    return combine(criteria);
}

std::vector<AppliedCriterion> criteriaFromText(const QString& text)
{
    return parseCriteria(text);
}

} // namespace gentolk
