#pragma once
#include "core/storage/case_repository.h"
#include "core/storage/signed_report_repository.h"

namespace gentolk {

// Takes a case's signed reports, telephone answers, written words and conferences along to another database; what amends what is kept.
// Returns the reports as they are there. To be called inside a transaction of the target.
std::vector<SignedReport> copyReports(Database& source, qint64 caseId, Database& target, qint64 targetCaseId, const Author& author);

} // namespace gentolk
