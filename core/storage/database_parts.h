#pragma once
#include "core/storage/database.h"

namespace gentolk {

// The connection's name in Qt's register, taken out again at the end, whatever happens between.
struct Database::Parts {
    explicit Parts(const QString& file);
    ~Parts();
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    QString path;
    QString connectionName;
    QString backupPath;
    Outcome outcome = Outcome::Current;
    bool inTransaction = false;
};

} // namespace gentolk
