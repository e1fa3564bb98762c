#include "core/workflow/classification.h"
#include "core/acmg/combine.h"
#include "core/acmg/criteria_text.h"
#include "core/acmg/propose.h"

namespace gentolk {

std::vector<AppliedCriterion> proposedCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage)
{
    return proposeCriteria(candidate, family, parentage);
}

QString deNovoWithheld(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage)
{
    return whyDeNovoIsWithheld(candidate, family, parentage);
}

ClassificationResult combineCriteria(const std::vector<AppliedCriterion>& criteria)
{
    return combine(criteria);
}

ClassificationResult combineProposals(std::vector<AppliedCriterion> criteria)
{
    return combineProposed(std::move(criteria));
}

std::vector<AppliedCriterion> criteriaFromText(const QString& text)
{
    return parseCriteria(text);
}

} // namespace gentolk
