#include "core/report/finding_family.h"
#include "core/report/finding_text.h"
#include "core/report/placeholders.h"
#include "core/report/sections.h"
#include <QCoreApplication>
#include <algorithm>

namespace gentolk {

namespace {

bool hasQualifier(const FindingFacts& facts, Qualifier qualifier)
{
    const auto& labels = facts.candidate.segregation.labels;
    return std::any_of(labels.begin(), labels.end(), [&](const SegregationLabel& label) { return label.has(qualifier); });
}

// Phrase 4: the relationship is said to be confirmed only where it was. Where it was not, the paper says nothing of it: a person has to
// word the variant's origin before the report can be signed (rule B-64).
QString deNovoSentence(const ReportFacts& facts, const ReportLanguage& say)
{
    if (!facts.parentageConfirmed)
        return say(QT_TRANSLATE_NOOP("report", "The variant was not detected in the parents and is presumed to have arisen de novo; "
                                               "the relationship has not yet been confirmed by the analysis."));
    if (!*facts.parentageConfirmed)
        return placeholder(say(QT_TRANSLATE_NOOP("report", "origin of the variant: to be worded by the laboratory")));
    return say(QT_TRANSLATE_NOOP(
        "report", "The variant has arisen de novo; it was not detected in the parents, whose relationship was confirmed by the analysis."));
}

QStringList deNovo(const FindingFacts& finding, const ReportFacts& facts, const ReportLanguage& say)
{
    if (finding.candidate.segregation.origin != AlleleOrigin::DeNovo)
        return {};
    if (isMosaic(finding)) // it arose after conception: what a parent may carry in the germ line says nothing of it
        return {deNovoSentence(facts, say)};
    return {deNovoSentence(facts, say),
            say(QT_TRANSLATE_NOOP("report",
                                  "The recurrence risk is low but not zero, because germline mosaicism in a parent cannot be excluded."))};
}

// Phrase 7.
QString motherSentence(const FindingFacts& finding, const ReportFacts& facts, const ReportLanguage& say)
{
    const auto& mother = facts.theCase.family.mother;
    switch (carrier(finding, mother ? &mother->sample : nullptr)) {
    case Carrier::Yes: return say(QT_TRANSLATE_NOOP("report", "The mother is a carrier."));
    case Carrier::No: return say(QT_TRANSLATE_NOOP("report", "The variant was not detected in the mother."));
    case Carrier::NotTested: return say(QT_TRANSLATE_NOOP("report", "The mother was not tested."));
    case Carrier::Unknown: return say(QT_TRANSLATE_NOOP("report", "The mother's carrier status could not be determined."));
    }
    return {};
}

QStringList hemizygous(const FindingFacts& finding, const ReportFacts& facts, const ReportLanguage& say)
{
    const bool onX = contigKind(finding.candidate.variant.contig) == ContigKind::X;
    if (!onX || probandZygosity(finding.candidate, facts) != Zygosity::Hemizygous)
        return {};
    return {say(QT_TRANSLATE_NOOP("report", "The patient is hemizygous for the variant (X-linked gene).")),
            motherSentence(finding, facts, say)};
}

// Phrase 8.
QStringList mosaic(const FindingFacts& finding, const ReportFacts& facts, const ReportLanguage& say)
{
    if (!isMosaic(finding))
        return {};
    const auto share = alleleBalance(finding.candidate.genotypeOf(facts.theCase.family.proband.sample), finding.candidate.alleleIndex);
    const QString percent = share ? say.number(*share * 100, 0) : placeholder(say(QT_TRANSLATE_NOOP("report", "allele fraction")));
    return {
        say(QT_TRANSLATE_NOOP(
                "report", "The variant was present in %1 % of reads, consistent with mosaicism. It should be confirmed by an independent "
                          "method and, if relevant, in another tissue."))
            .arg(percent)};
}

bool incompletePenetrance(const FindingFacts& finding)
{
    if (!finding.candidate.gene)
        return false;
    const auto& disorders = finding.candidate.gene->disorders;
    const auto fits = [&](const PanelDisorder& disorder) {
        return disorder.penetrance == Penetrance::Incomplete && QString::fromStdString(disorder.name) == finding.decision.disorder;
    };
    return hasQualifier(finding, Qualifier::IncompletePenetrance) || std::any_of(disorders.begin(), disorders.end(), fits);
}

// Phrase 6.
QStringList pairSentence(const GeneAnswer& answer, const ReportLanguage& say)
{
    if (answer.findings.size() < 2)
        return {};
    switch (phaseBetween(*answer.findings[0], *answer.findings[1])) {
    case PairPhase::Trans: return {say(QT_TRANSLATE_NOOP("report", "The two variants were inherited from different parents (in trans)."))};
    case PairPhase::PresumedTrans:
        return {say(QT_TRANSLATE_NOOP("report", "The two variants are presumed to be on different alleles; only one parent was tested."))};
    case PairPhase::Cis: return {say(QT_TRANSLATE_NOOP("report", "The two variants are on the same allele (in cis)."))};
    case PairPhase::NoPartner:
    case PairPhase::Unknown: return {say(QT_TRANSLATE_NOOP("report", "It is not known whether the variants are on different alleles."))};
    }
    return {};
}

QStringList sentencesOf(const GeneAnswer& answer, const ReportFacts& facts, const ReportLanguage& say)
{
    QStringList sentences = pairSentence(answer, say);
    for (const FindingFacts* finding : answer.findings)
        sentences += deNovo(*finding, facts, say) + hemizygous(*finding, facts, say) + mosaic(*finding, facts, say);
    if (std::any_of(answer.findings.begin(), answer.findings.end(), [](const FindingFacts* f) { return incompletePenetrance(*f); }))
        sentences.append(
            say(QT_TRANSLATE_NOOP("report", "The condition shows incomplete penetrance; healthy relatives may carry the variant.")));
    sentences.removeDuplicates();
    return sentences;
}

// Phrase 17.
QStringList conference(const ReportFacts& facts, const ReportLanguage& say)
{
    const QDateTime& held = facts.theCase.times.t5Conference;
    if (!held.isValid())
        return {};
    return {say(QT_TRANSLATE_NOOP("report", "The result was discussed at a multidisciplinary conference on %1."))
                .arg(say.date(held.toLocalTime().date()))};
}

} // namespace

ReportSection resultsSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"results", say(QT_TRANSLATE_NOOP("report", "Result – variants related to the clinical question")), {}, {}};
    const auto reported = reportedFindings(facts);
    const auto told = std::count_if(reported.begin(), reported.end(), [](const FindingFacts* f) { return !isUncertain(*f); });
    section.paragraphs.append(told == 0   ? say(QT_TRANSLATE_NOOP("report", "No variant of class 4 or 5 is reported."))
                              : told == 1 ? say(QT_TRANSLATE_NOOP("report", "One variant is reported."))
                                          : say(QT_TRANSLATE_NOOP("report", "%1 variants are reported.")).arg(told));
    return section;
}

