#include "core/report/finding_family.h"
#include "core/report/placeholders.h"
#include "core/report/sections.h"
#include <QCoreApplication>
#include <algorithm>

// The same answer for the patient and the family, without a word of genetics that is not explained.
namespace gentolk {

namespace {

QString changeSentence(const GeneAnswer& answer, const ReportLanguage& say)
{
    const char* words = answer.findings.size() == 1
                            ? QT_TRANSLATE_NOOP("report", "We found a change in the gene %1 that explains the illness. The illness is called %2.")
                            : QT_TRANSLATE_NOOP("report", "We found changes in the gene %1 that together explain the illness. The illness is called %2.");
    return say(words).arg(answer.gene, orPlaceholder(answer.findings.front()->decision.disorder, say(QT_TRANSLATE_NOOP("report", "disease"))));
}

bool hasOrigin(const GeneAnswer& answer, AlleleOrigin origin)
{
    return std::any_of(answer.findings.begin(), answer.findings.end(),
                       [&](const FindingFacts* one) { return one->candidate.segregation.origin == origin; });
}

// Of parents only what the laboratory's own text tells of them: nothing where the family is not as it was stated (rule B-64).
QStringList originSentence(const GeneAnswer& answer, const ReportFacts& facts, const ReportLanguage& say)
{
    if (facts.parentageConfirmed && !*facts.parentageConfirmed)
        return {};
    const bool mother = hasOrigin(answer, AlleleOrigin::Maternal), father = hasOrigin(answer, AlleleOrigin::Paternal);
    if (hasOrigin(answer, AlleleOrigin::BothParents) || (mother && father))
        return {say(QT_TRANSLATE_NOOP("report", "One change was inherited from the mother and one from the father. Both parents can be healthy and still "
                                                "pass it on; nobody could have known or prevented it."))};
    if (mother)
        return {say(QT_TRANSLATE_NOOP("report", "The change was inherited from the mother. Nobody could have prevented it."))};
    if (father)
        return {say(QT_TRANSLATE_NOOP("report", "The change was inherited from the father. Nobody could have prevented it."))};
    if (hasOrigin(answer, AlleleOrigin::DeNovo) && facts.parentageConfirmed)
        return {say(QT_TRANSLATE_NOOP("report", "The change is new in the patient: it was not found in the parents. Nobody could have prevented it."))};
    return {};
}

QStringList explainedInPlainWords(const ReportFacts& facts, const ReportLanguage& say)
{
    QStringList sentences;
    for (const GeneAnswer& answer : answersOf(facts))
        if (answer.explains)
            sentences += QStringList(changeSentence(answer, say)) + originSentence(answer, facts, say);
    return sentences;
}

QString noAnswer(const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP("report", "We did not find a change that explains the illness. That does not mean that the illness is not hereditary: some "
                                           "causes are not known yet, and some cannot be seen with this test. The answer can be looked at again later."));
}

QStringList inPlainWords(const ReportFacts& facts, const ReportLanguage& say)
{
    switch (facts.theCase.conclusion) {
    case CaseConclusion::Diagnostic: return explainedInPlainWords(facts, say);
    case CaseConclusion::PossiblyDiagnostic:
        return {say(QT_TRANSLATE_NOOP("report", "We found a change that may be the cause of the illness, but we are not sure. More tests or more knowledge "
                                                "may give a certain answer later."))};
    case CaseConclusion::NoExplanation: return {noAnswer(say)};
    case CaseConclusion::SecondaryOnly:
        return {noAnswer(say), say(QT_TRANSLATE_NOOP("report", "We found something else of importance for health. The department will talk with you about "
                                                               "it, as you have asked to be told."))};
    case CaseConclusion::Open: break;
    }
    return {};
}

} // namespace

ReportSection laySection(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"lay", say(QT_TRANSLATE_NOOP("report", "In plain words, for the patient and the family")), {}, {}};
    const QStringList answer = inPlainWords(facts, say);
    if (answer.isEmpty())
        return section;
    section.paragraphs << say(QT_TRANSLATE_NOOP("report", "We have examined the hereditary material (the genes) from a sample to find the cause of the illness.")) +
                              ' ' + answer.join(' ')
                       << say(QT_TRANSLATE_NOOP("report", "The department that asked for the test will explain what the answer means for treatment and for the "
                                                          "family. You can ask for genetic counselling."));
    return section;
}

} // namespace gentolk
