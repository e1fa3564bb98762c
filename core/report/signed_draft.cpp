#include "core/report/signed_draft.h"
#include "core/report/report_language.h"
#include <QCoreApplication>
#include <algorithm>

namespace gentolk {

namespace {
QString momentText(const QDateTime& at, const ReportLanguage& say)
{
    const QDateTime local = at.toLocalTime();
    return say(QT_TRANSLATE_NOOP("report", "%1 at %2")).arg(say.date(local.date()), local.toString(QStringLiteral("HH:mm")));
}

// Sixteen at a time, so that a line can break.
QString grouped(const QString& text)
{
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += 16)
        groups << text.mid(at, 16);
    return groups.join(' ');
}
} // namespace

ReportDraft withAmendment(ReportDraft draft, const QDateTime& replaced, const QString& reason)
{
    const ReportLanguage say(draft.language);
    ReportSection section{QStringLiteral("amendments"), say(QT_TRANSLATE_NOOP("report", "Amendments to previous report")), {}, {}};
    section.paragraphs << say(QT_TRANSLATE_NOOP("report", "This report replaces the report of %1. Reason for change: %2."))
                              .arg(say.date(replaced.toLocalTime().date()), reason);
    draft.sections.insert(draft.sections.begin(), section);
    return draft;
}

ReportDraft withTelephone(ReportDraft draft, const std::vector<ReportTelephone>& answers)
{
    const ReportLanguage say(draft.language);
    const auto patient = std::find_if(draft.sections.begin(), draft.sections.end(),
                                      [](const ReportSection& one) { return one.key == QLatin1String("patient"); });
    if (patient == draft.sections.end())
        return draft;
    for (const ReportTelephone& answer : answers)
        patient->rows.emplace_back(
            say(QT_TRANSLATE_NOOP("report", "Urgent result by telephone")),
            say(QT_TRANSLATE_NOOP("report", "given to %1 on %2: %3")).arg(answer.toldTo, momentText(answer.at, say), answer.content));
    return draft;
}

ReportDraft withSignatures(ReportDraft draft, const ReportSignature& first, const ReportSignature& second, const QString& auditHead,
                           int version)
{
    const ReportLanguage say(draft.language);
    draft.draft = false;
    draft.statusText =
        say(QT_TRANSLATE_NOOP("report", "Version %1, approved %2")).arg(QString::number(version), momentText(second.at, say));
    for (ReportSection& section : draft.sections) {
        if (section.key != QLatin1String("authorisation"))
            continue;
        section.paragraphs = {say(QT_TRANSLATE_NOOP("report", "The report has been approved independently by two persons."))};
        section.rows = {
            {say(QT_TRANSLATE_NOOP("report", "First approver")), first.name + QStringLiteral(", ") + momentText(first.at, say)},
            {say(QT_TRANSLATE_NOOP("report", "Second approver")), second.name + QStringLiteral(", ") + momentText(second.at, say)},
            {say(QT_TRANSLATE_NOOP("report", "State of the audit log")), grouped(auditHead)}};
    }
    return draft;
}

} // namespace gentolk
