#include "core/acmg/proposals.h"
#include <QString>
#include <algorithm>

namespace gentolk {

namespace {

// Loss of function is the established mechanism of every germline disorder of the gene, and of nothing else (rule A-20).
// A gene whose disorders differ, or whose mechanism is unknown, is left to the person.
bool onlyLossOfFunction(const PanelGene& gene)
{
    const auto lossOnly = [](const PanelDisorder& disorder) {
        return !disorder.mechanisms.empty() &&
               std::all_of(disorder.mechanisms.begin(), disorder.mechanisms.end(), [](Mechanism m) { return m == Mechanism::LossOfFunction; });
    };
    return !gene.disorders.empty() && std::all_of(gene.disorders.begin(), gene.disorders.end(), lossOnly);
}

bool hasCaution(const std::string& symbol, const AcmgRules& rules)
{
    const auto named = [&](const AcmgRules::GeneNote& note) { return note.gene == symbol; };
    return std::any_of(rules.pvs1Cautions.begin(), rules.pvs1Cautions.end(), named);
}

// "5/8" as number and count; none where the annotation does not say.
std::optional<std::pair<int, int>> exonOf(const TranscriptConsequence& transcript)
{
    const QString text = QString::fromStdString(transcript.exon);
    bool fineNumber = false, fineCount = false;
    const int number = text.section('/', 0, 0).section('-', -1).toInt(&fineNumber);
    const int count = text.section('/', 1).toInt(&fineCount);
    return fineNumber && fineCount ? std::optional(std::pair(number, count)) : std::nullopt;
}

// What of rule A-21 is still open for the person.
QString nmdToCheck(const CandidateVariant& candidate)
{
    if (hasConsequence(candidate, "splice_acceptor_variant") || hasConsequence(candidate, "splice_donor_variant"))
        return QStringLiteral("reading frame after skipping and nonsense-mediated decay not evaluated, to be checked");
    const auto exon = exonOf(*candidate.transcript());
    const QString where = exon ? QStringLiteral("exon %1 of %2").arg(exon->first).arg(exon->second) : QStringLiteral("exon not given");
    return where + QStringLiteral("; nonsense-mediated decay not evaluated, to be checked");
}

// In the last exon, or the only one, the message escapes decay: full strength is not the program's to propose (rule A-21).
bool inLastExon(const CandidateVariant& candidate)
{
    const auto exon = exonOf(*candidate.transcript());
    return exon && exon->first == exon->second;
}

} // namespace

std::optional<AppliedCriterion> proposeNull(const CandidateVariant& candidate, const AcmgRules& rules)
{
    if (!candidate.gene || !isNullVariant(candidate) || inLastExon(candidate))
        return std::nullopt;
    if (!onlyLossOfFunction(*candidate.gene) || hasCaution(candidate.gene->symbol, rules))
        return std::nullopt;
    const QString reason = QStringLiteral("%1 in %2, loss of function is the mechanism of every disorder of the gene; %3")
                               .arg(QString::fromStdString(candidate.transcript()->consequences.front()),
                                    QString::fromStdString(candidate.gene->symbol), nmdToCheck(candidate));
    return proposal(AcmgCriterion::PVS1, EvidenceStrength::VeryStrong, QStringLiteral("A-20, A-21"), reason);
}

} // namespace gentolk
