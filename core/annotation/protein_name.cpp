#include "core/annotation/protein_name.h"
#include "core/annotation/codon_table.h"
#include <algorithm>

namespace gentolk {

namespace {

std::string residueName(char residue, int codon)
{
    return std::string(threeLetterName(residue)) + std::to_string(codon + 1);
}

std::string threeLettersOf(std::string_view residues)
{
    std::string names;
    for (const char residue : residues)
        names += threeLetterName(residue);
    return names;
}

std::string rangeName(std::string_view protein, int first, int last)
{
    const std::string start = residueName(protein[std::size_t(first)], first);
    return first == last ? start : start + '_' + residueName(protein[std::size_t(last)], last);
}

std::string deletionName(std::string_view protein, int first, int last)
{
    while (last + 1 < int(protein.size()) && protein[std::size_t(first)] == protein[std::size_t(last) + 1] && protein[std::size_t(last) + 1] != '*') {
        ++first;
        ++last;
    }
    return "p." + rangeName(protein, first, last) + "del";
}

// Inserted before the residue at.
std::string insertionName(std::string_view protein, int at, std::string inserted)
{
    while (at < int(protein.size()) && protein[std::size_t(at)] == inserted.front() && inserted.find('*') == std::string::npos) {
        std::rotate(inserted.begin(), inserted.begin() + 1, inserted.end());
        ++at;
    }
    const int length = int(inserted.size());
    if (at >= length && protein.substr(std::size_t(at - length), std::size_t(length)) == inserted)
        return "p." + rangeName(protein, at - length, at - 1) + "dup";
    if (at == 0 || at >= int(protein.size()))
        return "p.?";
    return "p." + rangeName(protein, at - 1, at) + "ins" + threeLettersOf(inserted);
}

} // namespace

ResidueDifference differenceOf(std::string_view before, std::string_view after)
{
    ResidueDifference rest;
    while (!before.empty() && !after.empty() && before.front() == after.front()) {
        before.remove_prefix(1);
        after.remove_prefix(1);
        ++rest.skipped;
    }
    while (!before.empty() && !after.empty() && before.back() == after.back()) {
        before.remove_suffix(1);
        after.remove_suffix(1);
    }
    rest.before = before;
    rest.after = after;
    return rest;
}

std::string unchangedName(std::string_view residues, int codon)
{
    std::string name = "p." + residueName(residues.front(), codon);
    if (residues.size() > 1)
        name += '_' + residueName(residues.back(), codon + int(residues.size()) - 1);
    return name + '=';
}

std::string replacedName(std::string_view protein, int codon, std::string_view before, std::string_view after)
{
    const std::size_t stop = after.find('*');
    const bool newStop = stop != std::string_view::npos && (stop >= before.size() || before[stop] != '*' || stop + 1 != before.size());
    const ResidueDifference rest = differenceOf(before, newStop ? after.substr(0, stop + 1) : after);
    const int first = codon + rest.skipped, last = first + int(rest.before.size()) - 1;
    if (rest.before.empty() && rest.after.empty())
        return "p.=";
    if (!rest.after.empty() && rest.after.front() == '*' && first < int(protein.size()))
        return "p." + residueName(protein[std::size_t(first)], first) + "Ter";
    if (rest.after.empty())
        return deletionName(protein, first, last);
    if (rest.before.empty())
        return insertionName(protein, first, std::string(rest.after));
    if (rest.before.size() == 1 && rest.after.size() == 1)
        return "p." + residueName(rest.before[0], first) + std::string(threeLetterName(rest.after[0]));
    return "p." + rangeName(protein, first, last) + "delins" + threeLettersOf(rest.after);
}

std::string readOnName(std::string_view before, std::string_view after, int codon, int same, bool keepsFrame)
{
    const std::size_t at = std::size_t(same), stop = after.find('*');
    if (at >= before.size() || at >= after.size())
        return "p.?";
    const std::string start = "p." + residueName(before[at], codon + same);
    if (before[at] == '*')
        return start + std::string(threeLetterName(after[at])) + "extTer" + (stop == std::string_view::npos ? "?" : std::to_string(stop - at));
    if (after[at] == '*')
        return start + "Ter";
    if (keepsFrame)
        return "p.?";
    return start + std::string(threeLetterName(after[at])) + "fsTer" + (stop == std::string_view::npos ? "?" : std::to_string(stop - at + 1));
}

} // namespace gentolk
