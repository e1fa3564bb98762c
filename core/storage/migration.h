#pragma once
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include <vector>

namespace gentolk {

struct Migration {
    Database::Outcome outcome = Database::Outcome::Current;
    QString backupPath;
};

// Applies every pending step in one transaction; an existing file is first copied beside itself. A failed step leaves the
// file as it was and throws StorageFailed.
Migration migrate(Database& database, const std::vector<SchemaStep>& steps);

} // namespace gentolk
