#pragma once
#include <QByteArray>
#include <QString>

namespace gentolk {

// Whether a file system of this type (as QStorageInfo names it: "cifs", "nfs4", "ext4") is reached over a network.
bool isNetworkFileSystem(const QByteArray& type);

// Whether the path lies on a network share: a UNC path, a mapped drive, or a folder mounted from one.
// The file need not exist; its folder decides.
bool isOnNetworkShare(const QString& path);

} // namespace gentolk
