#pragma once
#include <string>

namespace gentolk {

// Whether a c. or n. name lies in the intronic part of the splice region: donor +1 to +6, acceptor -1 to -20 (rule C-5).
// "c.118-308C>T" does not, "c.1017+5G>A" does; a name without an intronic offset does not.
bool inSpliceWindow(const std::string& hgvsC);

} // namespace gentolk
