#pragma once
#include "core/genetics/acmg.h"
#include "core/storage/rows.h"

namespace gentolk {

class Database;

// The criteria of a decision (table "criterion", owner "decision_id") or of a kept classification ("classification_criterion").
void writeCriteria(const Database& database, const char* table, const char* owner, qint64 ownerId, const std::vector<AppliedCriterion>& criteria);
std::vector<AppliedCriterion> readCriteria(const Database& database, const char* table, const char* owner, qint64 ownerId);

} // namespace gentolk
