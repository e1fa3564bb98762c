#pragma once
#include "core/genetics/case.h"

namespace gentolk {

class Database;

// The lists of a case but its decisions: departments, indications, earlier tests, specimens, phenotype, pedigree, siblings, files.
void writeCaseLists(const Database& database, const Case& theCase);
void readCaseLists(const Database& database, Case& theCase);

} // namespace gentolk
