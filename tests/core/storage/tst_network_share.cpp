#include "core/storage/network_share.h"
#include <QDir>
#include <QTest>

using namespace gentolk;

class NetworkShareTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsShareFromDiskByFileSystem_data();
    void tellsShareFromDiskByFileSystem();
    void takesAUncPathForAShare();
    void takesTheTemporaryFolderForADisk();
};

void NetworkShareTest::tellsShareFromDiskByFileSystem_data()
{
    QTest::addColumn<bool>("network");
    for (const char* type : {"cifs", "CIFS", "smb2", "smb3", "smbfs", "nfs", "nfs4", "9p", "fuse.sshfs", "fuse.gvfsd-fuse", "ceph", "vboxsf"})
        QTest::newRow(type) << true;
    for (const char* type : {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "NTFS", "apfs", "vfat", "fuseblk", "zfs", ""})
        QTest::newRow(*type ? type : "unknown") << false;
}

void NetworkShareTest::tellsShareFromDiskByFileSystem()
{
    const QByteArray type = QTest::currentDataTag() == QByteArray("unknown") ? QByteArray() : QByteArray(QTest::currentDataTag());
    QTEST(isNetworkFileSystem(type), "network");
}

void NetworkShareTest::takesAUncPathForAShare()
{
    QVERIFY(isOnNetworkShare(QStringLiteral("\\\\server\\genetik\\gentolk.db")));
}

void NetworkShareTest::takesTheTemporaryFolderForADisk()
{
    QVERIFY(!isOnNetworkShare(QDir::temp().filePath(QStringLiteral("gentolk.db"))));
}

QTEST_GUILESS_MAIN(NetworkShareTest)
#include "tst_network_share.moc"
