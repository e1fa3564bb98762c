#pragma once
#include "core/report/report_draft.h"

namespace gentolk {

// The texts on treatment and follow-up that the laboratory's template has for the genes of the draft's class 4 and 5 findings, in the draft's
// language, each with a hole for the clinical immunologist who confirms it (requirements E2, rule E-6). Throws as laboratoryTemplate().
QStringList treatmentTexts(const ReportDraft& draft);

} // namespace gentolk
