#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include <QStringList>

namespace gentolk {

namespace {
QString quoted(const char* name)
{
    return u'"' + QString::fromLatin1(name) + u'"';
}

QString placeholder(const char* prefix, const char* name)
{
    return u':' + QString::fromLatin1(prefix) + QString::fromLatin1(name);
}

QString assignments(const Row& row, const char* prefix, const QString& separator)
{
    QStringList parts;
    for (const auto& [name, value] : row)
        parts << quoted(name) + QStringLiteral(" = ") + placeholder(prefix, name);
    return parts.join(separator);
}

void bindRow(Statement& statement, const Row& row, const char* prefix)
{
    for (const auto& [name, value] : row)
        statement.bind(placeholder(prefix, name), value);
}
} // namespace

qint64 insertRow(const Database& database, const char* table, const Row& row)
{
    QStringList columns, places;
    for (const auto& [name, value] : row) {
        columns << quoted(name);
        places << placeholder("", name);
    }
    const QStringList parts{quoted(table), columns.join(u','), places.join(u',')};
    Statement statement(database, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(parts[0], parts[1], parts[2]));
    bindRow(statement, row, "");
    statement.run();
    return statement.lastId();
}

int updateRows(const Database& database, const char* table, const Row& row, const Row& where)
{
    const QString sets = assignments(row, "", QStringLiteral(", "));
    const QString conditions = assignments(where, "where_", QStringLiteral(" AND "));
    Statement statement(database, QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(quoted(table), sets, conditions));
    bindRow(statement, row, "");
    bindRow(statement, where, "where_");
    statement.run();
    return statement.changedRows();
}

void deleteRows(const Database& database, const char* table, const Row& where)
{
    const QString conditions = assignments(where, "where_", QStringLiteral(" AND "));
    Statement statement(database, QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table), conditions));
    bindRow(statement, where, "where_");
    statement.run();
}

void replaceList(const Database& database, const char* table, qint64 caseId, const std::vector<Row>& rows)
{
    deleteRows(database, table, {{"case_id", caseId}});
    int position = 0;
    for (Row row : rows) {
        row.emplace_back("case_id", caseId);
        row.emplace_back("position", position++);
        insertRow(database, table, row);
    }
}

QVariant stored(const QDateTime& moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant stored(const QDate& day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant stored(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace gentolk
