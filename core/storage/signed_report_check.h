#pragma once
#include "core/storage/audit_check.h"
#include "core/storage/signed_report_repository.h"

namespace gentolk {

class Statement;

QString digestAsKept(const Statement& row); // of a row of signed_report as it stands in the file

// Holds every signed report against the log's entries that vouch for it, and every such entry against its report.
void checkSignedReports(const Database& database, std::vector<AuditFlaw>& flaws);

} // namespace gentolk
