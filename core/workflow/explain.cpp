#include "core/workflow/shortlist.h"
#include <algorithm>

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

// One allele against every step, with what the whole family's filtering said of it.
Explanation explanationOf(const FamilyVariants& variants, const FilterCascade& cascade, const FilterOutcome& outcome, std::size_t index)
{
    Explanation explanation;
    explanation.found = true;
    explanation.candidate = variants.candidates[index];
    explanation.candidate.segregation = outcome.segregation[index];
    explanation.inPanel = explanation.candidate.gene != nullptr;
    const FilterContext context{variants.family, variants.assembly, variants.allelesRead, variants.allelesOutside};
    const int removed = outcome.removedBy[index];
    if (removed >= 0)
        explanation.removedBy = outcome.funnel[std::size_t(removed)].step;
    explanation.steps = removed < 0 ? outcome.judgements[index] : judgeAll(cascade, explanation.candidate, context);
    if (explanation.steps.empty() || explanation.steps.front().step != "panel")
        explanation.steps.insert(explanation.steps.begin(), panelJudgement(explanation.candidate, *variants.panel));
    return explanation;
}

FilterOutcome outcomeOf(const FamilyVariants& variants, const FilterCascade& cascade)
{
    return apply(cascade, variants.candidates, {variants.family, variants.assembly, variants.allelesRead, variants.allelesOutside});
}

} // namespace

Explanation explainVariant(const FamilyVariants& variants, const FilterCascade& cascade, const Variant& variant)
{
    const auto found = std::find_if(variants.candidates.begin(), variants.candidates.end(),
                                    [&](const CandidateVariant& one) { return sameChange(one.variant, variant); });
    if (found == variants.candidates.end()) {
        Explanation absent;
        absent.candidate.variant = variant;
        return absent;
    }
    return explanationOf(variants, cascade, outcomeOf(variants, cascade), std::size_t(found - variants.candidates.begin()));
}

std::vector<Explanation> explainGene(const FamilyVariants& variants, const FilterCascade& cascade, const std::string& symbolOrHgnc)
{
    const PanelGene* gene = variants.panel->byHgnc(symbolOrHgnc);
    gene = gene ? gene : variants.panel->bySymbol(symbolOrHgnc);
    if (!gene)
        throw Error(Error::Code::NotFound, QString::fromStdString(symbolOrHgnc), QStringLiteral("no gene of the panel has this symbol or HGNC id"));
    const FilterOutcome outcome = outcomeOf(variants, cascade);
    std::vector<Explanation> all;
    for (std::size_t i = 0; i < variants.candidates.size(); ++i)
        if (variants.candidates[i].gene == gene)
            all.push_back(explanationOf(variants, cascade, outcome, i));
    return all;
}

} // namespace gentolk
