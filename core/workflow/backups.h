#pragma once
#include "core/workflow/audit_trail.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// What a backup says of itself; kept beside it as "<file>.json".
struct BackupNote {
    QString path, sha256, program;
    QDateTime at; // UTC
    std::optional<AuditHead> head;
    AuditVerdict verdict; // of the copy's log
};

// Backups of a whole installation, made while others work in it. Throws NotAllowed without the right to.
class Backups
{
public:
    explicit Backups(Workspace& workspace) : m_workspace(workspace) {}

    // Copies, reads the copy through, checks its log, writes it to the disk and only then gives it its name, with its note beside it.
    // Throws OutputExists without force, OutputUnwritable, StorageFailed, DatabaseCorrupt.
    BackupNote make(const QString& path, bool force);

    void requireRestore();                     // the right to put a backup in this database's place
    void recordRestore(const QString& sha256); // in the restored database's log

private:
    Workspace& m_workspace;
};

struct RestoreResult {
    BackupNote backup;
    QString formerDatabase; // where the database that stood there was put; empty: none did
};

// Puts a backup in the place of a database. The backup is checked first (against its note where there is one, and its log); the database
// that stands there is kept beside it under another name. Who restores needs the right in the database that stands there, where one can be
// opened. Everybody must have closed Gentolk. Throws NotAllowed (also while another program has the database open), DatabaseCorrupt (a
// backup that is not what its note says), FileMissing and what opening throws.
RestoreResult restoreBackup(const QString& backup, const QString& database, const Clock* clock = nullptr);

// Verified with the key of that database.
BackupNote inspectBackup(const QString& backup, const QString& database);

} // namespace gentolk
