#pragma once
#include "core/storage/schema.h"
#include <QString>
#include <memory>

class QSqlDatabase;

namespace gentolk {

struct DatabaseOptions {
    enum class Place { Detect, LocalDisk, NetworkShare };
    Place place = Place::Detect;           // decides the journal; Detect asks the file system
    std::vector<SchemaStep> schema = {};   // empty: the program's own steps
};

// One open connection to a Gentolk database file. Opening creates the file or brings an older one up to date (a backup first),
// and refuses what it cannot vouch for. Not shared between threads: each makes its own.
class Database
{
public:
    enum class Outcome { Created, Current, Upgraded };

    // Throws DatabaseCorrupt (damaged, not SQLite, or another program's), DatabaseTooNew, StorageFailed.
    explicit Database(const QString& path, const DatabaseOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const;
    Outcome outcome() const;
    const QString& backupPath() const;     // of the upgrade; empty without one
    QSqlDatabase connection() const;

    // Folds every journal into the one file, so that it can be copied or moved once closed.
    void makeSelfContained();

private:
    friend class Transaction;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gentolk
