#include "core/report/report_blocks.h"
#include "core/report/finding_html.h"
#include "core/report/report_markup.h"
#include <QCoreApplication>

namespace gentolk {

namespace {

using Kind = ReportBlock::Kind;

ReportBlock titleBlock(const ReportDraft& draft)
{
    return {Kind::Title, QStringLiteral("<h1>%1</h1>").arg(marked(draft.title)), true};
}

ReportBlock rowBlock(const QString& label, const QString& value)
{
    return {Kind::Row, QStringLiteral("<tr><td width=\"32%\" class=\"label\">%1</td><td width=\"68%\" class=\"value\">%2</td></tr>").arg(marked(label), markedOrDash(value)), false};
}

ReportBlock signatureBlock(const QString& label, const ReportLanguage& say)
{
    const QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" class=\"sign\"><tr><td width=\"24%\" class=\"label\">%1</td>"
                                        "<td width=\"38%\" class=\"line\">%2</td><td width=\"4%\"></td><td width=\"34%\" class=\"line\">%3</td></tr></table>");
    return {Kind::Signature,
            html.arg(marked(label), marked(say(QT_TRANSLATE_NOOP("report", "Name and title"))), marked(say(QT_TRANSLATE_NOOP("report", "Date and signature")))),
            false};
}

bool belongsTo(const Finding& finding, const QString& section)
{
    const bool uncertain = finding.classification == AcmgClass::Uncertain;
    return (section == QLatin1String("uncertain") && uncertain) || (section == QLatin1String("results") && !uncertain);
}

// The front page's answer: all its paragraphs in one quiet box (rule E-1).
ReportBlock answerBlock(const ReportSection& section)
{
    QString inner;
    for (const QString& paragraph : section.paragraphs)
        inner += QStringLiteral("<p class=\"%1\">%2</p>").arg(inner.isEmpty() ? "lead" : "answer", marked(paragraph));
    return {Kind::Answer,
            QStringLiteral("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"bar\" width=\"1%\"></td>"
                           "<td class=\"answerbox\" width=\"99%\">%1</td></tr></table>")
                .arg(inner),
            false};
}

void addSection(std::vector<ReportBlock>& blocks, const ReportSection& section, const ReportDraft& draft, const ReportLanguage& say)
{
    blocks.push_back({Kind::Heading, QStringLiteral("<h2>%1</h2>").arg(marked(section.heading)), true});
    if (section.key == QLatin1String("conclusion"))
        blocks.push_back(answerBlock(section));
    else
        for (const QString& paragraph : section.paragraphs)
            blocks.push_back({Kind::Paragraph, QStringLiteral("<p>%1</p>").arg(marked(paragraph)), false});
    for (const Finding& finding : draft.findings)
        if (belongsTo(finding, section.key))
            blocks.push_back({Kind::Finding, findingHtml(finding, say), false});
    for (const auto& [label, value] : section.rows)
        blocks.push_back(section.key == QLatin1String("authorisation") && value.isEmpty() ? signatureBlock(label, say) : rowBlock(label, value));
}

} // namespace

std::vector<ReportBlock> reportBlocks(const ReportDraft& draft, const ReportLanguage& say)
{
    std::vector<ReportBlock> blocks{titleBlock(draft)};
    for (const ReportSection& section : draft.sections)
        addSection(blocks, section, draft, say);
    return blocks;
}

QString wrapped(const ReportBlock& block)
{
    if (block.kind != Kind::Row)
        return block.html;
    return QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" class=\"rows\">%1</table>").arg(block.html);
}

} // namespace gentolk
