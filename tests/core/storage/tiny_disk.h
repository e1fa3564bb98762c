#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace gentolk::test {

// A real file system of two megabytes or as many as asked, taken away at the end. Only root may make one.
class TinyDisk
{
public:
    explicit TinyDisk(const QString& size = QStringLiteral("2m"))
        : m_mounted(QProcess::execute(QStringLiteral("mount"), {"-t", "tmpfs", "-o", "size=" + size, "tmpfs", m_folder.path()}) == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    bool remount(const QString& manner) // "ro", "rw"; not while a file on it is open for writing
    {
        return QProcess::execute(QStringLiteral("mount"), {"-o", "remount," + manner, m_folder.path()}) == 0;
    }
    bool mounted() const { return m_mounted; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace gentolk::test
