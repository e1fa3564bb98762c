#pragma once
#include "core/report/report_draft.h"
#include "core/report/report_language.h"
#include <QString>
#include <vector>

namespace gentolk {

// The report cut into pieces that a page must not tear: a heading, a paragraph, one row of facts, one finding.
struct ReportBlock {
    enum class Kind { Letterhead, Title, Heading, Paragraph, Answer, Row, Finding, Signature };
    Kind kind = Kind::Paragraph;
    QString html;              // a fragment; of Row: <tr>…</tr>
    bool keepWithNext = false; // a heading is never the last thing of a page
};

double spaceBefore(ReportBlock::Kind kind, ReportBlock::Kind previous); // millimetres, within a page

std::vector<ReportBlock> reportBlocks(const ReportDraft& draft, const ReportLanguage& say);

// The style sheet that both the page and the browser use: what QTextDocument understands.
QString reportStyle();
QString wrapped(const ReportBlock& block); // a row in its own table, everything else as it stands

} // namespace gentolk
