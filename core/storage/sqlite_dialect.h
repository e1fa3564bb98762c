#pragma once
#include <QString>
#include <QStringList>

class QSqlError;

namespace gentolk {
class Database;
}

// All that is SQLite's own: pragmas, error codes, locking words. Another engine gets a file like this one.
namespace gentolk::dialect {

inline constexpr int applicationId = 0x47544F4C; // "GTOL": marks the file as Gentolk's

QString connectOptions();                     // how long to wait for a colleague's write
QString beginWords(bool writing);
bool meansDamage(const QSqlError& error);

// On a share the rollback journal, elsewhere the write-ahead log; both so that a committed change survives a power cut.
void setJournal(const Database& database, bool networkShare);
QString journal(const Database& database);    // "wal", "truncate", …
void setSingleFile(const Database& database);
void enforceReferences(const Database& database);

int fileApplicationId(const Database& database);
int fileVersion(const Database& database);
void stamp(const Database& database, int version);
bool holdsTables(const Database& database);
QStringList tables(const Database& database);              // names, in order; SQLite's own left out
QString quoted(const QString& name);                      // a table's name within a statement
QStringList damage(const Database& database);            // empty: sound
QStringList brokenReferences(const Database& database);  // tables with a row that points nowhere
void copyTo(const Database& database, const QString& path);
void limitPages(const Database& database, int pages);    // a full disk for tests

} // namespace gentolk::dialect
