#pragma once
#include "core/base/task_control.h"
#include <QByteArray>
#include <QString>
#include <memory>

namespace gentolk {

// SHA-256 of a whole file as 64 lower-case hexadecimal digits. Throws FileMissing, FileUnreadable or Stopped.
QString sha256OfFile(const QString& path, TaskControl& task);

// The same, a stretch at a time, beside other work on the same file. Throws as sha256OfFile.
class FileDigest
{
public:
    explicit FileDigest(const QString& path);
    ~FileDigest();
    void readTo(qint64 bytes);            // from the file's beginning; never backwards
    QString finish(TaskControl& task);    // reads what is left

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The same of bytes in memory.
QString sha256OfBytes(const QByteArray& bytes);

} // namespace gentolk
