#include "core/filter/filter_cascade.h"
#include "core/filter/step_verdicts.h"
#include <algorithm>

namespace gentolk {

namespace {

// The steps of a cascade as the question needs them: what is cheap first, and what asks for the segregation last.
class LoneSearch
{
public:
    LoneSearch(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context, StepVerdicts& known)
        : m_cascade(cascade), m_candidates(candidates), m_context(context)
    {
        m_context.inWords = false;
        known.begin(candidates, context);
        for (std::size_t i = 0; i < cascade.steps.size(); ++i)
            take(i, known);
    }
    std::vector<LoneRemoval> run(const FilterOutcome& outcome);

private:
    struct Row {
        std::size_t step;
        StepVerdicts::Answers* answers;
    };
    void take(std::size_t place, StepVerdicts& known);
    bool removes(const Row& row, std::size_t i) const;
    bool isNeverShown(std::size_t i) const;
    std::vector<std::uint8_t> knownRemovals() const;

    const FilterCascade& m_cascade;
    std::span<const CandidateVariant> m_candidates;
    FilterContext m_context;
    std::vector<Row> m_mustKeep, m_rows, m_byInheritance; // the panel's and the proband's; the others; of the allele alone, without its pairs
};

void LoneSearch::take(std::size_t place, StepVerdicts& known)
{
    const FilterStep& step = m_cascade.steps[place];
    if (std::holds_alternative<RescueKnownPathogenic>(step))
        return;
    if (const auto* inheritance = std::get_if<SegregatesAs>(&step)) {
        if (!inheritance->labels.empty() || inheritance->certainOnly) // else it removes nothing
            m_byInheritance.push_back({place, &known.row(step, m_cascade)});
        return;
    }
    const bool must = std::holds_alternative<InGenePanel>(step) || std::holds_alternative<CarriedByProband>(step);
    (must ? m_mustKeep : m_rows).push_back({place, &known.row(step, m_cascade)});
}

bool LoneSearch::removes(const Row& row, std::size_t i) const
{
    StepVerdicts::Answer answer = row.answers->at(qsizetype(i));
    if (answer == StepVerdicts::NotAsked)
        answer = (*row.answers)[qsizetype(i)] = StepVerdicts::answerOf(judgeStep(m_cascade, m_cascade.steps[row.step], m_candidates[i], m_context));
    return answer == StepVerdicts::Removes;
}

bool LoneSearch::isNeverShown(std::size_t i) const
{
    return std::any_of(m_mustKeep.begin(), m_mustKeep.end(), [&](const Row& row) { return removes(row, i); });
}

// How many steps are known to remove each candidate, one that must keep it twice: more than one settles most of them. Without a question between them,
// so that the processor counts many at once.
std::vector<std::uint8_t> LoneSearch::knownRemovals() const
{
    std::vector<std::uint8_t> removals(m_candidates.size());
    for (const std::vector<Row>* rows : {&m_mustKeep, &m_rows})
        for (const Row& row : *rows) {
            const auto weight = std::uint8_t(rows == &m_mustKeep ? 2 : 1);
            const StepVerdicts::Answer* const answers = row.answers->constData();
            for (std::size_t i = 0; i < removals.size(); ++i)
                removals[i] = std::uint8_t(removals[i] + (answers[i] == StepVerdicts::Removes ? weight : 0));
        }
    return removals;
}

std::vector<LoneRemoval> LoneSearch::run(const FilterOutcome& outcome)
{
    std::vector<LoneRemoval> found;
    const std::vector<std::uint8_t> known = knownRemovals();
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (outcome.removedBy[i] < 0 || known[i] > 1 || isNeverShown(i))
            continue;
        std::size_t removals = 0, step = 0;
        for (const std::vector<Row>* rows : {&m_rows, &m_byInheritance})
            for (auto row = rows->begin(); row != rows->end() && removals < 2; ++row)
                if (removes(*row, i)) {
                    ++removals;
                    step = row->step;
                }
        if (removals == 1)
            found.push_back({i, step});
    }
    return found;
}

} // namespace

std::vector<LoneRemoval> loneRemovals(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context,
                                      const FilterOutcome& outcome, StepVerdicts& known)
{
    return LoneSearch(cascade, candidates, context, known).run(outcome);
}

} // namespace gentolk
