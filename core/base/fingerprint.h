#pragma once
#include "core/base/task_control.h"
#include <QByteArray>
#include <QString>

namespace gentolk {

// SHA-256 of a whole file as 64 lower-case hexadecimal digits. Throws FileMissing, FileUnreadable or Stopped.
QString sha256OfFile(const QString& path, TaskControl& task);

// The same of bytes in memory.
QString sha256OfBytes(const QByteArray& bytes);

} // namespace gentolk
