#pragma once
#include "core/storage/signed_report_repository.h"

namespace gentolk {

// Takes a case's signed reports, telephone answers and written words along to another database; what amends what is kept.
// Returns the reports as they are there. To be called inside a transaction of the target.
std::vector<SignedReport> copyReports(Database& source, qint64 caseId, Database& target, qint64 targetCaseId);

} // namespace gentolk
