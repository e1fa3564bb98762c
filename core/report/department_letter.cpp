#include "core/report/department_letter.h"
#include "core/report/placeholders.h"
#include "core/report/report_language.h"
#include <QCoreApplication>
#include <algorithm>

namespace gentolk {

namespace {

ReportSection greeting(const ReportDraft& report, const Case& theCase, const ReportLanguage& say)
{
    ReportSection section{"letter", say(QT_TRANSLATE_NOOP("report", "To the department")), {}, {}};
    QStringList to{theCase.referral.requesting.name, theCase.referral.requester};
    to.removeAll(QString());
    section.paragraphs << orPlaceholder(to.join(QStringLiteral(", ")), say(QT_TRANSLATE_NOOP("report", "requesting department")));
    section.paragraphs << say(QT_TRANSLATE_NOOP("report", "Here is the answer to the whole-genome sequencing of %1, %2 (case %3)."))
                              .arg(report.patientName, report.patientNumber, report.caseNumber);
    return section;
}

ReportSection closing(const ReportDraft& report, const ReportLanguage& say)
{
    ReportSection section{"letter_end", say(QT_TRANSLATE_NOOP("report", "The whole report")), {}, {}};
    section.paragraphs << say(QT_TRANSLATE_NOOP("report", "Variants, evidence, method and limitations stand in the report (%1), which alone is the answer. "
                                                          "Write to us with questions or new clinical findings: they can change the interpretation."))
                              .arg(report.statusText);
    return section;
}

} // namespace

ReportDraft departmentLetter(const ReportDraft& report, const Case& theCase)
{
    const ReportLanguage say(report.language);
    ReportDraft letter = report;
    letter.title = say(QT_TRANSLATE_NOOP("report", "Answer to the requesting department – whole-genome sequencing"));
    letter.findings.clear();
    letter.sections.clear();
    letter.sections.push_back(greeting(report, theCase, say));
    for (const char* key : {"amendments", "conclusion", "interpretation", "implications", "family", "uncertain", "secondary", "recommendations", "reanalysis"})
        for (const ReportSection& section : report.sections)
            if (section.key == QLatin1String(key))
                letter.sections.push_back(section);
    letter.sections.push_back(closing(report, say));
    letter.placeholders = openPlaceholders(letter);
    return letter;
}

} // namespace gentolk
