#include "core/phenotype/name_fit.h"
#include <algorithm>
#include <array>
#include <bit>

namespace gentolk {

namespace {

constexpr std::size_t longestWord = 32;

// Calls `holds` with each word until one answers yes.
template<typename Predicate> bool anyWord(std::string_view text, Predicate holds)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (holds(text.substr(0, end)))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

template<typename Predicate> bool allWords(std::string_view text, Predicate holds)
{
    return !anyWord(text, [&](std::string_view word) { return !holds(word); });
}

bool beginsAWord(const std::string& name, std::string_view typed)
{
    return anyWord(name, [&](std::string_view word) { return word.starts_with(typed); });
}

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
        if (c != ' ')
            letters |= std::uint64_t(1) << (static_cast<unsigned char>(c) % 64);
    return letters;
}

bool mayFit(std::uint64_t lettersOfName, const std::string& typed)
{
    return allWords(typed, [&](std::string_view word) {
        return static_cast<std::size_t>(std::popcount(lettersOf(word) & ~lettersOfName)) <= slipsAllowed(word.size());
    });
}

NameFit fitOf(const std::string& name, const std::string& typed)
{
    if (typed.empty() || name.empty())
        return NameFit::None;
    if (name.starts_with(typed))
        return name.size() == typed.size() ? NameFit::Whole : NameFit::Beginning;
    if (allWords(typed, [&](std::string_view word) { return beginsAWord(name, word); }))
        return NameFit::WordBeginnings;
    return allWords(typed, [&](std::string_view word) { return name.find(word) != std::string::npos; }) ? NameFit::Part : NameFit::None;
}

NameFit forgivingFitOf(const std::string& name, const std::string& typed)
{
    const bool fits = !typed.empty() && allWords(typed, [&](std::string_view typedWord) {
        const std::size_t most = slipsAllowed(typedWord.size());
        return anyWord(name, [&](std::string_view word) {
            return word.size() + most >= typedWord.size() && slips(typedWord, word) <= most;
        });
    });
    return fits ? NameFit::Slips : NameFit::None;
}

} // namespace gentolk
