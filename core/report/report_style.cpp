#include "core/report/report_blocks.h"

namespace gentolk {

// Colours are those of the desktop; each class keeps its own, beside its number and word.
QString reportStyle()
{
    return QStringLiteral(
        "p.title, h1 { font-size: 15pt; font-weight: 600; color: #15202B; }"
        "td.letterhead { color: #44515F; font-size: 8.5pt; }"
        "p.section, h2 { font-size: 11.5pt; font-weight: 600; color: #1B5FAA; }"
        "p { margin-top: 0px; margin-bottom: 5px; }"
        "p.lead { font-size: 11pt; font-weight: 600; margin-bottom: 6px; }"
        "p.answer { margin-bottom: 4px; }"
        "td { vertical-align: top; }"
        "td.bar { background-color: #1B5FAA; }"
        "td.answerbox { background-color: #F0F5FB; padding-left: 10px; padding-right: 10px; padding-top: 8px; padding-bottom: 6px; }"
        "table.rows { border-bottom: 1px solid #DFE4EA; }"
        "td.label { color: #5A6775; }"
        "td.heads { color: #15202B; font-weight: 600; }"
        "td.signlabel { color: #5A6775; padding-top: 24px; }"
        "td.value { color: #15202B; }"
        "td.cardhead { background-color: #F2F4F7; padding-top: 5px; padding-bottom: 5px; }"
        "td.line { border-bottom: 1px solid #8A96A3; color: #8A96A3; font-size: 8pt; padding-top: 24px; }"
        "span.gene { font-size: 12pt; font-weight: 600; }"
        "span.name { font-size: 10.5pt; font-weight: 600; }"
        "span.hole { background-color: #FDF0D2; color: #7A4D00; }"
        "span.c5 { background-color: #FBE4E2; color: #A3211B; font-weight: 600; }"
        "span.c4 { background-color: #FCE8D6; color: #97460A; font-weight: 600; }"
        "span.c3, span.c6 { background-color: #EEEADC; color: #645A3C; font-weight: 600; }"
        "span.c2 { background-color: #E9F5DF; color: #3A6F24; font-weight: 600; }"
        "span.c1 { background-color: #D3ECDE; color: #17603D; font-weight: 600; }");
}

} // namespace gentolk