ReportSection interpretationSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"interpretation", say(QT_TRANSLATE_NOOP("report", "Interpretation")), {}, {}};
    for (const GeneAnswer& answer : answersOf(facts)) {
        const QString sentences = sentencesOf(answer, facts, say).join(' ');
        if (!sentences.isEmpty())
            section.paragraphs.append(answer.gene + QStringLiteral(": ") + sentences);
    }
    if (!reportedFindings(facts).empty())
        section.paragraphs.append(
            placeholder(say(QT_TRANSLATE_NOOP("report", "interpretation of the finding in the light of the phenotype"))));
    section.paragraphs += conference(facts, say);
    return section;
}

ReportSection implicationsSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"implications", say(QT_TRANSLATE_NOOP("report", "Implications for treatment and follow-up")), {}, {}};
    if (!answersOf(facts).empty())
        section.paragraphs.append(placeholder(say(QT_TRANSLATE_NOOP("report", "implications for treatment and follow-up"))));
    return section;
}

ReportSection familySection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"family", say(QT_TRANSLATE_NOOP("report", "Implications for the family / cascade testing")), {}, {}};
    if (!answersOf(facts).empty())
        section.paragraphs.append(
            say(QT_TRANSLATE_NOOP("report", "Close relatives can be offered genetic counselling and targeted testing. "
                                            "Potential related stem-cell donors should be tested before donation.")));
    return section;
}

ReportSection recommendationsSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"recommendations", say(QT_TRANSLATE_NOOP("report", "Recommendations")), {}, {}};
    const auto reported = reportedFindings(facts);
    if (std::any_of(reported.begin(), reported.end(), [](const FindingFacts* f) { return isUncertain(*f); }))
        section.paragraphs.append(say(QT_TRANSLATE_NOOP("report", "Functional testing may help to clarify the finding: %1."))
                                      .arg(placeholder(say(QT_TRANSLATE_NOOP("report", "which test, or delete the sentence")))));
    section.paragraphs.append(placeholder(say(QT_TRANSLATE_NOOP("report", "recommendations"))));
    return section;
}

} // namespace gentolk
