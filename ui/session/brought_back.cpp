#include "ui/session/brought_back.h"
#include <algorithm>

namespace gentolk {
namespace {

bool holds(const std::vector<CandidateVariant>& candidates, const Variant& variant)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](const CandidateVariant& one) { return one.variant == variant; });
}

void append(Shortlist& list, const CandidateVariant& candidate, std::vector<Judgement> judgements)
{
    list.candidates.push_back(candidate);
    list.judgements.push_back(std::move(judgements));
}

bool takeFromJustOutside(Shortlist& list, const Variant& variant)
{
    const auto found = std::find_if(list.justOutside.begin(), list.justOutside.end(),
                                    [&](const NearMiss& miss) { return miss.candidate.variant == variant; });
    if (found == list.justOutside.end())
        return false;
    append(list, found->candidate, {found->judgement});
    list.justOutside.erase(found);
    --list.justOutsideTotal;
    return true;
}

void takeFromFamily(Shortlist& list, const FamilyVariants& variants, const Variant& variant)
{
    const Explanation told = explainVariant(variants, list.cascade, variant);
    if (told.found)
        append(list, told.candidate, told.steps);
}

} // namespace

Shortlist withDecided(const Shortlist& filtered, const FamilyVariants& variants, const Case& theCase)
{
    Shortlist list = filtered;
    for (const VariantDecision& decision : theCase.decisions)
        if (!holds(list.candidates, decision.variant) && !takeFromJustOutside(list, decision.variant))
            takeFromFamily(list, variants, decision.variant);
    return list;
}

} // namespace gentolk
