#pragma once
#include <QByteArray>
#include <QString>
#include <functional>
#include <string_view>

namespace gentolk {

// Takes the first line off `rest` and gives it without its end ("\n" or "\r\n"). The view points into the same bytes.
std::string_view takeLine(std::string_view& rest);

// Gives every line as takeLine() does, empty ones too.
void forEachTextRow(const QByteArray& bytes, const std::function<void(std::string_view)>& take);

// Throws FileTruncated where the last line has no end: the file was cut.
void requireWholeLines(const QByteArray& bytes, const QString& path);

} // namespace gentolk
