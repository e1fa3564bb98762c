#pragma once
#include <QByteArray>
#include <QString>
#include <functional>
#include <string_view>

namespace gentolk {

// Gives every line, without its end ("\n" or "\r\n"), empty ones too.
void forEachTextRow(const QByteArray& bytes, const std::function<void(std::string_view)>& take);

// Throws FileTruncated where the last line has no end: the file was cut.
void requireWholeLines(const QByteArray& bytes, const QString& path);

} // namespace gentolk
