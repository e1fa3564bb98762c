#pragma once
#include <QString>

namespace gentolk {

// Text as safe HTML with placeholders marked for the eye; line breaks kept.
QString marked(const QString& text);
QString markedOrDash(const QString& text); // an en dash where nothing is known

} // namespace gentolk
