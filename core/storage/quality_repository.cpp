#include "core/storage/quality_repository.h"
#include "core/base/fingerprint.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace gentolk {

void QualityRepository::replace(qint64 caseId, const QByteArray& content, const QDateTime& at)
{
    Transaction transaction(m_database);
    deleteRows(m_database, "quality", {{"case_id", caseId}});
    insertRow(m_database, "quality",
              {{"case_id", caseId},
               {"made_at", stored(at)},
               {"program", QStringLiteral(GENTOLK_VERSION)},
               {"sha256", sha256OfBytes(content)},
               {"content", content}});
    transaction.commit();
}

std::optional<QByteArray> QualityRepository::load(qint64 caseId) const
{
    Statement rows(m_database, QStringLiteral("SELECT sha256, content FROM quality WHERE case_id = :id"));
    rows.bind(QStringLiteral(":id"), caseId);
    if (!rows.next())
        return std::nullopt;
    const QByteArray content = rows.value("content").toByteArray();
    if (sha256OfBytes(content) != rows.text("sha256"))
        throw Error(Error::Code::DatabaseCorrupt, m_database.path(), QStringLiteral("sample checks of case %1").arg(caseId));
    return content;
}

} // namespace gentolk
