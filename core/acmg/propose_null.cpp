#include "core/acmg/protein_change.h"
#include "core/acmg/proposals.h"
#include <QString>
#include <algorithm>

namespace gentolk {

namespace {

using enum CriterionState;

// Loss of function is the established mechanism of every germline disorder of the gene, and of nothing else (rule A-20); of the
// recessive ones where the variant fits a recessive pattern (rule A-2). A gene whose mechanism is unknown is left to the person.
bool lossIsTheMechanism(const CandidateVariant& candidate)
{
    const bool recessive = segregatesRecessively(candidate);
    bool any = false;
    for (const PanelDisorder& disorder : candidate.gene->disorders) {
        const bool ofThisMode = std::find(disorder.modes.begin(), disorder.modes.end(), ModeOfInheritance::AutosomalRecessive) != disorder.modes.end();
        if (recessive && !ofThisMode)
            continue;
        any = true;
        const auto isLoss = [](Mechanism m) { return m == Mechanism::LossOfFunction; };
        if (disorder.mechanisms.empty() || !std::all_of(disorder.mechanisms.begin(), disorder.mechanisms.end(), isLoss))
            return false;
    }
    return any;
}

const AcmgRules::GeneNote* cautionOf(const CandidateVariant& candidate, const AcmgRules& rules)
{
    const bool recessive = segregatesRecessively(candidate);
    for (const AcmgRules::GeneNote& note : rules.pvs1Cautions)
        if (note.gene == candidate.gene->symbol && !(recessive && note.where.starts_with("AD")))
            return &note;
    return nullptr;
}

// "5/8" as number and count; none where the annotation does not say.
std::optional<std::pair<int, int>> placeOf(const std::string& said)
{
    const QString text = QString::fromStdString(said);
    bool fineNumber = false, fineCount = false;
    const int number = text.section('/', 0, 0).section('-', -1).toInt(&fineNumber);
    const int count = text.section('/', 1).toInt(&fineCount);
    return fineNumber && fineCount ? std::optional(std::pair(number, count)) : std::nullopt;
}

std::optional<NullKind> kindOf(const CandidateVariant& candidate)
{
    if (hasConsequence(candidate, "splice_acceptor_variant") || hasConsequence(candidate, "splice_donor_variant"))
        return NullKind::CanonicalSplice;
    if (hasConsequence(candidate, "frameshift_variant"))
        return NullKind::Frameshift;
    if (hasConsequence(candidate, "stop_gained"))
        return NullKind::Nonsense;
    return hasConsequence(candidate, "start_lost") ? std::optional(NullKind::StartLoss) : std::nullopt;
}

// Rule A-21 by the exon that the annotation names: surely none in the last; surely where a nonsense variant lies before the
// penultimate. A frameshift's new stop may lie further on, and the last 50 bases of the penultimate exon escape: not known then.
std::optional<bool> decayByExon(const CandidateVariant& candidate, NullKind kind)
{
    const auto exon = placeOf(candidate.transcript()->exon);
    if (!exon)
        return std::nullopt;
    if (exon->first == exon->second)
        return false;
    return kind == NullKind::Nonsense && exon->first < exon->second - 1 ? std::optional(true) : std::nullopt;
}

// The exon that is skipped when a canonical site is lost: before a donor, after an acceptor. 0-based; none: not said.
std::optional<std::size_t> skippedExon(const CandidateVariant& candidate)
{
    const auto intron = placeOf(candidate.transcript()->intron);
    if (!intron || intron->first < 1)
        return std::nullopt;
    return std::size_t(hasConsequence(candidate, "splice_donor_variant") ? intron->first - 1 : intron->first);
}

void addSkipping(const CandidateVariant& candidate, const TranscriptShape& shape, NullFacts& null)
{
    const auto exon = skippedExon(candidate);
    if (!exon || *exon >= shape.codingOfExon.size() || shape.codingOfExon[*exon] == 0)
        return;
    const int bases = shape.codingOfExon[*exon];
    null.frameDisrupted = bases % 3 != 0;
    if (!*null.frameDisrupted)
        null.residuesLost = bases / 3;
    else if (*exon + 2 < shape.codingOfExon.size()) // the new frame's stop is taken to lie before the last junction
        null.decay = true;
}

NullFacts factsOf(const Inquiry& inquiry, NullKind kind)
{
    NullFacts null;
    null.kind = kind;
    const CandidateVariant& candidate = inquiry.candidate;
    if (const auto change = readProteinChange(candidate.transcript()->hgvsP))
        null.newStop = change->newStop;
    if (kind != NullKind::CanonicalSplice)
        null.decay = decayByExon(candidate, kind);
    if (!inquiry.facts.shape)
        return null;
    const TranscriptShape& shape = *inquiry.facts.shape;
    null.proteinLength = shape.proteinLength();
    if (null.newStop)
        null.decay = decayPredicted(shape, *null.newStop);
    if (kind == NullKind::CanonicalSplice)
        addSkipping(candidate, shape, null);
    return null;
}

QString where(const CandidateVariant& candidate)
{
    const auto exon = placeOf(candidate.transcript()->exon);
    return exon ? QStringLiteral("exon %1 of %2").arg(exon->first).arg(exon->second) : QStringLiteral("exon not given");
}

} // namespace

void judgeNullVariant(const Inquiry& inquiry, Findings& findings)
{
    using enum AcmgCriterion;
    const CandidateVariant& candidate = inquiry.candidate;
    const QString source = QStringLiteral("A-20 to A-24");
    const auto kind = candidate.transcript() ? kindOf(candidate) : std::nullopt;
    const auto give = [&](CriterionState state, const QString& reason) { findings.push_back(without(PVS1, state, source, reason)); };
    if (!candidate.gene)
        return give(NotEvaluated, QStringLiteral("no gene of the panel"));
    if (!candidate.transcript() && !inquiry.facts.null)
        return give(NotEvaluated, QStringLiteral("what the gene's transcript loses is not known"));
    if (!kind && !inquiry.facts.null)
        return give(NotApplicable, QStringLiteral("not a null variant"));
    if (const AcmgRules::GeneNote* caution = cautionOf(candidate, inquiry.rules))
        return give(NotApplicable, QStringLiteral("caution of the gene list: %1").arg(QString::fromStdString(caution->text)));
    NullFacts null = inquiry.facts.null ? *inquiry.facts.null : factsOf(inquiry, *kind);
    null.lossIsMechanism = null.lossIsMechanism && lossIsTheMechanism(candidate);
    const NullOutcome outcome = judgeNull(null, inquiry.rules);
    if (!outcome.strength)
        return give(NotApplicable, outcome.reason);
    const QString gene = QString::fromStdString(candidate.gene->symbol);
    const QString reason = inquiry.facts.null || candidate.transcript()->consequences.empty()
                               ? QStringLiteral("loss of function is the mechanism of every disorder of %1; %2").arg(gene, outcome.reason)
                               : QStringLiteral("%1 in %2, loss of function is the mechanism of every disorder of the gene; %3; %4")
                                     .arg(QString::fromStdString(candidate.transcript()->consequences.front()), gene, where(candidate), outcome.reason);
    findings.push_back(proposal(PVS1, *outcome.strength, source, reason));
}

} // namespace gentolk
