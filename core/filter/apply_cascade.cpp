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
    void runStep(const FilterStep& step);
    void segregateSurvivors();
    Judgement judgeOne(const FilterStep& step, std::size_t i) const;
    static void count(FunnelRow& row, const Judgement& judgement);

    const FilterCascade& m_cascade;
    std::span<const CandidateVariant> m_candidates;
    const FilterContext& m_context;
    FilterOutcome m_outcome;
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
    if (!std::holds_alternative<SegregatesAs>(step))
        return judgeWithRescue(m_cascade, step, m_candidates[i], m_context);
    CandidateVariant labelled = m_candidates[i];
    labelled.segregation = m_outcome.segregation[i];
    return judgeWithRescue(m_cascade, step, labelled, m_context);
}

void CascadeRun::count(FunnelRow& row, const Judgement& judgement)
{
    ++row.entered;
    ++(judgement.verdict == Verdict::Remove ? row.removed : row.kept);
    row.cannotTell += judgement.verdict == Verdict::CannotTell ? 1 : 0;
    row.rescued += judgement.rescued ? 1 : 0;
}

void CascadeRun::runStep(const FilterStep& step)
{
    if (std::holds_alternative<SegregatesAs>(step))
        segregateSurvivors();
    FunnelRow row;
    row.step = idOf(step);
    if (std::holds_alternative<InGenePanel>(step))
        row.entered = row.removed = m_context.allelesOutside; // removed while reading
    const int place = int(m_outcome.funnel.size());
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_outcome.removedBy[i] >= 0)
            continue;
        m_outcome.judgements[i].push_back(judgeOne(step, i));
        count(row, m_outcome.judgements[i].back());
        if (m_outcome.judgements[i].back().verdict == Verdict::Remove)
            m_outcome.removedBy[i] = place;
    }
    m_outcome.funnel.push_back(std::move(row));
}

FilterOutcome CascadeRun::run()
{
    for (const FilterStep& step : m_cascade.steps)
        if (!isRescue(step))
            runStep(step);
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
