#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// How well a folded name fits a folded text that was typed: the less, the better.
enum class NameFit { Whole, Beginning, WordBeginnings, Part, Slips, None };

struct FoldedWord {
    std::string text;
    std::uint64_t letters; // lettersOf(text)
};

// The letters and digits that occur, a bit each (64 of them share bits): a word with a letter that another has not is no part of it.
std::uint64_t lettersOf(std::string_view folded);

std::vector<std::string_view> wordsOf(std::string_view folded);

// A typed word in a word of a name: WordBeginnings, Part or None.
NameFit fitOf(const FoldedWord& word, const FoldedWord& typed);
// Slips of the pen: the typed word is a beginning of the word but for one letter changed, added, left out or swapped with the next
// (two from eight letters on, none below four). Slips or None.
NameFit forgivingFitOf(const FoldedWord& word, const FoldedWord& typed);

} // namespace gentolk
