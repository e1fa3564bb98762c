#include "core/storage/database.h"
#include "core/storage/database_parts.h"
#include "core/storage/migration.h"
#include "core/storage/network_share.h"
#include "core/storage/opening_checks.h"
#include "core/storage/private_file.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace gentolk {

namespace {
bool isShare(const QString& path, DatabaseOptions::Place place)
{
    return place == DatabaseOptions::Place::Detect ? isOnNetworkShare(path) : place == DatabaseOptions::Place::NetworkShare;
}

void open(QSqlDatabase connection, const QString& path)
{
    connection.setDatabaseName(path);
    connection.setConnectOptions(dialect::connectOptions());
    if (!connection.open())
        throw storageError(path, connection.lastError());
}
} // namespace

Database::Parts::Parts(const QString& file) : path(file), connectionName(QUuid::createUuid().toString())
{
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
}

Database::Parts::~Parts()
{
    QSqlDatabase::database(connectionName, false).close();
    QSqlDatabase::removeDatabase(connectionName);
}

Database::Database(const QString& path, const DatabaseOptions& options)
{
    const std::vector<SchemaStep> steps = options.schema.empty() ? shippedSchema() : options.schema;
    makePrivateFile(path);
    m_parts = std::make_unique<Parts>(path);
    open(connection(), path);
    requireReadable(*this, newestStep(steps));
    dialect::setJournal(*this, isShare(path, options.place));
    const Migration migration = migrate(*this, steps);
    m_parts->outcome = migration.outcome;
    m_parts->backupPath = migration.backupPath;
    dialect::enforceReferences(*this);
}

Database::~Database() = default;

const QString& Database::path() const
{
    return m_parts->path;
}

Database::Outcome Database::outcome() const
{
    return m_parts->outcome;
}

const QString& Database::backupPath() const
{
    return m_parts->backupPath;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_parts->connectionName, false);
}

void Database::makeSelfContained()
{
    dialect::setSingleFile(*this);
}

} // namespace gentolk
