#include "core/storage/private_file.h"
#include "core/base/error.h"
#include <QDir>
#include <QFile>

namespace gentolk {

namespace {
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
} // namespace

void makePrivateFile(const QString& path)
{
    if (QFile::exists(path))
        return;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly))
        throw Error(Error::Code::StorageFailed, path, file.errorString());
}

void makePrivateFolder(const QString& path)
{
    if (QDir(path).exists())
        return;
    if (!QDir().mkpath(path))
        throw Error(Error::Code::StorageFailed, path, QStringLiteral("the folder cannot be created"));
    QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
}

} // namespace gentolk
