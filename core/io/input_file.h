#pragma once
#include <QString>

namespace gentolk {

// Throws FileMissing, FileUnreadable (a folder, no permission) or FileEmpty; returns when the file can be opened and has bytes.
void requireInputFile(const QString& path);

} // namespace gentolk
