#pragma once
#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace gentolk {

class Database;

// The checks of a case's samples, as bytes that workflow understands. None kept: the case has not been checked.
class QualityRepository
{
public:
    explicit QualityRepository(Database& database) : m_database(database) {}
    void replace(qint64 caseId, const QByteArray& content, const QDateTime& at);
    std::optional<QByteArray> load(qint64 caseId) const; // throws DatabaseCorrupt when they are not what was kept

private:
    Database& m_database;
};

} // namespace gentolk
