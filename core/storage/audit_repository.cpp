#include "core/storage/audit_repository.h"
#include "core/storage/audit_rows.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace gentolk {

namespace {
AuditFields fieldsOf(const AuditEntry& entry)
{
    return {stored(entry.at).toString(), entry.user, entry.role, entry.workstation, entry.caseId, entry.action, entry.reason, entry.detail};
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
            row.number("case_id"), row.text("action"), row.text("detail"),    row.text("hash"),
            row.text("user_role"), row.text("reason")};
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
        Row row = rowOf(auditFields(rows, caseColumn), rows.text("previous_hash"), rows.text("hash"));
        row.emplace_back("origin_case_id", rows.number(caseColumn));
        row.emplace_back("case_id", targetCaseId);
        insertRow(target, "origin_audit", row);
    }
}

bool fits(const Statement& row, const QString& previous, const char* caseColumn)
{
    return row.text("previous_hash") == previous && row.text("hash") == auditHash(previous, auditFields(row, caseColumn));
}
} // namespace

AuditEntry AuditRepository::append(AuditEntry entry)
{
    Transaction transaction(m_database);
    entry.detail = withoutPersonalFacts(entry.detail);
    entry.reason = withoutPersonalFacts(entry.reason);
    const AuditTail before = auditTail(m_database);
    const QString previous = before.hash;
    const AuditFields fields = fieldsOf(entry);
    entry.hash = auditHash(previous, fields);
    Row row = rowOf(fields, previous, entry.hash);
    row.emplace_back("case_id", entry.caseId);
    entry.id = insertRow(m_database, "audit", row);
    advanceHead(before, entry);
    transaction.commit();
    return entry;
}

// Only a head that agreed with the log is moved on: what was cut or forged stays visible, whatever is written after it.
void AuditRepository::advanceHead(const AuditTail& before, const AuditEntry& entry)
{
    if (!m_key)
        return;
    const auto head = readHead(m_database);
    const bool first = !head && before.id == 0 && entry.id == 1;
    const bool agreed = head && head->entries == before.id && head->hash == before.hash && isGenuine(*head, *m_key);
    if (first || (agreed && entry.id == before.id + 1))
        writeHead(m_database, sealedHead(entry.id, entry.hash, *m_key));
}

void AuditRepository::seal()
{
    Transaction transaction(m_database);
    const AuditTail tail = auditTail(m_database);
    if (m_key && tail.id > 0)
        writeHead(m_database, sealedHead(tail.id, tail.hash, *m_key));
    transaction.commit();
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

bool AuditRepository::holdsAction(const QString& action) const
{
    Statement find(m_database, QStringLiteral("SELECT 1 FROM audit WHERE action = :action LIMIT 1"));
    return find.bind(QStringLiteral(":action"), action).next();
}

std::optional<qint64> AuditRepository::firstBroken() const
{
    Transaction reading(m_database, Transaction::For::Reading);
    QString previous = hashBeforeFirst();
    qint64 id = 0;
    for (Statement rows(m_database, QStringLiteral("SELECT * FROM audit ORDER BY id")); rows.next();) {
        if (rows.number("id") != id + 1 || !fits(rows, previous, "case_id"))
            return id + 1;
        id = rows.number("id");
        previous = rows.text("hash");
    }
    return id == highestIdOf(m_database, QStringLiteral("audit")) ? std::nullopt : std::optional(id + 1);
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
