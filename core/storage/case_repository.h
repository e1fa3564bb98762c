#pragma once
#include "core/genetics/case.h"
#include <optional>

namespace gentolk {

class Database;

// Who makes a change, and when (UTC).
struct Author {
    QString user;
    QDateTime at;
};

// The cases of one installation. Throws StorageFailed or DatabaseCorrupt besides what is said.
class CaseRepository
{
public:
    explicit CaseRepository(Database& database) : m_database(database) {}

    // Ignores id and version; the number must be free. Returns the case with id, version 1 and the decisions' ids.
    Case insert(Case theCase, const Author& author);
    Case load(qint64 id) const;                        // throws NotFound
    // Throws NotFound, and EditedElsewhere(number, "by X at T") when the stored version is not theCase.version (F-44).
    Case save(Case theCase, const Author& author);
    CaseStatus statusOf(qint64 id) const;              // throws NotFound
    std::optional<qint64> idOf(const QString& number) const;
    std::vector<qint64> ids() const;
    QString nextNumber(int year) const;                // "IEI-<year>-<4 digits>", one above the highest
    std::vector<CaseSummary> summaries() const;        // by number

private:
    void requireVersion(const Case& theCase) const;
    void touchOtherCases(qint64 personId, qint64 caseId, const Author& author);
    Case write(Case theCase, const Author& author, qint64 personOfCase);

    Database& m_database;
};

} // namespace gentolk
