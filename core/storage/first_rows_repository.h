#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace gentolk {

class Database;

// Where the top of a case's list lies, as the workflow wrote it. Derived: what is lost or damaged is made anew, so nothing here is ever missed.
class FirstRowsRepository
{
public:
    struct Kept {
        QString basis; // what the list hung on
        QByteArray content;
    };
    explicit FirstRowsRepository(Database& database) : m_database(database) {}
    void replace(qint64 caseId, const Kept& rows);
    std::optional<Kept> load(qint64 caseId) const; // none, too, where it is not as it was kept
    bool isOfBasis(qint64 caseId, const QString& basis) const;

private:
    Database& m_database;
};

} // namespace gentolk
