#pragma once
#include "core/report/report_draft.h"
#include "core/report/report_language.h"

namespace gentolk {

// One finding as a card: gene and names, class, then everything of rule E-3.
QString findingHtml(const Finding& finding, const ReportLanguage& say);

} // namespace gentolk
