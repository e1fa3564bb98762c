#include "core/io/input_file.h"
#include "core/base/error.h"
#include <QFile>
#include <QFileInfo>

namespace gentolk {

void requireInputFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Code::FileMissing, path);
    if (info.isDir())
        throw Error(Error::Code::FileUnreadable, path, QStringLiteral("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    if (!file.isSequential() && info.size() == 0)
        throw Error(Error::Code::FileEmpty, path);
}

} // namespace gentolk
