#include "core/storage/audit_rows.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace gentolk {

AuditFields auditFields(const Statement& row, const char* caseColumn)
{
    return {row.text("at"),         row.text("user_name"), row.text("user_role"), row.text("workstation"),
            row.number(caseColumn), row.text("action"),    row.text("reason"),    row.text("detail")};
}

QString hashBeforeFirst()
{
    return QString(64, u'0');
}

qint64 highestIdOf(const Database& database, const QString& table)
{
    Statement highest(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = :table"));
    highest.bind(QStringLiteral(":table"), table);
    return highest.next() ? highest.number("seq") : 0;
}

AuditTail auditTail(const Database& database)
{
    Statement last(database, QStringLiteral("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"));
    return last.next() ? AuditTail{last.number("id"), last.text("hash")} : AuditTail{0, hashBeforeFirst()};
}

} // namespace gentolk
