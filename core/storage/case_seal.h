#pragma once
#include <QString>

namespace gentolk {

class Database;

// A case file carries a fingerprint of all its rows, so that a byte lost or changed on the way is noticed on import.
// It guards against accidents; whoever can write the file can also seal it anew.
void sealContent(Database& database);

// Throws FileMalformed, subject the path: no seal, or rows that are not those that were sealed. The file is read as it is, in the
// version that wrote it; DatabaseTooNew and DatabaseCorrupt as opening a database.
void requireSealed(const QString& path);

} // namespace gentolk
