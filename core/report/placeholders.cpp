#include "core/report/placeholders.h"
#include <QRegularExpression>

namespace gentolk {

QString placeholder(const QString& text)
{
    return QStringLiteral("[[%1]]").arg(text);
}

QString orPlaceholder(const QString& value, const QString& text)
{
    return value.trimmed().isEmpty() ? placeholder(text) : value;
}

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression hole(QStringLiteral("\\[\\[.*?\\]\\]"), QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto match = hole.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

QStringList openPlaceholders(const ReportDraft& draft)
{
    QStringList open;
    for (const ReportSection& section : draft.sections) {
        open += placeholdersIn(section.paragraphs.join('\n'));
        for (const auto& [label, value] : section.rows)
            open += placeholdersIn(value);
    }
    for (const Finding& f : draft.findings)
        for (const QString* text :
             {&f.transcript, &f.hgvsC, &f.hgvsP, &f.disease, &f.mim, &f.inheritance, &f.origin, &f.criteria, &f.confirmation})
            open += placeholdersIn(*text);
    open.removeDuplicates();
    return open;
}

} // namespace gentolk
