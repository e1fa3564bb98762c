#include "core/report/report_text.h"
#include "core/report/report_language.h"
#include <QCoreApplication>

namespace gentolk {

namespace {
constexpr qsizetype lineWidth = 78;

QString orDash(const QString& value)
{
    return value.isEmpty() ? QStringLiteral("\u2013") : value;
}

// Broken at blanks; a word longer than the line stands alone.
QString brokenLines(const QString& text, const QString& indent)
{
    QStringList lines{QString()};
    for (const QString& word : text.split(' ', Qt::SkipEmptyParts)) {
        QString& line = lines.last();
        const bool fits = line.isEmpty() || indent.size() + line.size() + 1 + word.size() <= lineWidth;
        if (fits)
            line += line.isEmpty() ? word : ' ' + word;
        else
            lines << word;
    }
    return indent + lines.join('\n' + indent) + '\n';
}

QString named(const QString& name, const QString& number)
{
    return number.isEmpty() ? name : name + QStringLiteral(", ") + number;
}

QString fact(const QString& label, const QString& value, const QString& indent = {})
{
    return brokenLines(label + QStringLiteral(": ") + orDash(value), indent);
}

QString findingText(const Finding& f, const ReportLanguage& say)
{
    const QString indent = QStringLiteral("  ");
    QString text = brokenLines(QStringLiteral("%1 %2:%3 %4").arg(f.gene, f.transcript, f.hgvsC, f.hgvsP), indent);
    const std::pair<const char*, QString> facts[] = {
        {QT_TRANSLATE_NOOP("report", "Genome"), QStringLiteral("%1 %2").arg(f.assembly, f.genomic)},
        {QT_TRANSLATE_NOOP("report", "Zygosity"), f.zygosity},
        {QT_TRANSLATE_NOOP("report", "Origin"), f.origin},
        {QT_TRANSLATE_NOOP("report", "Phase"), f.phase},
        {QT_TRANSLATE_NOOP("report", "Disease"), f.disease},
        {QT_TRANSLATE_NOOP("report", "Inheritance"), f.inheritance},
        {QT_TRANSLATE_NOOP("report", "Class"), QString::number(int(f.classification))},
        {QT_TRANSLATE_NOOP("report", "Criteria"), f.criteria},
        {QT_TRANSLATE_NOOP("report", "ClinVar"), f.clinvar},
        {QT_TRANSLATE_NOOP("report", "Frequency"), f.frequency},
        {QT_TRANSLATE_NOOP("report", "Quality"), f.quality},
        {QT_TRANSLATE_NOOP("report", "Confirmation"), f.confirmation}};
    for (const auto& [label, value] : facts)
        text += fact(say(label), value, indent + indent);
    return text;
}

bool standsIn(const Finding& finding, const QString& section)
{
    const bool uncertain = finding.classification == AcmgClass::Uncertain;
    return (section == QLatin1String("uncertain") && uncertain) || (section == QLatin1String("results") && !uncertain);
}

QString sectionText(const ReportSection& section, const ReportDraft& draft, const ReportLanguage& say)
{
    QString text = '\n' + section.heading.toUpper() + '\n';
    for (const QString& paragraph : section.paragraphs)
        text += brokenLines(paragraph, {});
    for (const Finding& finding : draft.findings)
        if (standsIn(finding, section.key))
            text += findingText(finding, say);
    for (const auto& [label, value] : section.rows)
        text += fact(label, value);
    return text;
}
} // namespace

QString toPlainText(const ReportDraft& draft)
{
    const ReportLanguage say(draft.language);
    QString text;
    for (const QString& line : draft.letterhead)
        text += brokenLines(line, {});
    text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + brokenLines(draft.title, {}) + brokenLines(named(draft.patientName, draft.patientNumber), {}) +
                   brokenLines(draft.caseNumber + QStringLiteral(", ") + draft.statusText, {});
    if (draft.demo)
        text += brokenLines(say(QT_TRANSLATE_NOOP("report", "INVENTED PERSON – for demonstration only")), {});
    for (const ReportSection& section : draft.sections)
        text += sectionText(section, draft, say);
    return text;
}

} // namespace gentolk
