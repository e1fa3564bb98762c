#pragma once
#include "core/report/report_draft.h"
#include "core/report/report_facts.h"
#include "core/report/report_language.h"

namespace gentolk {

// The report in the order of requirements E3, answer first (E-1). Only what people decided becomes a result (E-4, E-6); class and
// conclusion are told apart (E-5); relatives appear only as inheritance, without numbers (E-11). Every section has its heading
// and facts; what a person must still write stands as "[[…]]" and in `placeholders`.
ReportDraft composeDraft(const ReportFacts& facts, const ReportLanguage& say);

} // namespace gentolk
