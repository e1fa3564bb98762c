#include "core/filter/step_verdicts.h"
#include <algorithm>

namespace gentolk {

StepVerdicts::Answer StepVerdicts::answerOf(const Judgement& judgement)
{
    switch (judgement.verdict) {
    case Verdict::Remove: return Removes;
    case Verdict::CannotTell: return CannotTell;
    case Verdict::Keep: break;
    }
    return judgement.rescued ? Rescues : Keeps;
}

Verdict StepVerdicts::verdictOf(Answer answer)
{
    return answer == Removes ? Verdict::Remove : answer == CannotTell ? Verdict::CannotTell : Verdict::Keep;
}

void StepVerdicts::begin(std::span<const CandidateVariant> candidates, const FilterContext& context)
{
    if (candidates.data() != m_candidates || candidates.size() != m_count || !(context.family == m_family) || context.assembly != m_assembly) {
        m_rows.clear();
        m_candidates = candidates.data();
        m_count = candidates.size();
        m_family = context.family;
        m_assembly = context.assembly;
    }
    while (m_rows.size() > mostRows)
        m_rows.pop_front();
}

std::vector<StepVerdicts::Answer>& StepVerdicts::row(const FilterStep& step, const FilterCascade& cascade)
{
    std::vector<FilterStep> rescues;
    std::copy_if(cascade.steps.begin(), cascade.steps.end(), std::back_inserter(rescues),
                 [](const FilterStep& one) { return std::holds_alternative<RescueKnownPathogenic>(one); });
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.step == step && one.rescues == rescues; });
    if (known != m_rows.end())
        return known->answers;
    return m_rows.emplace_back(Row{step, std::move(rescues), std::vector<Answer>(m_count, NotAsked)}).answers;
}

} // namespace gentolk
