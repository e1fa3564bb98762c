#include "core/filter/frequency_column.h"
#include "core/filter/judge.h"
#include <algorithm>

namespace gentolk {

namespace {

std::vector<FrequencyFacts> factsOf(std::span<const CandidateVariant> candidates)
{
    std::vector<FrequencyFacts> facts(candidates.size());
    std::transform(candidates.begin(), candidates.end(), facts.begin(), frequencyFactsOf);
    return facts;
}

bool isTooCommon(const FrequencyBelow& step, const FrequencyFacts& facts, const CandidateVariant& candidate)
{
    if (!facts.known && !facts.ownLists)
        return false;
    const FrequencyLimit limit = limitFor(step, facts);
    return isCommon(step, facts, limit) || (facts.ownLists && listThatRemoves(step, candidate, limit.frequency));
}

} // namespace

FrequencyColumn::FrequencyColumn(std::span<const CandidateVariant> candidates)
    : m_facts(std::make_shared<const std::vector<FrequencyFacts>>(factsOf(candidates)))
{
}

bool FrequencyColumn::isListed(std::size_t i, const CandidateVariant& candidate)
{
    if (m_listed.at(qsizetype(i)) == NotAsked)
        m_listed[qsizetype(i)] = exceptionFor(m_exceptions, candidate) ? Yes : No;
    return m_listed.at(qsizetype(i)) == Yes;
}

StepVerdicts::Answer FrequencyColumn::askCommon(std::size_t i, const FilterCascade& cascade, const CandidateVariant& candidate)
{
    if (isListed(i, candidate))
        return StepVerdicts::Keeps;
    return (*m_facts)[i].knownPathogenic && isRescued(cascade, candidate, "frequency") ? StepVerdicts::Rescues : StepVerdicts::Removes;
}

StepVerdicts::Answers FrequencyColumn::ask(const FrequencyBelow& step, const FilterCascade& cascade, std::span<const CandidateVariant> candidates)
{
    if (m_exceptions != step.exceptions || m_listed.size() != qsizetype(candidates.size())) {
        m_exceptions = step.exceptions;
        m_listed = QList<std::uint8_t>(qsizetype(candidates.size()), NotAsked);
    }
    StepVerdicts::Answers answers(qsizetype(candidates.size()), StepVerdicts::Keeps);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const FrequencyFacts& facts = (*m_facts)[i];
        if (isTooCommon(step, facts, candidates[i]))
            answers[qsizetype(i)] = askCommon(i, cascade, candidates[i]);
        else if (!facts.known)
            answers[qsizetype(i)] = StepVerdicts::CannotTell;
    }
    return answers;
}

} // namespace gentolk
