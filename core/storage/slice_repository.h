#pragma once
#include <QByteArray>
#include <vector>

namespace gentolk {

class Database;

// The BCF slices of a case, one a source file, in the files' order.
class SliceRepository
{
public:
    explicit SliceRepository(Database& database) : m_database(database) {}
    void replace(qint64 caseId, const std::vector<QByteArray>& slices);
    std::vector<QByteArray> load(qint64 caseId) const; // throws DatabaseCorrupt when a slice is not what was kept

private:
    Database& m_database;
};

} // namespace gentolk
