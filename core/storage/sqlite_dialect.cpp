#include "core/storage/sqlite_dialect.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include <QSqlError>

namespace gentolk::dialect {

namespace {
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr int primaryCode = 0xff; // the lower byte of an extended code
constexpr int first = 0;          // column of a one-column answer

QVariant ask(const Database& database, const QString& sql)
{
    Statement statement(database, sql);
    return statement.next() ? statement.value(first) : QVariant();
}

QStringList column(const Database& database, const QString& sql)
{
    QStringList result;
    for (Statement statement(database, sql); statement.next();)
        result << statement.value(first).toString();
    return result;
}

// Some file systems grant no shared memory; the answer tells what was granted.
bool granted(const Database& database, const QString& mode)
{
    return ask(database, QStringLiteral("PRAGMA journal_mode = %1").arg(mode)).toString() == mode;
}
} // namespace

QString connectOptions()
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
}

QString beginWords(bool writing)
{
    return writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN DEFERRED");
}

bool meansDamage(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & primaryCode;
    return code == sqliteCorrupt || code == sqliteNotADatabase;
}

// TRUNCATE and not DELETE: with FULL it syncs the emptied journal, so that a power cut cannot bring a committed change back.
void setJournal(const Database& database, bool networkShare)
{
    ask(database, QStringLiteral("PRAGMA synchronous = FULL"));
    if (!networkShare && granted(database, QStringLiteral("wal")))
        return;
    if (!granted(database, QStringLiteral("truncate")))
        throw Error(Error::Code::StorageFailed, database.path(), QStringLiteral("journal mode %1").arg(journal(database)));
}

QString journal(const Database& database)
{
    return ask(database, QStringLiteral("PRAGMA journal_mode")).toString();
}

void setSingleFile(const Database& database)
{
    if (!granted(database, QStringLiteral("delete")))
        throw Error(Error::Code::StorageFailed, database.path(), QStringLiteral("journal mode %1").arg(journal(database)));
}

// Recursive triggers make a replacing insert fire the triggers that forbid deleting.
void enforceReferences(const Database& database)
{
    ask(database, QStringLiteral("PRAGMA foreign_keys = ON"));
    ask(database, QStringLiteral("PRAGMA recursive_triggers = ON"));
}

int fileApplicationId(const Database& database)
{
    return ask(database, QStringLiteral("PRAGMA application_id")).toInt();
}

int fileVersion(const Database& database)
{
    return ask(database, QStringLiteral("PRAGMA user_version")).toInt();
}

void stamp(const Database& database, int version)
{
    ask(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    ask(database, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

bool holdsTables(const Database& database)
{
    return ask(database, QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() > 0;
}

QStringList tables(const Database& database)
{
    return column(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
}

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QStringList damage(const Database& database)
{
    const QStringList found = column(database, QStringLiteral("PRAGMA quick_check(10)"));
    return found == QStringList(QStringLiteral("ok")) ? QStringList() : found;
}

QStringList brokenReferences(const Database& database)
{
    return column(database, QStringLiteral("PRAGMA foreign_key_check"));
}

void copyTo(const Database& database, const QString& path)
{
    Statement(database, QStringLiteral("VACUUM INTO :path")).bind(QStringLiteral(":path"), path).run();
}

void limitPages(const Database& database, int pages)
{
    ask(database, QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
}

} // namespace gentolk::dialect
