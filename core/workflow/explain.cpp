#include "core/workflow/shortlist.h"

namespace gentolk {

namespace {

Judgement panelJudgement(const CandidateVariant& candidate, const GenePanel& panel)
{
    Judgement judgement;
    judgement.step = "panel";
    judgement.verdict = candidate.gene ? Verdict::Keep : Verdict::Remove;
    judgement.value = candidate.gene ? candidate.gene->symbol : "no gene of the panel";
    judgement.threshold = panel.name() + " " + panel.version();
    judgement.text = candidate.gene ? "The variant lies in " + candidate.gene->symbol + ", a gene of the panel."
                                    : "The variant lies in no gene of the panel.";
    return judgement;
}

FilterContext contextOfFamily(const FamilyVariants& variants)
{
    return {variants.family, variants.assembly, variants.allelesRead, variants.allelesOutside};
}

} // namespace

Explainer::Explainer(const FamilyVariants& variants, FilterCascade cascade)
    : m_variants(variants), m_cascade(std::move(cascade)), m_outcome(apply(m_cascade, variants.candidates, contextOfFamily(variants)))
{
}

// One allele against every step, with what the whole family's filtering said of it.
Explanation Explainer::at(std::size_t index) const
{
    Explanation explanation;
    explanation.found = true;
    explanation.candidate = m_variants.candidates[index];
    explanation.candidate.segregation = m_outcome.segregation[index];
    explanation.inPanel = explanation.candidate.gene != nullptr;
    const int removed = m_outcome.removedBy[index];
    if (removed >= 0)
        explanation.removedBy = m_outcome.funnel[std::size_t(removed)].step;
    explanation.steps = removed < 0 ? judgeKept(m_cascade, explanation.candidate, m_outcome.segregation[index], contextOfFamily(m_variants))
                                    : judgeAll(m_cascade, explanation.candidate, contextOfFamily(m_variants));
    if (explanation.steps.empty() || explanation.steps.front().step != "panel")
        explanation.steps.insert(explanation.steps.begin(), panelJudgement(explanation.candidate, *m_variants.panel));
    return explanation;
}

Explanation Explainer::variant(const Variant& variant) const
{
    if (const CandidateVariant* candidate = findCandidate(m_variants, variant))
        return at(std::size_t(candidate - m_variants.candidates.data()));
    Explanation absent;
    absent.candidate.variant = variant;
    absent.inPanel = !m_variants.panel->overlapping(m_variants.assembly, normalContig(variant.contig), variant.position, lastPosition(variant), 0).empty();
    return absent;
}

std::vector<Explanation> Explainer::gene(const std::string& symbolOrHgnc) const
{
    const PanelGene* gene = m_variants.panel->byHgnc(symbolOrHgnc);
    gene = gene ? gene : m_variants.panel->bySymbol(symbolOrHgnc);
    if (!gene)
        throw Error(Error::Code::NotFound, QString::fromStdString(symbolOrHgnc),
                    QStringLiteral("no gene of the panel has this symbol or HGNC id"));
    std::vector<Explanation> all;
    for (std::size_t i = 0; i < m_variants.candidates.size(); ++i)
        if (m_variants.candidates[i].gene == gene)
            all.push_back(at(i));
    return all;
}

Explanation explainVariant(const FamilyVariants& variants, const FilterCascade& cascade, const Variant& variant)
{
    return Explainer(variants, cascade).variant(variant);
}

std::vector<Explanation> explainGene(const FamilyVariants& variants, const FilterCascade& cascade, const std::string& symbolOrHgnc)
{
    return Explainer(variants, cascade).gene(symbolOrHgnc);
}

} // namespace gentolk
