#pragma once
#include "core/genetics/case.h"
#include "core/storage/audit_head.h"
#include <vector>

namespace gentolk {

class Database;
struct AuditTail;

// Rule F-31: append-only (triggers forbid the rest) and hash-chained: an entry's hash is SHA-256 over the hash before it and
// its own fields. What looks like a person's number, a genotype or a variant is taken out of the detail.
class AuditRepository
{
public:
    // key: moves the sealed head on with every entry; without one the log is chained only.
    explicit AuditRepository(Database& database, std::optional<SealKey> key = {}) : m_database(database), m_key(std::move(key)) {}

    AuditEntry append(AuditEntry entry); // gives id and hash
    void useKey(const SealKey& key) { m_key = key; }
    void seal();                         // the head over the log as it stands: at first use, and when an administrator has looked into a flaw
    std::vector<AuditEntry> ofCase(qint64 caseId) const;       // those of the installations it came from first, then our own, in order
    std::vector<AuditEntry> all() const;
    bool holdsAction(const QString& action) const;             // some entry tells of it
    // The first entry that is not what was written, or after which some are missing; none: the chain is whole.
    std::optional<qint64> firstBroken() const;

    // Copies the entries of a case as they were hashed, to go with an exported case.
    void copyOrigin(qint64 caseId, Database& target, qint64 targetCaseId) const;
    std::vector<qint64> brokenOrigin(qint64 caseId) const;     // ids of origin entries whose own hash does not fit

private:
    void advanceHead(const AuditTail& before, const AuditEntry& entry);

    Database& m_database;
    std::optional<SealKey> m_key;
};

} // namespace gentolk
