#pragma once
#include "core/storage/audit_text.h"

namespace gentolk {

class Database;
class Statement;

// What the repository and the check of the log both know of its rows. caseColumn: "case_id" or "origin_case_id".
AuditFields auditFields(const Statement& row, const char* caseColumn);
QString hashBeforeFirst();                                          // 64 zeros
qint64 highestIdOf(const Database& database, const QString& table); // ever given, even when the row is gone

struct AuditTail {
    qint64 id = 0;
    QString hash;
};
AuditTail auditTail(const Database& database); // the last entry; 0 and hashBeforeFirst() without any

} // namespace gentolk
