#pragma once
#include "core/genetics/conference.h"
#include <QString>

namespace gentolk {

QString word(ConferenceVerdict verdict); // "To be reported"

} // namespace gentolk
