#include "core/storage/audit_head.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include <QStringList>

namespace gentolk {

QString AuditHead::toText() const
{
    return QStringLiteral("%1:%2:%3").arg(QString::number(entries), hash, seal);
}

std::optional<AuditHead> AuditHead::fromText(const QString& text)
{
    const QStringList parts = text.trimmed().split(u':');
    bool isNumber = false;
    const qint64 entries = parts.front().toLongLong(&isNumber);
    if (parts.size() != 3 || !isNumber || entries < 1 || parts[1].size() != 64 || parts[2].size() != 64)
        return std::nullopt;
    return AuditHead{entries, parts[1], parts[2]};
}

AuditHead sealedHead(qint64 entries, const QString& hash, const SealKey& key)
{
    return {entries, hash, key.sealOf(QByteArray("gentolk audit head ") + QByteArray::number(entries) + ' ' + hash.toUtf8())};
}

bool isGenuine(const AuditHead& head, const SealKey& key)
{
    return head == sealedHead(head.entries, head.hash, key);
}

std::optional<AuditHead> readHead(const Database& database)
{
    Statement row(database, QStringLiteral("SELECT entries, hash, seal FROM audit_head"));
    if (!row.next())
        return std::nullopt;
    return AuditHead{row.number("entries"), row.text("hash"), row.text("seal")};
}

void writeHead(const Database& database, const AuditHead& head)
{
    const Row row{{"entries", head.entries}, {"hash", head.hash}, {"seal", head.seal}};
    if (updateRows(database, "audit_head", row, {{"id", 1}}) == 0)
        insertRow(database, "audit_head", {{"id", 1}, {"entries", head.entries}, {"hash", head.hash}, {"seal", head.seal}});
}

} // namespace gentolk
