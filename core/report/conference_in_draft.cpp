#include "core/report/conference_in_draft.h"
#include "core/report/report_language.h"
#include <QCoreApplication>
#include <algorithm>

namespace gentolk {

namespace {
// Sections are left out of a draft where they have nothing to say; the answer must stay in front (rule E-1).
ReportSection* sectionNamed(ReportDraft& draft, const char* key)
{
    const auto found = std::find_if(draft.sections.begin(), draft.sections.end(), [&](const ReportSection& one) { return one.key == QLatin1String(key); });
    return found == draft.sections.end() ? nullptr : &*found;
}

QString heldSentence(const QDate& day, const ReportLanguage& say)
{
    return say(QT_TRANSLATE_NOOP("report", "The result was discussed at a multidisciplinary conference on %1.")).arg(say.date(day));
}

QStringList findingSentences(const ConferenceWords& conference, const ReportLanguage& say)
{
    QStringList sentences;
    for (const auto& [gene, words] : conference.findings)
        sentences.append(say(QT_TRANSLATE_NOOP("report", "%1, from the conference: %2")).arg(gene, words));
    return sentences;
}

QString taskText(const std::pair<QString, QDate>& task, const ReportLanguage& say)
{
    return task.second.isValid() ? say(QT_TRANSLATE_NOOP("report", "%1 (by %2)")).arg(task.first, say.date(task.second)) : task.first;
}

QStringList taskSentences(const ConferenceWords& conference, const ReportLanguage& say)
{
    QStringList tasks;
    for (const auto& task : conference.tasks)
        tasks.append(taskText(task, say));
    if (tasks.isEmpty())
        return {};
    return {say(QT_TRANSLATE_NOOP("report", "Agreed at the conference: %1.")).arg(tasks.join(QStringLiteral("; ")))};
}

void prependNew(QStringList& paragraphs, const QStringList& sentences)
{
    for (auto sentence = sentences.rbegin(); sentence != sentences.rend(); ++sentence)
        if (!paragraphs.contains(*sentence))
            paragraphs.prepend(*sentence);
}

void appendNew(QStringList& paragraphs, const QStringList& sentences)
{
    for (const QString& sentence : sentences)
        if (!paragraphs.contains(sentence)) // the case's own time of the conference says the same
            paragraphs.append(sentence);
}
} // namespace

ReportDraft withConference(ReportDraft draft, const std::vector<ConferenceWords>& conferences)
{
    const ReportLanguage say(draft.language);
    ReportSection* interpretation = sectionNamed(draft, "interpretation");
    ReportSection* recommendations = sectionNamed(draft, "recommendations");
    for (const ConferenceWords& one : conferences) {
        if (interpretation)
            appendNew(interpretation->paragraphs, findingSentences(one, say));
        if (interpretation && one.heldOn.isValid())
            appendNew(interpretation->paragraphs, {heldSentence(one.heldOn, say)});
        if (recommendations)
            prependNew(recommendations->paragraphs, taskSentences(one, say));
    }
    return draft;
}

} // namespace gentolk
