#include "ui/session/brought_back.h"
#include <algorithm>
#include <optional>

namespace gentolk {
namespace {

bool holds(const std::vector<CandidateVariant>& candidates, const Variant& variant)
{
    return std::any_of(candidates.begin(), candidates.end(), [&](const CandidateVariant& one) { return one.variant == variant; });
}

void append(Shortlist& list, const CandidateVariant& candidate)
{
    list.candidates.push_back(candidate);
    ++list.broughtBack;
}

bool takeFromJustOutside(Shortlist& list, const Variant& variant)
{
    const auto found = std::find_if(list.justOutside.begin(), list.justOutside.end(),
                                    [&](const NearMiss& miss) { return miss.candidate.variant == variant; });
    if (found == list.justOutside.end())
        return false;
    append(list, found->candidate);
    list.justOutside.erase(found);
    --list.justOutsideTotal;
    return true;
}

} // namespace

std::shared_ptr<const Shortlist> withDecided(std::shared_ptr<const Shortlist> filtered, const FamilyVariants& variants, const Case& theCase)
{
    std::shared_ptr<Shortlist> list; // made for the first that is missing
    std::optional<Explainer> explainer;
    for (const VariantDecision& decision : theCase.decisions) {
        if (holds(list ? list->candidates : filtered->candidates, decision.variant))
            continue;
        if (!list)
            list = std::make_shared<Shortlist>(*filtered);
        if (takeFromJustOutside(*list, decision.variant))
            continue;
        if (!explainer)
            explainer.emplace(variants, list->cascade);
        if (const Explanation told = explainer->variant(decision.variant); told.found)
            append(*list, told.candidate);
    }
    return list ? list : filtered;
}

} // namespace gentolk
