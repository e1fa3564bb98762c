#pragma once
#include "core/report/report_draft.h"
#include <QByteArray>

namespace gentolk {

// The report as a Word document (Office Open XML): headings, paragraphs, tables, patient and case in every page's header, "x / y" in its
// footer. Throws OutputUnwritable when the package cannot be made.
QByteArray toDocx(const ReportDraft& draft);

} // namespace gentolk
