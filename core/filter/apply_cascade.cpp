#include "core/filter/filter_cascade.h"
#include "core/filter/judge.h"
#include "core/filter/step_verdicts.h"
#include "core/inheritance/segregate.h"

namespace gentolk {

namespace {

bool isRescue(const FilterStep& step)
{
    return std::holds_alternative<RescueKnownPathogenic>(step);
}

Judgement judgeOne(const FilterCascade& cascade, const FilterStep& step, const CandidateVariant& candidate, const Segregation& segregation, const FilterContext& context)
{
    const auto* inheritance = std::get_if<SegregatesAs>(&step);
    if (!inheritance)
        return judgeWithRescue(cascade, step, candidate, context);
    Judgement judgement = judge(*inheritance, candidate, segregation, context);
    rescue(cascade, judgement, candidate);
    return judgement;
}

// As told already, or of the allele alone: its pairs are another matter.
Segregation segregationOf(const CandidateVariant& candidate, const FilterContext& context)
{
    const CandidateVariant* alone = &candidate;
    return candidate.segregation.labels.empty() ? segregate(context.family, context.assembly, {&alone, 1}).front() : candidate.segregation;
}

FilterContext withoutWords(FilterContext context)
{
    context.inWords = false;
    return context;
}

class CascadeRun
{
public:
    CascadeRun(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context, StepVerdicts& known)
        : m_cascade(cascade), m_candidates(candidates), m_context(withoutWords(context)), m_known(known)
    {
        m_known.begin(candidates, context);
        m_outcome.removedBy.assign(candidates.size(), -1);
        m_outcome.segregation.resize(candidates.size());
    }
    FilterOutcome run();

private:
    void openFunnel();
    void runSteps(std::size_t i, std::size_t from, std::size_t to);
    void segregateSurvivors();
    StepVerdicts::Answer ask(std::size_t place, std::size_t i);
    static void count(FunnelRow& row, StepVerdicts::Answer answer);

    const FilterCascade& m_cascade;
    std::span<const CandidateVariant> m_candidates;
    FilterContext m_context; // for verdicts alone
    FilterOutcome m_outcome;
    StepVerdicts& m_known;
    std::vector<const FilterStep*> m_steps;                  // those that judge
    std::vector<StepVerdicts::Answers*> m_rows;  // what they said; null: of inheritance
    bool m_segregated = false;
};

// Pairs are judged over exactly what the earlier steps left: a common variant must not make a pair.
void CascadeRun::segregateSurvivors()
{
    std::vector<const CandidateVariant*> survivors;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_outcome.removedBy[i] >= 0)
            continue;
        survivors.push_back(&m_candidates[i]);
        places.push_back(i);
    }
    auto segregations = segregate(m_context.family, m_context.assembly, survivors);
    for (std::size_t k = 0; k < places.size(); ++k)
        m_outcome.segregation[places[k]] = std::move(segregations[k]);
    m_segregated = true;
}

void CascadeRun::count(FunnelRow& row, StepVerdicts::Answer answer)
{
    ++row.entered;
    ++(answer == StepVerdicts::Removes ? row.removed : row.kept);
    row.cannotTell += answer == StepVerdicts::CannotTell ? 1 : 0;
    row.rescued += answer == StepVerdicts::Rescues ? 1 : 0;
}

// Without words: nearly all are removed.
StepVerdicts::Answer CascadeRun::ask(std::size_t place, std::size_t i)
{
    const auto asked = [&] { return StepVerdicts::answerOf(judgeOne(m_cascade, *m_steps[place], m_candidates[i], m_outcome.segregation[i], m_context)); };
    if (!m_rows[place])
        return asked();
    StepVerdicts::Answers& answers = *m_rows[place];
    const StepVerdicts::Answer known = answers.at(qsizetype(i));
    return known == StepVerdicts::NotAsked ? answers[qsizetype(i)] = asked() : known;
}

// The row of every step, in order; what the panel refused while reading is counted there already.
void CascadeRun::openFunnel()
{
    for (const FilterStep& step : m_cascade.steps) {
        if (isRescue(step))
            continue;
        m_steps.push_back(&step);
        m_rows.push_back(std::holds_alternative<SegregatesAs>(step) ? nullptr : &m_known.row(step, m_cascade));
        FunnelRow& row = m_outcome.funnel.emplace_back();
        row.step = idOf(step);
        if (std::holds_alternative<InGenePanel>(step))
            row.entered = row.removed = m_context.allelesOutside; // removed while reading
    }
}

// One allele through the steps [from, to).
void CascadeRun::runSteps(std::size_t i, std::size_t from, std::size_t to)
{
    for (std::size_t place = from; place < to && m_outcome.removedBy[i] < 0; ++place) {
        const StepVerdicts::Answer answer = ask(place, i);
        count(m_outcome.funnel[place], answer);
        if (answer == StepVerdicts::Removes)
            m_outcome.removedBy[i] = int(place);
    }
}

// Allele by allele; only the inheritance step must know who is left, and parts the steps.
FilterOutcome CascadeRun::run()
{
    openFunnel();
    for (std::size_t from = 0, to = 0; from < m_steps.size(); from = to) {
        if (std::holds_alternative<SegregatesAs>(*m_steps[from]))
            segregateSurvivors();
        for (to = from + 1; to < m_steps.size() && !std::holds_alternative<SegregatesAs>(*m_steps[to]);)
            ++to;
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            if (m_outcome.removedBy[i] < 0)
                runSteps(i, from, to);
    }
    if (!m_segregated)
        segregateSurvivors();
    return std::move(m_outcome);
}

} // namespace

std::string idOf(const FilterStep& step)
{
    static constexpr const char* ids[] = {"panel", "carried", "quality", "frequency", "in_house", "consequence", "inheritance", "rescue"};
    static_assert(std::variant_size_v<FilterStep> == std::size(ids));
    return ids[step.index()];
}

FilterOutcome apply(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context, StepVerdicts& known)
{
    return CascadeRun(cascade, candidates, context, known).run();
}

FilterOutcome apply(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context)
{
    StepVerdicts nothing;
    return apply(cascade, candidates, context, nothing);
}

Judgement judgeStep(const FilterCascade& cascade, const FilterStep& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const bool byInheritance = std::holds_alternative<SegregatesAs>(step);
    return judgeOne(cascade, step, candidate, byInheritance ? segregationOf(candidate, context) : candidate.segregation, context);
}

std::vector<Judgement> judgeKept(const FilterCascade& cascade, const CandidateVariant& candidate, const Segregation& segregation, const FilterContext& context)
{
    std::vector<Judgement> judgements;
    judgements.reserve(cascade.steps.size());
    for (const FilterStep& step : cascade.steps)
        if (!isRescue(step))
            judgements.push_back(judgeOne(cascade, step, candidate, segregation, context));
    return judgements;
}

std::vector<Judgement> judgeAll(const FilterCascade& cascade, const CandidateVariant& candidate, const FilterContext& context)
{
    return judgeKept(cascade, candidate, segregationOf(candidate, context), context);
}

} // namespace gentolk
