#include "core/io/file_state.h"
#include <QFileInfo>

namespace gentolk {

FileState fileStateOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

} // namespace gentolk
