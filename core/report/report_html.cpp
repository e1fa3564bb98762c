#include "core/report/report_html.h"
#include "core/report/report_blocks.h"
#include "core/report/report_markup.h"
#include "core/base/whole_file.h"
#include <QCoreApplication>

namespace gentolk {

namespace {

using Kind = ReportBlock::Kind;

// Headings are headings where a browser reads them; on paper they are plain paragraphs of their own size.
QString withHeadings(const ReportBlock& block)
{
    const QString tag = block.kind == Kind::Title ? QStringLiteral("h1") : QStringLiteral("h2");
    if (block.kind != Kind::Title && block.kind != Kind::Heading)
        return block.html;
    QString html = block.html;
    return html.replace(0, 2, '<' + tag).replace(QStringLiteral("</p>"), QStringLiteral("</%1>").arg(tag));
}

// Neighbouring rows share one table.
QString bodyOf(const std::vector<ReportBlock>& blocks)
{
    QString body;
    bool inRows = false;
    for (const ReportBlock& block : blocks) {
        const bool row = block.kind == Kind::Row;
        if (row && !inRows)
            body += QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\">\n");
        if (!row && inRows)
            body += QStringLiteral("</table>\n");
        inRows = row;
        body += withHeadings(block) + '\n';
    }
    return inRows ? body + QStringLiteral("</table>\n") : body;
}

QString identityLine(const ReportDraft& draft, const ReportLanguage& say)
{
    QStringList parts{draft.patientName, draft.patientNumber, draft.caseNumber, draft.statusText};
    parts.removeAll(QString());
    if (draft.demo)
        parts.append(say(QT_TRANSLATE_NOOP("report", "INVENTED PERSON – for demonstration only")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString toHtml(const ReportDraft& draft)
{
    const ReportLanguage say(draft.language);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>%3"
                          " body { color: #15202B; font-family: 'Inter', 'Noto Sans', 'DejaVu Sans', sans-serif; font-size: 9.5pt; "
                          "max-width: 50em; margin: 1em auto; } p.identity { color: #5A6775; }</style></head>\n"
                          "<body>\n<p class=\"identity\">%4</p>\n%5</body></html>\n")
        .arg(draft.language, marked(draft.title + ' ' + draft.caseNumber), reportStyle(), marked(identityLine(draft, say)),
             bodyOf(reportBlocks(draft, say)));
}

void writeHtml(const ReportDraft& draft, const QString& path, bool force)
{
    writeWholeFile(path, toHtml(draft).toUtf8(), force);
}

} // namespace gentolk
