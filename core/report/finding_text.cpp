#include "core/report/finding_text.h"
#include "core/base/text.h"
#include "core/genetics/region.h"
#include "core/report/finding_family.h"
#include "core/report/placeholders.h"
#include "core/report/report_words.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

bool isCounted(const AppliedCriterion& applied) // rule R-2
{
    const bool decided = applied.decision == DecisionState::Accepted || applied.decision == DecisionState::Modified;
    return decided && applied.state == CriterionState::Met;
}

const PanelDisorder* disorderOf(const FindingFacts& facts)
{
    if (!facts.candidate.gene)
        return nullptr;
    const auto& disorders = facts.candidate.gene->disorders;
    const auto named = [&](const PanelDisorder& disorder) { return text(disorder.name) == facts.decision.disorder; };
    const auto found = std::find_if(disorders.begin(), disorders.end(), named);
    return found == disorders.end() ? nullptr : &*found;
}

double twoFigures(double value) // 12048 to 12000; what a frequency of two figures can tell
{
    const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(value)) - 1));
    return std::round(value / unit) * unit;
}

// A frequency as clinicians write it: 1 : N and per cent, two significant figures.
QString shareText(double share, const ReportLanguage& say)
{
    if (share <= 0)
        return say(QT_TRANSLATE_NOOP("report", "0 observed"));
    const int decimals = std::clamp(1 - int(std::floor(std::log10(share * 100))), 0, 8);
    return QStringLiteral("1 : %1 (%2 %)").arg(say.number(twoFigures(1 / share), 0), say.number(share * 100, decimals));
}

QString countsText(const PopulationFrequency& frequency, const ReportLanguage& say)
{
    QString counts;
    if (frequency.homozygotes)
        counts += say(QT_TRANSLATE_NOOP("report", ", homozygotes: %1")).arg(*frequency.homozygotes);
    if (frequency.hemizygotes)
        counts += say(QT_TRANSLATE_NOOP("report", ", hemizygotes: %1")).arg(*frequency.hemizygotes);
    return counts;
}

QString clinvarText(const CandidateVariant& candidate, const ReportLanguage& say)
{
    if (!candidate.clinvar)
        return {};
    QString words = clinvarWord(*candidate.clinvar, say);
    if (candidate.clinvar->stars)
        words += say(QT_TRANSLATE_NOOP("report", ", stars: %1 of 4")).arg(*candidate.clinvar->stars);
    if (!candidate.clinvar->id.empty())
        words += QStringLiteral(", ID ") + text(candidate.clinvar->id);
    return words;
}

QString qualityText(const CandidateVariant& candidate, const std::string& proband, const ReportLanguage& say)
{
    const Genotype& genotype = candidate.genotypeOf(proband);
    QStringList parts;
    if (genotype.depth)
        parts.append(say(QT_TRANSLATE_NOOP("report", "read depth %1")).arg(*genotype.depth));
    if (const auto balance = alleleBalance(genotype, candidate.alleleIndex))
        parts.append(say(QT_TRANSLATE_NOOP("report", "allele balance %1")).arg(say.number(*balance, 2)));
    if (genotype.quality)
        parts.append(say(QT_TRANSLATE_NOOP("report", "genotype quality %1")).arg(*genotype.quality));
    return parts.join(QStringLiteral(", "));
}

void nameVariant(Finding& finding, const FindingFacts& facts, const ReportLanguage& say)
{
    const CandidateVariant& candidate = facts.candidate;
    const TranscriptConsequence* transcript = candidate.transcript();
    finding.gene = facts.decision.geneSymbol.isEmpty() && candidate.gene ? text(candidate.gene->symbol) : facts.decision.geneSymbol;
    finding.hgncId = facts.decision.hgncId.isEmpty() && candidate.gene ? text(candidate.gene->hgncId) : facts.decision.hgncId;
    finding.transcript = orPlaceholder(reportedTranscript(candidate), say(QT_TRANSLATE_NOOP("report", "transcript")));
    finding.transcriptNote = isMane(candidate) ? QStringLiteral("MANE Select") : QString();
    finding.hgvsC = orPlaceholder(transcript ? text(transcript->hgvsC) : QString(), say(QT_TRANSLATE_NOOP("report", "c. name")));
    finding.hgvsP = transcript ? proteinText(transcript->hgvsP) : QString();
    if (transcript && transcript->effectUnknown && finding.hgvsP.isEmpty())
        finding.hgvsP = QStringLiteral("p.?"); // not looked at without a reference sequence: never left out as if there were no change
    finding.genomic = genomicText(facts.decision.variant);
}

void nameDisease(Finding& finding, const FindingFacts& facts, const ReportLanguage& say)
{
    const PanelDisorder* disorder = disorderOf(facts);
    finding.disease = orPlaceholder(facts.decision.disorder, say(QT_TRANSLATE_NOOP("report", "disease")));
    finding.mim = disorder ? text(disorder->mim) : QString();
    finding.inheritance = orPlaceholder(inheritanceWord(facts.decision.inheritance, say), say(QT_TRANSLATE_NOOP("report", "inheritance")));
}

} // namespace

