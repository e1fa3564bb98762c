#pragma once
#include "core/storage/seal_key.h"
#include <QString>
#include <optional>

namespace gentolk {

class Database;

// How far the audit log reaches: how many entries, the hash of the last one, and a seal over both (rule F-31). Printed as
// "<entries>:<hash>:<seal>" in every signed report and beside every backup, it shows later that the log's end was cut.
struct AuditHead {
    qint64 entries = 0;
    QString hash, seal;
    QString toText() const;
    static std::optional<AuditHead> fromText(const QString& text);
    bool operator==(const AuditHead&) const = default;
};

AuditHead sealedHead(qint64 entries, const QString& hash, const SealKey& key);
bool isGenuine(const AuditHead& head, const SealKey& key);

std::optional<AuditHead> readHead(const Database& database);
void writeHead(const Database& database, const AuditHead& head);

} // namespace gentolk
