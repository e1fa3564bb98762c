#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gentolk {

class Database;

// A row as columns and values. Table and column names are the program's own words, values are always bound.
using Row = std::vector<std::pair<const char*, QVariant>>;

qint64 insertRow(const Database& database, const char* table, const Row& row);     // the new row's id
int updateRows(const Database& database, const char* table, const Row& row, const Row& where); // how many it changed
void deleteRows(const Database& database, const char* table, const Row& where);

// Replaces a case's list: each row gets the case's id and its position from 0.
void replaceList(const Database& database, const char* table, qint64 caseId, const std::vector<Row>& rows);

QVariant stored(const QDateTime& moment); // UTC in ISO 8601 with milliseconds; NULL where invalid
QVariant stored(const QDate& day);        // ISO; NULL where invalid
QVariant stored(const std::string& text);

} // namespace gentolk
