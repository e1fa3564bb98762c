#pragma once
#include <QString>

namespace gentolk {

// Where a slice lies while readVcf writes it: a file that only its owner can read, without a name where the system allows it, else removed at
// once. Empty (the default): the system's folder for temporary files. Set once at the start, to the database's folder.
void setSliceFolder(const QString& folder);
QString sliceFolder();

} // namespace gentolk
