#include "core/report/finding_family.h"
#include "core/report/finding_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace gentolk {

namespace {

const SegregationLabel* labelWithPartner(const FindingFacts& one, const FindingFacts& other)
{
    for (const SegregationLabel& label : one.candidate.segregation.labels)
        if (label.partner && sameChange(*label.partner, other.decision.variant))
            return &label;
    return nullptr;
}

bool fromDifferentParents(const FindingFacts& one, const FindingFacts& other)
{
    const AlleleOrigin a = one.candidate.segregation.origin, b = other.candidate.segregation.origin;
    return (a == AlleleOrigin::Maternal && b == AlleleOrigin::Paternal) || (a == AlleleOrigin::Paternal && b == AlleleOrigin::Maternal);
}

bool isPurelyRecessive(const FindingFacts& facts)
{
    return facts.decision.inheritance.trimmed().toUpper() == QLatin1String("AR");
}

bool bothAlleles(const GeneAnswer& answer, const ReportFacts& facts)
{
    const Zygosity zygosity = probandZygosity(answer.findings.front()->candidate, facts);
    if (zygosity == Zygosity::HomozygousAlternate || zygosity == Zygosity::Hemizygous)
        return true;
    return answer.findings.size() >= 2 && phaseBetween(*answer.findings[0], *answer.findings[1]) != PairPhase::Cis;
}

} // namespace

PairPhase phaseBetween(const FindingFacts& one, const FindingFacts& other)
{
    const SegregationLabel* label = labelWithPartner(one, other);
    if (!label)
        label = labelWithPartner(other, one);
    if (label && label->has(Qualifier::InCis))
        return PairPhase::Cis;
    if (fromDifferentParents(one, other) || (label && label->has(Qualifier::PhaseConfirmed)))
        return PairPhase::Trans;
    return label && label->has(Qualifier::PhasePresumed) ? PairPhase::PresumedTrans : PairPhase::Unknown;
}

QString phaseText(const FindingFacts& facts, const ReportFacts& all, const ReportLanguage& say)
{
    QStringList phases;
    for (const FindingFacts* other : reportedFindings(all)) {
        if (other->decision.geneSymbol != facts.decision.geneSymbol || sameChange(other->decision.variant, facts.decision.variant))
            continue;
        const TranscriptConsequence* transcript = other->candidate.transcript();
        const QString partner = transcript ? QString::fromStdString(transcript->hgvsC) : genomicText(other->decision.variant);
        switch (phaseBetween(facts, *other)) {
        case PairPhase::Trans: phases.append(say(QT_TRANSLATE_NOOP("report", "in trans with %1")).arg(partner)); break;
        case PairPhase::PresumedTrans: phases.append(say(QT_TRANSLATE_NOOP("report", "presumably in trans with %1")).arg(partner)); break;
        case PairPhase::Cis: phases.append(say(QT_TRANSLATE_NOOP("report", "in cis with %1")).arg(partner)); break;
        case PairPhase::NoPartner:
        case PairPhase::Unknown: phases.append(say(QT_TRANSLATE_NOOP("report", "phase unknown relative to %1")).arg(partner)); break;
        }
    }
    return phases.join(QStringLiteral("; "));
}

bool isMosaic(const FindingFacts& facts)
{
    const auto& labels = facts.candidate.segregation.labels;
    return std::any_of(labels.begin(), labels.end(),
                       [](const SegregationLabel& label) { return label.mode == InheritanceLabel::Mosaic || label.has(Qualifier::MosaicInChild); });
}

bool isDisease(const FindingFacts& facts)
{
    return facts.decision.chosenClass == AcmgClass::LikelyPathogenic || facts.decision.chosenClass == AcmgClass::Pathogenic;
}

bool isUncertain(const FindingFacts& facts)
{
    return facts.decision.chosenClass == AcmgClass::Uncertain;
}

std::vector<const FindingFacts*> reportedFindings(const ReportFacts& facts)
{
    std::vector<const FindingFacts*> reported;
    for (const FindingFacts& finding : facts.findings) {
        const VariantDecision& decision = finding.decision;
        if (decision.inReport && !decision.dismissed && decision.chosenClass && *decision.chosenClass >= AcmgClass::Uncertain)
            reported.push_back(&finding);
    }
    const auto rank = [](const FindingFacts* f) {
        return f->decision.chosenClass == AcmgClass::RiskAllele ? 2 : int(*f->decision.chosenClass);
    };
    std::stable_sort(reported.begin(), reported.end(), [&](const auto* a, const auto* b) { return rank(a) > rank(b); });
    return reported;
}

std::vector<GeneAnswer> answersOf(const ReportFacts& facts)
{
    std::vector<GeneAnswer> answers;
    for (const FindingFacts* finding : reportedFindings(facts)) {
        if (!isDisease(*finding))
            continue;
        const auto sameGene = [&](const GeneAnswer& answer) { return answer.gene == finding->decision.geneSymbol; };
        const auto found = std::find_if(answers.begin(), answers.end(), sameGene);
        if (found == answers.end())
            answers.push_back({finding->decision.geneSymbol, {finding}, false});
        else
            found->findings.push_back(finding);
    }
    for (GeneAnswer& answer : answers)
        answer.explains = !isPurelyRecessive(*answer.findings.front()) || bothAlleles(answer, facts);
    return answers;
}

Carrier carrier(const FindingFacts& facts, const std::string* sample)
{
    if (!sample)
        return Carrier::NotTested;
    const Genotype& genotype = facts.candidate.genotypeOf(*sample);
    if (dose(genotype, facts.candidate.alleleIndex) > 0)
        return Carrier::Yes;
    return isKnownReference(genotype, facts.candidate.alleleIndex) ? Carrier::No : Carrier::Unknown;
}

} // namespace gentolk
