#include "core/filter/filter_cascade.h"
#include "core/filter/judge.h"
#include "core/inheritance/segregate.h"

namespace gentolk {

namespace {

bool isRescue(const FilterStep& step)
{
    return std::holds_alternative<RescueKnownPathogenic>(step);
}

class CascadeRun
{
public:
    CascadeRun(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context)
        : m_cascade(cascade), m_candidates(candidates), m_context(context)
    {
        m_outcome.removedBy.assign(candidates.size(), -1);
        m_outcome.judgements.resize(candidates.size());
        m_outcome.segregation.resize(candidates.size());
    }
    FilterOutcome run();

private:
    void openFunnel();
    void runSteps(std::size_t i, std::size_t from, std::size_t to);
    void segregateSurvivors();
    Judgement judgeOne(const FilterStep& step, std::size_t i) const;
    static void count(FunnelRow& row, const Judgement& judgement);

    const FilterCascade& m_cascade;
    std::span<const CandidateVariant> m_candidates;
    const FilterContext& m_context;
    FilterOutcome m_outcome;
    std::vector<const FilterStep*> m_steps; // those that judge
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

Judgement CascadeRun::judgeOne(const FilterStep& step, std::size_t i) const
{
    const auto* inheritance = std::get_if<SegregatesAs>(&step);
    return inheritance ? withRescue(m_cascade, judge(*inheritance, m_candidates[i], m_outcome.segregation[i], m_context), m_candidates[i])
                       : judgeWithRescue(m_cascade, step, m_candidates[i], m_context);
}

void CascadeRun::count(FunnelRow& row, const Judgement& judgement)
{
    ++row.entered;
    ++(judgement.verdict == Verdict::Remove ? row.removed : row.kept);
    row.cannotTell += judgement.verdict == Verdict::CannotTell ? 1 : 0;
    row.rescued += judgement.rescued ? 1 : 0;
}

// The row of every step, in order; what the panel refused while reading is counted there already.
void CascadeRun::openFunnel()
{
    for (const FilterStep& step : m_cascade.steps) {
        if (isRescue(step))
            continue;
        m_steps.push_back(&step);
        FunnelRow& row = m_outcome.funnel.emplace_back();
        row.step = idOf(step);
        if (std::holds_alternative<InGenePanel>(step))
            row.entered = row.removed = m_context.allelesOutside; // removed while reading
    }
}

// One allele through the steps [from, to). Of a removed one nothing is kept but the step.
void CascadeRun::runSteps(std::size_t i, std::size_t from, std::size_t to)
{
    std::vector<Judgement>& judgements = m_outcome.judgements[i];
    judgements.reserve(m_steps.size());
    for (std::size_t place = from; place < to; ++place) {
        judgements.push_back(judgeOne(*m_steps[place], i));
        count(m_outcome.funnel[place], judgements.back());
        if (judgements.back().verdict != Verdict::Remove)
            continue;
        m_outcome.removedBy[i] = int(place);
        std::vector<Judgement>().swap(judgements);
        return;
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

FilterOutcome apply(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context)
{
    return CascadeRun(cascade, candidates, context).run();
}

std::vector<Judgement> judgeAll(const FilterCascade& cascade, const CandidateVariant& candidate, const FilterContext& context)
{
    CandidateVariant labelled = candidate;
    if (labelled.segregation.labels.empty()) {
        const CandidateVariant* alone = &candidate;
        labelled.segregation = segregate(context.family, context.assembly, {&alone, 1}).front();
    }
    std::vector<Judgement> judgements;
    for (const FilterStep& step : cascade.steps)
        if (!isRescue(step))
            judgements.push_back(judgeWithRescue(cascade, step, labelled, context));
    return judgements;
}

} // namespace gentolk
