#pragma once
#include "core/genetics/case.h"
#include <optional>

namespace gentolk {

class Database;

// Rule F-31: append-only (triggers forbid the rest) and hash-chained: an entry's hash is SHA-256 over the hash before it and
// its own fields. What looks like a person's number, a genotype or a variant is taken out of the detail.
class AuditRepository
{
public:
    explicit AuditRepository(Database& database) : m_database(database) {}

    AuditEntry append(AuditEntry entry); // gives id and hash
    std::vector<AuditEntry> ofCase(qint64 caseId) const;       // those of the installations it came from first, then our own, in order
    std::vector<AuditEntry> all() const;
    // The first entry that is not what was written, or after which some are missing; none: the chain is whole.
    std::optional<qint64> firstBroken() const;

    // Copies the entries of a case as they were hashed, to go with an exported case.
    void copyOrigin(qint64 caseId, Database& target, qint64 targetCaseId) const;
    std::vector<qint64> brokenOrigin(qint64 caseId) const;     // ids of origin entries whose own hash does not fit

private:
    Database& m_database;
};

} // namespace gentolk
