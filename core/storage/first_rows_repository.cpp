#include "core/storage/first_rows_repository.h"
#include "core/base/fingerprint.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace gentolk {

void FirstRowsRepository::replace(qint64 caseId, const Kept& rows)
{
    Transaction transaction(m_database);
    deleteRows(m_database, "first_rows", {{"case_id", caseId}});
    insertRow(m_database, "first_rows",
              {{"case_id", caseId}, {"basis", rows.basis}, {"sha256", sha256OfBytes(rows.content)}, {"content", rows.content}});
    transaction.commit();
}

std::optional<FirstRowsRepository::Kept> FirstRowsRepository::load(qint64 caseId) const
{
    Statement rows(m_database, QStringLiteral("SELECT basis, sha256, content FROM first_rows WHERE case_id = :id"));
    rows.bind(QStringLiteral(":id"), caseId);
    if (!rows.next())
        return std::nullopt;
    Kept kept{rows.text("basis"), rows.value("content").toByteArray()};
    return sha256OfBytes(kept.content) == rows.text("sha256") ? std::optional(std::move(kept)) : std::nullopt;
}

bool FirstRowsRepository::isOfBasis(qint64 caseId, const QString& basis) const
{
    Statement rows(m_database, QStringLiteral("SELECT 1 FROM first_rows WHERE case_id = :id AND basis = :basis"));
    rows.bind(QStringLiteral(":id"), caseId).bind(QStringLiteral(":basis"), basis);
    return rows.next();
}

} // namespace gentolk
