#pragma once
#include "core/base/error.h"
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

class QSqlError;

namespace gentolk {

class Database;

// The driver's words as an Error on that file: DatabaseCorrupt where the file is damaged or no database, else StorageFailed.
Error storageError(const QString& path, const QSqlError& error);

// One prepared statement with values bound by name (":number"). Everything throws StorageFailed or DatabaseCorrupt.
class Statement
{
public:
    Statement(const Database& database, const QString& sql);

    Statement& bind(const QString& name, const QVariant& value); // a null text is bound as an empty one; an invalid value as NULL
    void run();                                                  // may be repeated with new values
    bool next();                                                 // the next row; runs the statement first where it has not run

    QVariant value(const char* column) const;
    int columns() const;
    QVariant value(int column) const;           // from 0, for answers without names
    QString text(const char* column) const;
    qint64 number(const char* column) const;
    bool flag(const char* column) const;
    QDate day(const char* column) const;        // invalid where NULL
    QDateTime moment(const char* column) const; // UTC; invalid where NULL

    qint64 lastId() const;
    int changedRows() const;

private:
    QString m_path;
    QSqlQuery m_query;
    bool m_ran = false;
};

} // namespace gentolk
