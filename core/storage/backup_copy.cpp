#include "core/storage/backup_copy.h"
#include "core/storage/database.h"
#include "core/storage/private_file.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace gentolk {

void syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Error(Error::Code::StorageFailed, path, file.errorString());
#ifdef Q_OS_UNIX
    const bool failed = ::fsync(file.handle()) != 0;
#else
    const bool failed = ::_commit(file.handle()) != 0;
#endif
    if (failed)
        throw Error(Error::Code::StorageFailed, path, QString::fromLocal8Bit(strerror(errno)));
}

AuditVerdict checkCopy(const QString& path, const std::optional<SealKey>& key)
{
    Database copy(path, {DatabaseOptions::Place::NetworkShare});
    const QStringList broken = dialect::damage(copy) + dialect::brokenReferences(copy);
    if (!broken.isEmpty())
        throw Error(Error::Code::DatabaseCorrupt, path, broken.first());
    const AuditVerdict verdict = checkAudit(copy, key);
    copy.makeSelfContained();
    return verdict;
}

AuditVerdict makeCheckedCopy(const Database& database, const QString& path, const std::optional<SealKey>& key)
{
    makePrivateFile(path);
    dialect::copyTo(database, path);
    const AuditVerdict verdict = checkCopy(path, key);
    syncFile(path);
    return verdict;
}

bool foldIfAlone(Database& database)
{
    try {
        Statement(database, QStringLiteral("PRAGMA busy_timeout = 1000")).next();
        Statement(database, QStringLiteral("BEGIN EXCLUSIVE")).run();
        Statement(database, QStringLiteral("COMMIT")).run();
        database.makeSelfContained();
        return true;
    } catch (const Error& error) {
        if (error.code() == Error::Code::DatabaseCorrupt)
            throw;
        return false;
    }
}

} // namespace gentolk
