#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace gentolk::test {

// A real file system of two megabytes, taken away at the end. Only root may make one.
class TinyDisk
{
public:
    TinyDisk() : m_mounted(QProcess::execute(QStringLiteral("mount"), {"-t", "tmpfs", "-o", "size=2m", "tmpfs", m_folder.path()}) == 0) {}
    ~TinyDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    bool mounted() const { return m_mounted; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace gentolk::test
