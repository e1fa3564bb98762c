#pragma once
#include "core/genetics/case.h"

namespace gentolk {

// The same as in case.h for two enums of other headers: the fixed words of files and of the command line.
template<> std::optional<Sex> enumFromString(std::string_view word);
template<> std::optional<AcmgClass> enumFromString(std::string_view word);

} // namespace gentolk
