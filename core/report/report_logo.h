#pragma once
#include <QByteArray>

namespace gentolk {

// A PNG or JPEG picture as the report bears it: PNG, on white, since PDF/A-1 knows no transparency. Empty for bytes that are no picture.
QByteArray logoAsPng(const QByteArray& picture);

} // namespace gentolk
