#include "core/filter/step_verdicts.h"
#include "core/filter/frequency_column.h"
#include <algorithm>

namespace gentolk {

StepVerdicts::StepVerdicts() = default;
StepVerdicts::~StepVerdicts() = default;

StepVerdicts::StepVerdicts(const StepVerdicts& other)
    : m_candidates(other.m_candidates), m_frequencies(other.m_frequencies ? std::make_unique<FrequencyColumn>(*other.m_frequencies) : nullptr),
      m_family(other.m_family), m_assembly(other.m_assembly), m_rows(other.m_rows)
{
}

StepVerdicts& StepVerdicts::operator=(const StepVerdicts& other)
{
    StepVerdicts copy(other);
    std::swap(m_candidates, copy.m_candidates);
    std::swap(m_frequencies, copy.m_frequencies);
    std::swap(m_family, copy.m_family);
    std::swap(m_assembly, copy.m_assembly);
    std::swap(m_rows, copy.m_rows);
    return *this;
}

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
    if (candidates.data() != m_candidates.data() || candidates.size() != m_candidates.size() || !(context.family == m_family) || context.assembly != m_assembly) {
        m_rows.clear();
        m_frequencies.reset();
        m_candidates = candidates;
        m_family = context.family;
        m_assembly = context.assembly;
    }
    while (m_rows.size() > mostRows)
        m_rows.pop_front();
}

// The frequency step's all at once, from its column; the others' when they are asked.
StepVerdicts::Answers StepVerdicts::firstAnswers(const FilterStep& step, const FilterCascade& cascade)
{
    const auto* frequency = std::get_if<FrequencyBelow>(&step);
    if (!frequency)
        return Answers(qsizetype(m_candidates.size()), NotAsked);
    if (!m_frequencies)
        m_frequencies = std::make_unique<FrequencyColumn>(m_candidates);
    return m_frequencies->ask(*frequency, cascade, m_candidates);
}

StepVerdicts::Answers& StepVerdicts::row(const FilterStep& step, const FilterCascade& cascade)
{
    std::vector<FilterStep> rescues;
    std::copy_if(cascade.steps.begin(), cascade.steps.end(), std::back_inserter(rescues),
                 [](const FilterStep& one) { return std::holds_alternative<RescueKnownPathogenic>(one); });
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.step == step && one.rescues == rescues; });
    if (known != m_rows.end())
        return known->answers;
    Answers answers = firstAnswers(step, cascade);
    return m_rows.emplace_back(Row{step, std::move(rescues), std::move(answers)}).answers;
}

} // namespace gentolk
