#include "core/acmg/null_tree.h"
#include <QStringList>
#include <algorithm>

namespace gentolk {

namespace {

using enum EvidenceStrength;
constexpr int escapingBases = 50; // rule A-21

struct NullStory {
    QStringList facts;
    void say(const QString& fact) { facts << fact; }
    NullOutcome give(std::optional<EvidenceStrength> strength, const char* branch) const
    {
        return {strength, branch, facts.join(QStringLiteral("; "))};
    }
};

EvidenceStrength oneLess(EvidenceStrength strength) { return EvidenceStrength(std::max(0, int(strength) - 1)); }

std::optional<int> residuesLost(const NullFacts& facts)
{
    if (facts.residuesLost)
        return facts.residuesLost;
    if (!facts.newStop || !facts.proteinLength)
        return std::nullopt;
    return std::max(0, *facts.proteinLength - *facts.newStop + 1);
}

// Rules: more than a tenth of the protein; exactly a tenth is not more.
NullOutcome bySize(const NullFacts& facts, const AcmgRules& rules, NullStory& story)
{
    const auto lost = residuesLost(facts);
    if (!lost || !facts.proteinLength) {
        story.say(QStringLiteral("share of the protein lost not known"));
        return story.give(Moderate, "no decay, size unknown");
    }
    story.say(QStringLiteral("%1 of %2 amino acids lost").arg(*lost).arg(*facts.proteinLength));
    if (*lost * 10 <= *facts.proteinLength)
        return story.give(Moderate, "no decay, < 10 %");
    if (!rules.pathogenicDownstreamNeeded)
        return story.give(Strong, "no decay, > 10 %");
    if (facts.pathogenicDownstream.value_or(false))
        return story.give(Strong, "no decay, > 10 %, pathogenic variant beyond");
    story.say(QStringLiteral("no pathogenic variant known in the lost part, to be checked"));
    return story.give(Moderate, "no decay, > 10 %, none known beyond");
}

// The part common to all branches in which the message survives.
NullOutcome withoutDecay(const NullFacts& facts, const AcmgRules& rules, NullStory& story)
{
    if (facts.criticalRegion.value_or(false)) {
        story.say(QStringLiteral("a region critical to the protein is lost"));
        return story.give(Strong, "no decay, critical region");
    }
    if (facts.lossFrequent.value_or(false)) {
        story.say(QStringLiteral("loss-of-function variants of the exon are frequent in the population"));
        return story.give(std::nullopt, "no decay, loss frequent");
    }
    if (!facts.relevantExon.value_or(true)) {
        story.say(QStringLiteral("the exon is absent from a biologically relevant transcript"));
        return story.give(std::nullopt, "no decay, exon not relevant");
    }
    return bySize(facts, rules, story);
}

NullOutcome withDecay(const NullFacts& facts, NullStory& story, EvidenceStrength strength)
{
    story.say(QStringLiteral("nonsense-mediated decay predicted"));
    if (facts.relevantExon.value_or(true))
        return story.give(strength, "decay");
    story.say(QStringLiteral("the exon is absent from a biologically relevant transcript"));
    return story.give(std::nullopt, "decay, exon not relevant");
}

const AcmgRules::Residues* rangeOf(const NullFacts& facts, const AcmgRules& rules)
{
    if (!facts.newStop)
        return nullptr;
    const auto found = std::find_if(rules.nullResidues.begin(), rules.nullResidues.end(), [&](const AcmgRules::Residues& range) {
        return *facts.newStop >= range.first && *facts.newStop <= range.last;
    });
    return found == rules.nullResidues.end() ? nullptr : &*found;
}

NullOutcome truncation(const NullFacts& facts, const AcmgRules& rules, NullStory& story)
{
    if (facts.newStop)
        story.say(QStringLiteral("new stop at codon %1").arg(*facts.newStop));
    const AcmgRules::Residues* range = rangeOf(facts, rules); // rule A-24
    if (range && (range->strength == VeryStrong || !facts.decay.value_or(false))) {
        story.say(QStringLiteral("codons %1-%2 by the rules of the gene").arg(range->first).arg(range->last));
        return story.give(range->strength, "the gene's own codons");
    }
    if (facts.decay.value_or(false))
        return withDecay(facts, story, VeryStrong);
    story.say(facts.decay ? QStringLiteral("no nonsense-mediated decay")
                          : QStringLiteral("nonsense-mediated decay not evaluated, to be checked: raise where it is predicted"));
    return withoutDecay(facts, rules, story);
}

NullOutcome spliceOrDeletion(const NullFacts& facts, const AcmgRules& rules, NullStory& story)
{
    if (!facts.frameDisrupted)
        story.say(QStringLiteral("reading frame after the loss of the exon not known, to be checked: raise where it is disrupted"));
    else
        story.say(*facts.frameDisrupted ? QStringLiteral("the reading frame is disrupted") : QStringLiteral("the reading frame is kept"));
    if (!facts.frameDisrupted.value_or(false))
        return withoutDecay(facts, rules, story);
    if (facts.decay.value_or(false))
        return withDecay(facts, story, VeryStrong);
    story.say(facts.decay ? QStringLiteral("no nonsense-mediated decay")
                          : QStringLiteral("nonsense-mediated decay not evaluated, to be checked: raise where it is predicted"));
    return withoutDecay(facts, rules, story);
}

NullOutcome duplication(const NullFacts& facts, NullStory& story)
{
    if (!facts.tandem || *facts.tandem == TandemState::ProvenNot) {
        story.say(facts.tandem ? QStringLiteral("the duplication is not in tandem") : QStringLiteral("not known whether the duplication is in tandem"));
        return story.give(std::nullopt, "duplication, not in tandem");
    }
    const bool proven = *facts.tandem == TandemState::Proven;
    story.say(proven ? QStringLiteral("the duplication is in tandem") : QStringLiteral("the duplication is presumed to be in tandem"));
    if (!facts.frameDisrupted.value_or(false) || !facts.decay.value_or(false)) {
        story.say(QStringLiteral("no effect on the reading frame is known"));
        return story.give(std::nullopt, "duplication, frame kept or unknown");
    }
    story.say(QStringLiteral("the reading frame is disrupted"));
    return withDecay(facts, story, proven ? VeryStrong : Strong);
}

NullOutcome startLoss(const NullFacts& facts, const AcmgRules& rules, NullStory& story)
{
    if (facts.otherStart.value_or(false)) {
        story.say(QStringLiteral("another functional transcript uses another start codon"));
        return story.give(std::nullopt, "start, other start");
    }
    if (!facts.otherStart)
        story.say(QStringLiteral("other transcripts' start codons to be checked"));
    if (rules.startLoss) {
        story.say(QStringLiteral("start loss by the rules of the gene"));
        return story.give(rules.startLoss, "start, the gene's own");
    }
    if (facts.pathogenicBeforeNextStart.value_or(false)) {
        story.say(QStringLiteral("a pathogenic variant is known before the next start codon"));
        return story.give(Moderate, "start, pathogenic variant upstream");
    }
    story.say(QStringLiteral("no pathogenic variant known before the next start codon, to be checked"));
    return story.give(Supporting, "start, none known upstream");
}

NullOutcome branchOf(const NullFacts& facts, const AcmgRules& rules, NullStory& story)
{
    switch (facts.kind) {
    case NullKind::Nonsense:
    case NullKind::Frameshift: return truncation(facts, rules, story);
    case NullKind::CanonicalSplice:
    case NullKind::ExonDeletion: return spliceOrDeletion(facts, rules, story);
    case NullKind::StartLoss: return startLoss(facts, rules, story);
    case NullKind::WholeGeneDeletion: story.say(QStringLiteral("the whole gene is deleted")); return story.give(VeryStrong, "whole gene");
    case NullKind::ExonDuplication: return duplication(facts, story);
    }
    return story.give(std::nullopt, "");
}

} // namespace

bool decayPredicted(const TranscriptShape& shape, int stopCodon)
{
    return shape.lastJunction && 3 * stopCodon - 2 <= *shape.lastJunction - escapingBases;
}

NullOutcome judgeNull(const NullFacts& facts, const AcmgRules& rules)
{
    NullStory story;
    if (!facts.lossIsMechanism || facts.validity == GeneValidity::Limited) { // rule A-20
        story.say(QStringLiteral("loss of function is not the established mechanism of every disorder of the gene"));
        return story.give(std::nullopt, "mechanism");
    }
    NullOutcome outcome = branchOf(facts, rules, story);
    if (outcome.strength && facts.validity == GeneValidity::Moderate) {
        outcome.strength = oneLess(*outcome.strength);
        outcome.reason += QStringLiteral("; one level less: moderate evidence for gene and disorder");
    }
    return outcome;
}

} // namespace gentolk
