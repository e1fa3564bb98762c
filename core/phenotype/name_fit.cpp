#include "core/phenotype/name_fit.h"
#include <algorithm>
#include <array>
#include <bit>

namespace gentolk {

namespace {

constexpr std::size_t longestWord = 32;

std::size_t slipsAllowed(std::size_t letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

// Least number of letters changed, added, left out or swapped with the next that make `typed` a beginning of `word`.
std::size_t slips(std::string_view typed, std::string_view word)
{
    using Row = std::array<std::size_t, longestWord + 1>;
    typed = typed.substr(0, longestWord);
    word = word.substr(0, std::min(longestWord, typed.size() + 2));
    Row before{}, above{}, row{};
    for (std::size_t j = 0; j <= word.size(); ++j)
        above[j] = j;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= word.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (typed[i - 1] == word[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
    }
    return *std::min_element(above.begin(), above.begin() + static_cast<std::ptrdiff_t>(word.size()) + 1);
}

} // namespace

std::uint64_t lettersOf(std::string_view folded)
{
    std::uint64_t letters = 0;
    for (const char c : folded)
        letters |= std::uint64_t(1) << (static_cast<unsigned char>(c) % 64);
    return letters;
}

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const std::size_t end = std::min(folded.find(' '), folded.size());
        words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

NameFit fitOf(const FoldedWord& word, const FoldedWord& typed)
{
    if (typed.letters & ~word.letters)
        return NameFit::None;
    const std::size_t place = word.text.find(typed.text);
    return place == 0 ? NameFit::WordBeginnings : place == std::string::npos ? NameFit::None : NameFit::Part;
}

NameFit forgivingFitOf(const FoldedWord& word, const FoldedWord& typed)
{
    const std::size_t most = slipsAllowed(typed.text.size());
    const bool may = word.text.size() + most >= typed.text.size() && static_cast<std::size_t>(std::popcount(typed.letters & ~word.letters)) <= most;
    return may && slips(typed.text, word.text) <= most ? NameFit::Slips : NameFit::None;
}

} // namespace gentolk
