#pragma once
#include <QString>
#include <string>

namespace gentolk {

// Core keeps text as UTF-8 bytes; the screen and files want it as Qt's.
inline QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace gentolk
