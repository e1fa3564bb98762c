#pragma once
#include "core/storage/audit_check.h"
#include <QString>

namespace gentolk {

class Database;

// A copy of the whole database as it is at one moment, while others work in it; then opened, read through and checked. path must be free.
// Returns what the check of the copy's log said. Throws StorageFailed, DatabaseCorrupt.
AuditVerdict makeCheckedCopy(const Database& database, const QString& path, const std::optional<SealKey>& key);

// Opens and checks a file that may be an installation's database; brings an older one up to date.
AuditVerdict checkCopy(const QString& path, const std::optional<SealKey>& key);

// True when this process is the only one that has the database open; folds its journal into the one file then.
// On a network share only a writing colleague is noticed.
bool foldIfAlone(Database& database);

void syncFile(const QString& path); // to the disk itself; throws StorageFailed

} // namespace gentolk