QString genomicText(const Variant& variant)
{
    const std::string contig = normalContig(variant.contig);
    const QString shown = contig == "MT"       ? QStringLiteral("chrM")
                          : contig.size() <= 2 ? QStringLiteral("chr") + text(contig)
                                               : text(contig);
    return QStringLiteral("%1:%2 %3>%4").arg(shown).arg(variant.position).arg(text(variant.reference), text(variant.alternate));
}

QString proteinText(const std::string& hgvsP)
{
    QString name = text(hgvsP);
    name.replace(QStringLiteral("%3D"), QStringLiteral("="));
    const QString change = name.section(QStringLiteral("p."), 1);
    if (change.isEmpty() || change.startsWith('(') || change == QLatin1String("?"))
        return name;
    return QStringLiteral("p.(%1)").arg(change);
}

bool isMane(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript)
        return false;
    const bool panels = candidate.gene && !candidate.gene->maneRefSeq.empty() && transcript->transcript == candidate.gene->maneRefSeq;
    return transcript->maneSelect || panels;
}

QString reportedTranscript(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript)
        return {};
    return text(transcript->maneSelect && !transcript->maneRefSeq.empty() ? transcript->maneRefSeq : transcript->transcript);
}

QString frequencyText(const CandidateVariant& candidate, const ReportLanguage& say)
{
    if (!candidate.frequency)
        return {};
    const PopulationFrequency& frequency = *candidate.frequency;
    const auto share = frequency.filteringFrequency ? frequency.filteringFrequency : frequency.alleleFrequency;
    if (!share)
        return {};
    const QString kind = frequency.filteringFrequency ? QStringLiteral("FAF, ") : QString();
    return QStringLiteral("%1, %2%3%4").arg(shareText(*share, say), kind, text(frequency.source), countsText(frequency, say));
}

QString criteriaText(const VariantDecision& decision)
{
    QStringList names;
    for (const AppliedCriterion& applied : decision.criteria)
        if (isCounted(applied))
            names.append(nameOf(applied));
    return names.join(QStringLiteral(", "));
}

Zygosity probandZygosity(const CandidateVariant& candidate, const ReportFacts& all)
{
    const Family& family = all.theCase.family;
    const ContigKind kind = contigKind(candidate.variant.contig);
    const bool sexChromosome = kind == ContigKind::X || kind == ContigKind::Y;
    const bool haploid = sexChromosome && family.sexOf(family.proband.sample) == Sex::Male &&
                         !inPseudoautosomalRegion(all.theCase.assembly, candidate.variant.contig, candidate.variant.position);
    return zygosityOf(candidate, family.proband.sample, haploid);
}

namespace {
// LOINC's answers to 53034-5.
QString allelicStateOf(Zygosity zygosity)
{
    switch (zygosity) {
    case Zygosity::Heterozygous: return QStringLiteral("LA6706-1");
    case Zygosity::HomozygousAlternate: return QStringLiteral("LA6705-3");
    case Zygosity::Hemizygous: return QStringLiteral("LA6707-9");
    case Zygosity::HomozygousReference:
    case Zygosity::NotCalled: break;
    }
    return {};
}

// Rule E-3: a mosaic is told with its share, and never as a zygosity.
QString mosaicText(const FindingFacts& facts, const ReportFacts& all, const ReportLanguage& say)
{
    const auto share = alleleBalance(facts.candidate.genotypeOf(all.theCase.family.proband.sample), facts.candidate.alleleIndex);
    return say(QT_TRANSLATE_NOOP("report", "mosaic, %1 % of reads")).arg(share ? say.number(*share * 100, 0) : placeholder(say(QT_TRANSLATE_NOOP("report", "allele fraction"))));
}
} // namespace

Finding makeFinding(const FindingFacts& facts, const ReportFacts& all, const ReportLanguage& say)
{
    Finding finding;
    nameVariant(finding, facts, say);
    nameDisease(finding, facts, say);
    finding.assembly = text(toString(all.theCase.assembly));
    finding.zygosity = isMosaic(facts) ? mosaicText(facts, all, say)
                                       : orPlaceholder(zygosityWord(probandZygosity(facts.candidate, all), say), say(QT_TRANSLATE_NOOP("report", "zygosity")));
    if (!isMosaic(facts))
        finding.allelicState = allelicStateOf(probandZygosity(facts.candidate, all));
    finding.origin = originWord(facts.candidate.segregation.origin, say);
    finding.phase = phaseText(facts, all, say);
    finding.classification = facts.decision.chosenClass.value_or(AcmgClass::Uncertain);
    finding.points = facts.result.points;
    finding.criteria = orPlaceholder(criteriaText(facts.decision), say(QT_TRANSLATE_NOOP("report", "accepted criteria")));
    finding.clinvar = clinvarText(facts.candidate, say);
    finding.frequency = frequencyText(facts.candidate, say);
    finding.quality = qualityText(facts.candidate, all.theCase.family.proband.sample, say);
    finding.confirmation = placeholder(say(QT_TRANSLATE_NOOP("report", "confirmed by an independent method, or not")));
    return finding;
}

} // namespace gentolk
