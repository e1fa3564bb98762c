#include "core/report/finding_family.h"
#include "core/report/finding_text.h"
#include "core/report/placeholders.h"
#include "core/report/report_words.h"
#include "core/report/sections.h"
#include <QCoreApplication>
#include <algorithm>

namespace gentolk {

namespace {

// Phrase 1 of E3, whole for every wording, since languages bend the adjective.
const char* explainingSentence(const GeneAnswer& answer)
{
    const auto pathogenic = std::count_if(answer.findings.begin(), answer.findings.end(),
                                          [](const FindingFacts* f) { return f->decision.chosenClass == AcmgClass::Pathogenic; });
    if (answer.findings.size() > 2)
        return QT_TRANSLATE_NOOP("report", "Several disease-causing variants in %1 explain the patient's clinical picture.");
    if (answer.findings.size() == 1)
        return pathogenic ? QT_TRANSLATE_NOOP("report", "One pathogenic variant in %1 explains the patient's clinical picture.")
                          : QT_TRANSLATE_NOOP("report", "One likely pathogenic variant in %1 explains the patient's clinical picture.");
    if (pathogenic == 1)
        return QT_TRANSLATE_NOOP("report",
                                 "One pathogenic and one likely pathogenic variant in %1 explain the patient's clinical picture.");
    return pathogenic ? QT_TRANSLATE_NOOP("report", "Two pathogenic variants in %1 explain the patient's clinical picture.")
                      : QT_TRANSLATE_NOOP("report", "Two likely pathogenic variants in %1 explain the patient's clinical picture.");
}

QString diagnosis(const FindingFacts& finding, const ReportLanguage& say)
{
    const QString disease = orPlaceholder(finding.decision.disorder, say(QT_TRANSLATE_NOOP("report", "disease")));
    const QString mode = orPlaceholder(inheritanceWord(finding.decision.inheritance, say), say(QT_TRANSLATE_NOOP("report", "inheritance")));
    return say(QT_TRANSLATE_NOOP("report", "The finding is consistent with a diagnosis of %1 (%2 inheritance).")).arg(disease, mode);
}

// "IL2RG NM_000206.3:c.676C>T, p.(Arg226Cys), hemizygous. Class 5 – pathogenic."
QString variantLine(const FindingFacts& facts, const ReportFacts& all, const ReportLanguage& say)
{
    const Finding finding = makeFinding(facts, all, say);
    const QString protein = finding.hgvsP.isEmpty() ? QString() : QStringLiteral(", ") + finding.hgvsP;
    return QStringLiteral("%1 %2:%3%4, %5. %6.")
        .arg(finding.gene, finding.transcript, finding.hgvsC, protein, finding.zygosity, classLabel(finding.classification, say));
}

QStringList explained(const GeneAnswer& answer, const ReportLanguage& say)
{
    return {say(explainingSentence(answer)).arg(answer.gene) + QLatin1Char(' ') + diagnosis(*answer.findings.front(), say)};
}

// Rule E-5: the class of the variant is not the conclusion of the case.
QString loneAllele(const GeneAnswer& answer, const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP("report",
                                 "The variant detected in %1 does not by itself explain a disease with autosomal recessive inheritance, "
                                 "since only one of the two alleles is affected."))
        .arg(answer.gene);
}

QStringList diagnostic(const ReportFacts& facts, const ReportLanguage& say)
{
    QStringList paragraphs;
    for (const GeneAnswer& answer : answersOf(facts))
        if (answer.explains)
            paragraphs += explained(answer, say);
    if (paragraphs.isEmpty())
        paragraphs.append(
            placeholder(say(QT_TRANSLATE_NOOP("report", "the case is diagnostic, but no reported variant explains the disease"))));
    return paragraphs;
}

QStringList uncertain(const ReportFacts& facts, const ReportLanguage& say)
{
    QStringList paragraphs;
    for (const FindingFacts* finding : reportedFindings(facts))
        if (isUncertain(*finding))
            paragraphs.append(
                say(QT_TRANSLATE_NOOP("report", "A variant of uncertain significance (VUS, class 3) was found in %1. At present it neither "
                                                "confirms nor excludes the diagnosis and should not on its own guide treatment or "
                                                "testing of healthy relatives."))
                    .arg(finding->decision.geneSymbol));
    paragraphs.removeDuplicates();
    return paragraphs;
}

QString nothingFound(const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP(
        "report", "No variant was found that clearly explains the patient's disease. A normal result does not exclude a genetic cause."));
}

QString secondaryFound(const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP("report", "A secondary finding was made and is handled according to the patient's consent."));
}

QStringList answer(const ReportFacts& facts, const ReportLanguage& say)
{
    switch (facts.theCase.conclusion) {
    case CaseConclusion::Diagnostic: return diagnostic(facts, say);
    case CaseConclusion::PossiblyDiagnostic:
        return QStringList(
                   say(QT_TRANSLATE_NOOP("report", "A possible, but not certain, explanation of the patient's disease was found."))) +
               uncertain(facts, say);
    case CaseConclusion::NoExplanation: return {nothingFound(say)};
    case CaseConclusion::SecondaryOnly: return {nothingFound(say), secondaryFound(say)};
    case CaseConclusion::Open: break;
    }
    return {placeholder(say(QT_TRANSLATE_NOOP("report", "conclusion of the case")))};
}

QStringList variantLines(const ReportFacts& facts, const ReportLanguage& say)
{
    QStringList lines;
    const bool certainAnswer =
        facts.theCase.conclusion == CaseConclusion::Diagnostic; // then class 3 stands in its own section alone (rule E-4)
    for (const FindingFacts* finding : reportedFindings(facts))
        if (!certainAnswer || !isUncertain(*finding))
            lines.append(variantLine(*finding, facts, say));
    return lines;
}

} // namespace

ReportSection conclusionSection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"conclusion", say(QT_TRANSLATE_NOOP("report", "Conclusion")), answer(facts, say), {}};
    section.paragraphs += variantLines(facts, say);
    for (const GeneAnswer& one : answersOf(facts))
        if (!one.explains)
            section.paragraphs.append(loneAllele(one, say));
    return section;
}

ReportSection uncertainSection(const ReportFacts& facts, const ReportLanguage& say)
{
    return {"uncertain", say(QT_TRANSLATE_NOOP("report", "Variants of uncertain significance (class 3)")), uncertain(facts, say), {}};
}

ReportSection secondarySection(const ReportFacts& facts, const ReportLanguage& say)
{
    const QString words = facts.theCase.conclusion == CaseConclusion::SecondaryOnly
                              ? secondaryFound(say)
                              : say(QT_TRANSLATE_NOOP("report", "Secondary findings were not actively sought."));
    return {"secondary", say(QT_TRANSLATE_NOOP("report", "Secondary findings")), {words}, {}};
}

} // namespace gentolk
