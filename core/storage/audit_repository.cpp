#include "core/storage/audit_repository.h"
#include "core/storage/audit_text.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace gentolk {

namespace {
const QString noHash(64, u'0'); // before the first entry

QString lastHash(const Database& database)
{
    Statement last(database, QStringLiteral("SELECT hash FROM audit ORDER BY id DESC LIMIT 1"));
    return last.next() ? last.text("hash") : noHash;
}

AuditFields fieldsOf(const AuditEntry& entry)
{
    return {stored(entry.at).toString(), entry.user, {}, entry.workstation, entry.caseId, entry.action, {}, entry.detail};
}

AuditFields readFields(const Statement& row, const char* caseColumn)
{
    return {row.text("at"),           row.text("user_name"), row.text("user_role"), row.text("workstation"),
            row.number(caseColumn), row.text("action"),    row.text("reason"),    row.text("detail")};
}

Row rowOf(const AuditFields& fields, const QString& previous, const QString& hash)
{
    return {{"at", fields.at},         {"user_name", fields.user},    {"user_role", fields.role}, {"workstation", fields.workstation},
            {"action", fields.action}, {"reason", fields.reason},     {"detail", fields.detail},  {"previous_hash", previous},
            {"hash", hash}};
}

AuditEntry readEntry(const Statement& row)
{
    return {row.number("id"),          row.moment("at"),   row.text("user_name"), row.text("workstation"),
            row.number("case_id"), row.text("action"), row.text("detail"),    row.text("hash")};
}

void appendEntries(std::vector<AuditEntry>& entries, Statement rows)
{
    while (rows.next())
        entries.push_back(readEntry(rows));
}

Statement ownRows(const Database& database, qint64 caseId)
{
    Statement rows(database, QStringLiteral("SELECT * FROM audit WHERE case_id = :id ORDER BY id"));
    rows.bind(QStringLiteral(":id"), caseId);
    return rows;
}

Statement originRows(const Database& database, qint64 caseId)
{
    Statement rows(database, QStringLiteral("SELECT * FROM origin_audit WHERE case_id = :id ORDER BY id"));
    rows.bind(QStringLiteral(":id"), caseId);
    return rows;
}

void copyRows(Statement rows, const char* caseColumn, const Database& target, qint64 targetCaseId)
{
    while (rows.next()) {
        Row row = rowOf(readFields(rows, caseColumn), rows.text("previous_hash"), rows.text("hash"));
        row.emplace_back("origin_case_id", rows.number(caseColumn));
        row.emplace_back("case_id", targetCaseId);
        insertRow(target, "origin_audit", row);
    }
}

// Ids never repeat, even after a deletion: the highest one ever given.
qint64 highestIdGiven(const Database& database)
{
    Statement highest(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'audit'"));
    return highest.next() ? highest.number("seq") : 0;
}

bool fits(const Statement& row, const QString& previous, const char* caseColumn)
{
    return row.text("previous_hash") == previous && row.text("hash") == auditHash(previous, readFields(row, caseColumn));
}
} // namespace

AuditEntry AuditRepository::append(AuditEntry entry)
{
    Transaction transaction(m_database);
    entry.detail = withoutPersonalFacts(entry.detail);
    const QString previous = lastHash(m_database);
    const AuditFields fields = fieldsOf(entry);
    entry.hash = auditHash(previous, fields);
    Row row = rowOf(fields, previous, entry.hash);
    row.emplace_back("case_id", entry.caseId);
    entry.id = insertRow(m_database, "audit", row);
    transaction.commit();
    return entry;
}

std::vector<AuditEntry> AuditRepository::ofCase(qint64 caseId) const
{
    std::vector<AuditEntry> entries;
    appendEntries(entries, originRows(m_database, caseId));
    appendEntries(entries, ownRows(m_database, caseId));
    return entries;
}

std::vector<AuditEntry> AuditRepository::all() const
{
    std::vector<AuditEntry> entries;
    appendEntries(entries, Statement(m_database, QStringLiteral("SELECT * FROM audit ORDER BY id")));
    return entries;
}

std::optional<qint64> AuditRepository::firstBroken() const
{
    Transaction reading(m_database, Transaction::For::Reading);
    QString previous = noHash;
    qint64 id = 0;
    for (Statement rows(m_database, QStringLiteral("SELECT * FROM audit ORDER BY id")); rows.next();) {
        if (rows.number("id") != id + 1 || !fits(rows, previous, "case_id"))
            return id + 1;
        id = rows.number("id");
        previous = rows.text("hash");
    }
    return id == highestIdGiven(m_database) ? std::nullopt : std::optional(id + 1);
}

void AuditRepository::copyOrigin(qint64 caseId, Database& target, qint64 targetCaseId) const
{
    Transaction transaction(target);
    copyRows(originRows(m_database, caseId), "origin_case_id", target, targetCaseId);
    copyRows(ownRows(m_database, caseId), "case_id", target, targetCaseId);
    transaction.commit();
}

std::vector<qint64> AuditRepository::brokenOrigin(qint64 caseId) const
{
    std::vector<qint64> broken;
    for (Statement rows = originRows(m_database, caseId); rows.next();)
        if (!fits(rows, rows.text("previous_hash"), "origin_case_id"))
            broken.push_back(rows.number("id"));
    return broken;
}

} // namespace gentolk
