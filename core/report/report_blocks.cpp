#include "core/report/report_blocks.h"
#include "core/report/finding_html.h"
#include "core/report/report_markup.h"
#include <QCoreApplication>

namespace gentolk {

namespace {

using Kind = ReportBlock::Kind;

// The laboratory's lines left, its mark right, no higher than four lines.
ReportBlock letterheadBlock(const ReportDraft& draft)
{
    QStringList lines;
    for (const QString& line : draft.letterhead)
        lines << marked(line);
    const QString mark = draft.logo.isEmpty() ? QString() : QStringLiteral("<img height=\"48\" alt=\"\" src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(draft.logo.toBase64()));
    return {Kind::Letterhead,
            QStringLiteral("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td width=\"70%\" class=\"letterhead\">%1</td>"
                           "<td width=\"30%\" align=\"right\">%2</td></tr></table>")
                .arg(lines.join(QStringLiteral("<br>")), mark),
            true};
}

ReportBlock titleBlock(const ReportDraft& draft)
{
    return {Kind::Title, QStringLiteral("<p class=\"title\">%1</p>").arg(marked(draft.title)), true};
}

ReportBlock rowBlock(const QString& html)
{
    return {Kind::Row, QStringLiteral("<tr>%1</tr>").arg(html), false};
}

// In the evidence a variant's row heads those of its criteria; names of files want room.
ReportBlock factBlock(const QString& section, const ReportRow& fact)
{
    const bool heads = section == QLatin1String("evidence") && fact.first.contains(' ');
    const bool wide = section == QLatin1String("evidence") || section == QLatin1String("versions");
    ReportBlock block =
        rowBlock(QStringLiteral("<td width=\"%1%\" class=\"%2\">%3</td><td width=\"%4%\" colspan=\"3\" class=\"value\">%5</td>")
                     .arg(QLatin1String(wide ? "34" : "20"), QLatin1String(heads ? "heads" : "label"), marked(fact.first),
                          QLatin1String(wide ? "66" : "80"), markedOrDash(fact.second)));
    block.keepWithNext = heads;
    return block;
}

ReportBlock twoFactsBlock(const ReportRow& left, const ReportRow& right)
{
    return rowBlock(QStringLiteral("<td width=\"20%\" class=\"label\">%1</td><td width=\"32%\" class=\"value\">%2</td>"
                                   "<td width=\"20%\" class=\"label\">%3</td><td width=\"28%\" class=\"value\">%4</td>")
                        .arg(marked(left.first), markedOrDash(left.second), marked(right.first), markedOrDash(right.second)));
}

bool isShort(const ReportRow& fact)
{
    return fact.second.size() <= 30;
}

// Short facts of the head sections stand two in a row, so that the answer and its variant share the first page.
void addRows(std::vector<ReportBlock>& blocks, const ReportSection& section)
{
    const bool pairing = section.key == QLatin1String("patient") || section.key == QLatin1String("method");
    for (std::size_t i = 0; i < section.rows.size(); ++i) {
        const bool two = pairing && i + 1 < section.rows.size() && isShort(section.rows[i]) && isShort(section.rows[i + 1]);
        blocks.push_back(two ? twoFactsBlock(section.rows[i], section.rows[i + 1]) : factBlock(section.key, section.rows[i]));
        i += two;
    }
}

ReportBlock signatureBlock(const QString& label, const ReportLanguage& say)
{
    const QString html = QStringLiteral(
        "<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" class=\"sign\"><tr><td width=\"24%\" class=\"signlabel\">%1</td>"
        "<td width=\"38%\" class=\"line\">%2</td><td width=\"4%\"></td><td width=\"34%\" class=\"line\">%3</td></tr></table>");
    return {Kind::Signature,
            html.arg(marked(label), marked(say(QT_TRANSLATE_NOOP("report", "Name and title"))),
                     marked(say(QT_TRANSLATE_NOOP("report", "Date and signature")))),
            true};
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
    blocks.push_back({Kind::Heading, QStringLiteral("<p class=\"section\">%1</p>").arg(marked(section.heading)), true});
    if (section.key == QLatin1String("conclusion"))
        blocks.push_back(answerBlock(section));
    else
        for (const QString& paragraph : section.paragraphs)
            blocks.push_back(
                {Kind::Paragraph, QStringLiteral("<p>%1</p>").arg(marked(paragraph)), section.key == QLatin1String("authorisation")});
    for (const Finding& finding : draft.findings)
        if (belongsTo(finding, section.key))
            blocks.push_back({Kind::Finding, findingHtml(finding, say), false});
    if (section.key != QLatin1String("authorisation"))
        return addRows(blocks, section);
    for (const auto& [label, value] : section.rows)
        blocks.push_back(value.isEmpty() ? signatureBlock(label, say) : factBlock(section.key, {label, value}));
}

// What introduces a finding stays with it.
void keepIntroductions(std::vector<ReportBlock>& blocks)
{
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i)
        if (blocks[i].kind == Kind::Paragraph && blocks[i + 1].kind == Kind::Finding)
            blocks[i].keepWithNext = true;
}

} // namespace

std::vector<ReportBlock> reportBlocks(const ReportDraft& draft, const ReportLanguage& say)
{
    std::vector<ReportBlock> blocks;
    if (!draft.letterhead.isEmpty() || !draft.logo.isEmpty())
        blocks.push_back(letterheadBlock(draft));
    blocks.push_back(titleBlock(draft));
    for (const ReportSection& section : draft.sections)
        addSection(blocks, section, draft, say);
    keepIntroductions(blocks);
    return blocks;
}

double spaceBefore(ReportBlock::Kind kind, ReportBlock::Kind previous)
{
    switch (kind) {
    case Kind::Heading: return previous == Kind::Title ? 3.5 : 5;
    case Kind::Paragraph: return previous == Kind::Heading ? 1 : 1.5;
    case Kind::Answer:
    case Kind::Finding: return previous == Kind::Heading ? 1.5 : 2.5;
    case Kind::Row: return previous == Kind::Row ? 0 : 0.8;
    case Kind::Signature: return 2;
    case Kind::Title: return 4; // after the letterhead
    case Kind::Letterhead: break;
    }
    return 0;
}

QString wrapped(const ReportBlock& block)
{
    if (block.kind != Kind::Row)
        return block.html;
    return QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" class=\"rows\">%1</table>").arg(block.html);
}

} // namespace gentolk
