#pragma once
#include <string>
#include <vector>

namespace gentolk {

// Folded words of one sentence (foldName), and whether those from begin to end are said not to be there, or to be a relative's.
bool isNegated(const std::vector<std::string>& sentence, std::size_t begin, std::size_t end);
bool isOfRelative(const std::vector<std::string>& sentence, std::size_t begin);

} // namespace gentolk
