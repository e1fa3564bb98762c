#include "core/storage/statement.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

namespace gentolk {

Error storageError(const QString& path, const QSqlError& error)
{
    const auto code = dialect::meansDamage(error) ? Error::Code::DatabaseCorrupt : Error::Code::StorageFailed;
    return Error(code, path, error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

Statement::Statement(const Database& database, const QString& sql) : m_path(database.path()), m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw storageError(m_path, m_query.lastError());
}

Statement& Statement::bind(const QString& name, const QVariant& value)
{
    const bool nullText = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
    m_query.bindValue(name, nullText ? QVariant(QStringLiteral("")) : value);
    return *this;
}

void Statement::run()
{
    m_ran = true;
    if (!m_query.exec())
        throw storageError(m_path, m_query.lastError());
}

bool Statement::next()
{
    if (!m_ran)
        run();
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw storageError(m_path, m_query.lastError());
    return false;
}

QVariant Statement::value(const char* column) const
{
    return m_query.value(QString::fromLatin1(column));
}

int Statement::columns() const
{
    return m_query.record().count();
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

QString Statement::text(const char* column) const
{
    return value(column).toString();
}

qint64 Statement::number(const char* column) const
{
    return value(column).toLongLong();
}

bool Statement::flag(const char* column) const
{
    return number(column) != 0;
}

QDate Statement::day(const char* column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(const char* column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

qint64 Statement::lastId() const
{
    return m_query.lastInsertId().toLongLong();
}

int Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

} // namespace gentolk
