#include "core/genetics/conference.h"
#include <algorithm>

namespace gentolk {

std::string toString(ConferenceVerdict verdict)
{
    switch (verdict) {
    case ConferenceVerdict::Open: return "open";
    case ConferenceVerdict::Report: return "report";
    case ConferenceVerdict::DoNotReport: return "do_not_report";
    case ConferenceVerdict::ClarifyFirst: return "clarify_first";
    }
    return {};
}

std::optional<ConferenceVerdict> conferenceVerdictFrom(std::string_view word)
{
    for (const ConferenceVerdict verdict : allConferenceVerdicts)
        if (toString(verdict) == word)
            return verdict;
    return std::nullopt;
}

const ConferenceDecision* Conference::of(const Variant& variant) const
{
    const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const ConferenceDecision& one) { return sameChange(one.variant, variant); });
    return found == decisions.end() ? nullptr : &*found;
}

} // namespace gentolk
