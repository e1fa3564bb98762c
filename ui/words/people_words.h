#pragma once
#include "core/genetics/roles.h"
#include <QString>

namespace gentolk {

QString word(UserRole role);
QString wordsOf(const std::vector<UserRole>& roles); // joined by comma
QString meaningOf(UserRole role);                    // what the role allows, in a sentence

} // namespace gentolk
