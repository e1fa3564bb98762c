#include "core/storage/slice_repository.h"
#include "core/base/fingerprint.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace gentolk {

namespace {
QString digest(const QByteArray& content)
{
    return sha256OfBytes(content);
}

// An empty slice is empty, not unknown.
QVariant blob(const QByteArray& content)
{
    return content.isNull() ? QByteArray("") : content;
}
} // namespace

void SliceRepository::replace(qint64 caseId, const std::vector<QByteArray>& slices)
{
    Transaction transaction(m_database);
    std::vector<Row> rows;
    for (const QByteArray& slice : slices)
        rows.push_back({{"sha256", digest(slice)}, {"content", blob(slice)}});
    replaceList(m_database, "slice", caseId, rows);
    transaction.commit();
}

std::vector<QByteArray> SliceRepository::load(qint64 caseId) const
{
    std::vector<QByteArray> slices;
    Statement rows(m_database, QStringLiteral("SELECT sha256, content FROM slice WHERE case_id = :id ORDER BY position"));
    rows.bind(QStringLiteral(":id"), caseId);
    while (rows.next()) {
        slices.push_back(rows.value("content").toByteArray());
        if (digest(slices.back()) != rows.text("sha256"))
            throw Error(Error::Code::DatabaseCorrupt, m_database.path(), QStringLiteral("slice of case %1").arg(caseId));
    }
    return slices;
}

} // namespace gentolk
