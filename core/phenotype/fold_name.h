#pragma once
#include <QString>
#include <string>
#include <string_view>

namespace gentolk {

// A name as the search compares it: lower case, accents dropped, the three Danish letters written as two each (as on a keyboard
// without them), everything that is neither letter nor digit one space. Plain ASCII for Latin names.
std::string foldName(std::string_view utf8);

} // namespace gentolk
