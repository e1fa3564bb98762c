#pragma once

namespace gentolk {

class Database;

// Before anything is written to the file: it is SQLite, empty or Gentolk's, not newer than newestStep, and sound.
// The whole-file check is made once a program and file. Throws DatabaseCorrupt, DatabaseTooNew, StorageFailed.
void requireReadable(const Database& database, int newestStep);

} // namespace gentolk
