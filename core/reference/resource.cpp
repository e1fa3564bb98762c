#include "core/reference/resource.h"
#include "core/base/error.h"
#include <QFile>

namespace gentolk {

QByteArray resourceBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::NotFound, path, QStringLiteral("the program was built without this resource"));
    return file.readAll();
}

} // namespace gentolk
