#pragma once
#include "core/io/hts_handles.h"
#include <QString>
#include <string_view>

namespace gentolk {

// A value as an error names it: its beginning, since it may be megabytes.
QString shownValue(std::string_view text);

// What of a record's calls makes HTSlib refuse it, with the sample, the key and the value named. samples: the line from FORMAT on. Empty: nothing
// that this knows of.
QString faultOfCalls(const bcf_hdr_t* header, std::string_view samples);

} // namespace gentolk
