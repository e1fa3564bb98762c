#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace gentolk {

// How well a folded name fits a folded text that was typed: the less, the better.
enum class NameFit { Whole, Beginning, WordBeginnings, Part, Slips, None };

NameFit fitOf(const std::string& name, const std::string& typed);
// Slips of the pen: each typed word is a beginning of a word of the name but for one letter (two from eight letters on,
// none below four). Slips or None.
NameFit forgivingFitOf(const std::string& name, const std::string& typed);

// The letters and digits that occur, a bit each; to rule a name out without comparing it.
std::uint64_t lettersOf(std::string_view folded);
// False: the name cannot fit, slips or no.
bool mayFit(std::uint64_t lettersOfName, const std::string& typed);

} // namespace gentolk
