#pragma once
#include "core/genetics/case.h"

namespace gentolk {

class Database;

// Replaces the case's decisions by the given ones; kept ones keep their ids, new ones (id 0) get theirs.
void writeDecisions(const Database& database, qint64 caseId, std::vector<VariantDecision>& decisions);
std::vector<VariantDecision> readDecisions(const Database& database, qint64 caseId);

} // namespace gentolk
