#pragma once
#include "core/report/report_draft.h"
#include <QString>

namespace gentolk {

// The whole report as one HTML page without outside references. Needs the translation of the draft's language.
QString toHtml(const ReportDraft& draft);

// Writes it as UTF-8, beside the target and renamed. Throws OutputExists without force, OutputUnwritable with the system's reason.
void writeHtml(const ReportDraft& draft, const QString& path, bool force = false);

} // namespace gentolk
