#pragma once
#include "core/genetics/case.h"
#include "core/report/report_draft.h"

namespace gentolk {

// A page to the department that asked, in clinicians' words: the answer, what it means for treatment, family and follow-up, and where the
// report is. It is taken from the report and says nothing that the report does not say; what is still open there is open here.
ReportDraft departmentLetter(const ReportDraft& report, const Case& theCase);

} // namespace gentolk
