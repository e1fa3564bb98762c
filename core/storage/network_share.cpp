#include "core/storage/network_share.h"
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace gentolk {

namespace {
// Beginnings of type names: "nfs" is also nfs4, "smb" also smb2 and smbfs.
constexpr std::array networkTypes{
    "cifs",       "smb",       "nfs",        "9p",        "fuse.sshfs", "fuse.smb", "fuse.gvfsd", "fuse.glusterfs", "fuse.rclone",
    "fuse.s3fs",  "fuse.davfs", "afs",       "ceph",      "fuse.ceph",  "glusterfs", "lustre",    "gpfs",           "beegfs",
    "gfs2",       "ocfs2",     "coda",       "ncp",       "davfs",      "webdav",   "vboxsf",     "fuse.vmhgfs",    "vmhgfs",
    "prl_fs",     "acfs",      "pvfs",       "orangefs"};

bool isUncPath(const QString& path)
{
#ifdef Q_OS_WIN
    return path.startsWith(QLatin1String("\\\\")) || path.startsWith(QLatin1String("//"));
#else
    return path.startsWith(QLatin1String("\\\\"));
#endif
}

bool isMappedDrive([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath().left(3));
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
#else
    return false;
#endif
}
} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    const QByteArray lower = type.toLower();
    return std::any_of(networkTypes.begin(), networkTypes.end(), [&](const char* known) { return lower.startsWith(known); });
}

bool isOnNetworkShare(const QString& path)
{
    if (isUncPath(path))
        return true;
    const QString folder = QFileInfo(path).absolutePath();
    return isMappedDrive(folder) || isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

} // namespace gentolk
