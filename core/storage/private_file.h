#pragma once
#include <QString>

namespace gentolk {

// Makes an empty file that only its owner may read and write; an existing file stays as it is.
// Throws StorageFailed with the system's words.
void makePrivateFile(const QString& path);

// Makes the folder, and those above it, for its owner only; an existing one stays as it is. Throws StorageFailed.
void makePrivateFolder(const QString& path);

} // namespace gentolk
