#pragma once
#include <QDateTime>
#include <QString>

namespace gentolk {

// What tells that a file was written to.
struct FileState {
    qint64 bytes = 0;
    QDateTime written;
    bool operator==(const FileState&) const = default;
};

FileState fileStateOf(const QString& path);

} // namespace gentolk
