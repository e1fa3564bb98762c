#pragma once
#include "core/genetics/case.h"
#include "core/storage/rows.h"

namespace gentolk {

class Statement;

// The columns of clinical_case that the Case itself tells (not id, version, person and who changed it).
Row caseRow(const Case& theCase);
Case readCaseRow(const Statement& row);

} // namespace gentolk
