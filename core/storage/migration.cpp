#include "core/storage/migration.h"
#include "core/base/error.h"
#include "core/storage/private_file.h"
#include "core/storage/rows.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace gentolk {

namespace {
QString backupName(const QString& path, int version)
{
    const QFileInfo file(path);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return file.dir().filePath(QStringLiteral("%1.backup-v%2-%3.db").arg(file.completeBaseName()).arg(version).arg(time));
}

QString backUp(const Database& database, int version)
{
    const QString path = backupName(database.path(), version);
    makePrivateFile(path);
    dialect::copyTo(database, path);
    return path;
}

void apply(Database& database, const SchemaStep& step)
{
    for (const QString& sql : splitStatements(step.sql))
        Statement(database, sql).run();
    insertRow(database, "schema_step",
              {{"number", step.number}, {"applied_at", stored(QDateTime::currentDateTimeUtc())}, {"program", QStringLiteral(GENTOLK_VERSION)}});
}

void requireWholeReferences(const Database& database)
{
    const QStringList broken = dialect::brokenReferences(database);
    if (!broken.isEmpty())
        throw Error(Error::Code::StorageFailed, database.path(), QStringLiteral("broken references in %1").arg(broken.first()));
}

// The version is read again under the lock: a colleague may have migrated meanwhile.
bool applyPending(Database& database, const std::vector<SchemaStep>& steps)
{
    Transaction transaction(database);
    const int version = dialect::fileVersion(database);
    if (version >= newestStep(steps))
        return false;
    for (const SchemaStep& step : steps)
        if (step.number > version)
            apply(database, step);
    requireWholeReferences(database);
    dialect::stamp(database, newestStep(steps));
    transaction.commit();
    return true;
}

Migration upgrade(Database& database, const std::vector<SchemaStep>& steps, int version)
{
    const QString backup = backUp(database, version);
    try {
        if (applyPending(database, steps))
            return {Database::Outcome::Upgraded, backup};
    } catch (...) {
        QFile::remove(backup);
        throw;
    }
    QFile::remove(backup);
    return {};
}
} // namespace

Migration migrate(Database& database, const std::vector<SchemaStep>& steps)
{
    const int version = dialect::fileVersion(database);
    if (version == newestStep(steps))
        return {};
    if (version > 0)
        return upgrade(database, steps, version);
    return applyPending(database, steps) ? Migration{Database::Outcome::Created, {}} : Migration{};
}

} // namespace gentolk
