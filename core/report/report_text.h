#pragma once
#include "core/report/report_draft.h"

namespace gentolk {

// The report as plain text for the record system (rule F-20): no marks, lines of at most 78 characters, UTF-8 with LF.
QString toPlainText(const ReportDraft& draft);

} // namespace gentolk
