#include "core/workflow/workspace.h"
#include <algorithm>

namespace gentolk {

namespace {
bool fits(InheritanceLabel label, bool onX, ModeOfInheritance mode)
{
    using Mode = ModeOfInheritance;
    const bool xMode = mode == Mode::XLinked || mode == Mode::XLinkedRecessive || mode == Mode::XLinkedDominant;
    switch (label) {
    case InheritanceLabel::DeNovo: return onX ? xMode : mode == ModeOfInheritance::AutosomalDominant;
    case InheritanceLabel::Dominant: return mode == ModeOfInheritance::AutosomalDominant;
    case InheritanceLabel::RecessiveHomozygous:
    case InheritanceLabel::CompoundHeterozygous: return onX ? xMode : mode == ModeOfInheritance::AutosomalRecessive;
    case InheritanceLabel::XLinkedRecessive:
    case InheritanceLabel::XLinkedDominant: return xMode;
    case InheritanceLabel::Mitochondrial: return mode == ModeOfInheritance::Mitochondrial;
    case InheritanceLabel::Mosaic: return mode == ModeOfInheritance::Somatic;
    case InheritanceLabel::YLinked: return false;
    }
    return false;
}

// The disorder's modes that the family's genotypes fit best; all of them where none or no label fits.
std::vector<ModeOfInheritance> fittingModes(const PanelDisorder& disorder, const CandidateVariant& candidate)
{
    const SegregationLabel* best = candidate.segregation.best();
    const bool onX = contigKind(candidate.variant.contig) == ContigKind::X;
    std::vector<ModeOfInheritance> fitting;
    for (const ModeOfInheritance mode : disorder.modes)
        if (best && fits(best->mode, onX, mode))
            fitting.push_back(mode);
    return fitting;
}

const PanelDisorder* likeliestDisorder(const CandidateVariant& candidate)
{
    if (!candidate.gene || candidate.gene->disorders.empty())
        return nullptr;
    const auto& all = candidate.gene->disorders;
    const auto found = std::find_if(all.begin(), all.end(), [&](const PanelDisorder& one) { return !fittingModes(one, candidate).empty(); });
    return found == all.end() ? &all.front() : &*found;
}

QString modesText(const std::vector<ModeOfInheritance>& modes)
{
    QStringList words;
    for (const ModeOfInheritance mode : modes)
        words << QString::fromStdString(toString(mode));
    return words.join(u'/');
}

void nameGene(VariantDecision& decision, const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (candidate.gene) {
        decision.geneSymbol = QString::fromStdString(candidate.gene->symbol);
        decision.hgncId = QString::fromStdString(candidate.gene->hgncId);
    } else if (transcript) {
        decision.geneSymbol = QString::fromStdString(transcript->geneSymbol);
        decision.hgncId = QString::fromStdString(transcript->hgncId);
    }
}

VariantDecision newDecision(const CandidateVariant& candidate)
{
    VariantDecision decision;
    decision.variant = candidate.variant;
    nameGene(decision, candidate);
    if (const PanelDisorder* disorder = likeliestDisorder(candidate)) {
        const auto fitting = fittingModes(*disorder, candidate);
        decision.disorder = QString::fromStdString(disorder->name);
        decision.inheritance = modesText(fitting.empty() ? disorder->modes : fitting);
    }
    return decision;
}
} // namespace

const VariantDecision* findDecision(const Case& theCase, const Variant& variant)
{
    const auto& all = theCase.decisions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const VariantDecision& one) { return sameChange(one.variant, variant); });
    return found == all.end() ? nullptr : &*found;
}

VariantDecision& decisionFor(Case& theCase, const CandidateVariant& candidate)
{
    if (const VariantDecision* known = findDecision(theCase, candidate.variant))
        return theCase.decisions[std::size_t(known - theCase.decisions.data())];
    return theCase.decisions.emplace_back(newDecision(candidate));
}

} // namespace gentolk
