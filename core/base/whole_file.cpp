#include "core/base/whole_file.h"
#include "core/base/error.h"
#include <QFileInfo>
#include <QSaveFile>

namespace gentolk {

void writeWholeFile(const QString& path, const QByteArray& bytes, bool force)
{
    if (!force && QFileInfo::exists(path))
        throw Error(Error::Code::OutputExists, path);
    QSaveFile file(path);
    const auto refuse = [&] { throw Error(Error::Code::OutputUnwritable, path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        refuse();
    if (file.write(bytes) != bytes.size() || !file.flush())
        refuse();
    if (!file.commit())
        refuse();
}

} // namespace gentolk
