#include "core/annotation/protein_name.h"
#include "core/annotation/codon_table.h"
#include "core/annotation/text_parts.h"
#include <algorithm>

namespace gentolk {

namespace {

void appendResidue(std::string& name, char residue, int codon)
{
    appendNumber(name += threeLetterName(residue), codon + 1);
}

void appendLetters(std::string& name, std::string_view residues)
{
    for (const char residue : residues)
        name += threeLetterName(residue);
}

// "p.Gly7_Ala8", of one residue "p.Gly7".
std::string rangeName(std::string_view protein, int first, int last)
{
    std::string name = "p.";
    appendResidue(name, protein[std::size_t(first)], first);
    if (last != first)
        appendResidue(name += '_', protein[std::size_t(last)], last);
    return name;
}

std::string deletionName(std::string_view protein, int first, int last)
{
    while (last + 1 < int(protein.size()) && protein[std::size_t(first)] == protein[std::size_t(last) + 1] && protein[std::size_t(last) + 1] != '*') {
        ++first;
        ++last;
    }
    return rangeName(protein, first, last) + "del";
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
        return rangeName(protein, at - length, at - 1) + "dup";
    if (at == 0 || at >= int(protein.size()))
        return "p.?";
    std::string name = rangeName(protein, at - 1, at) + "ins";
    appendLetters(name, inserted);
    return name;
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
    std::string name = "p.";
    appendResidue(name, residues.front(), codon);
    if (residues.size() > 1)
        appendResidue(name += '_', residues.back(), codon + int(residues.size()) - 1);
    name += '=';
    return name;
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
        return rangeName(protein, first, first) + "Ter";
    if (rest.after.empty())
        return deletionName(protein, first, last);
    if (rest.before.empty())
        return insertionName(protein, first, std::string(rest.after));
    std::string name = rangeName(protein, first, last);
    if (rest.before.size() > 1 || rest.after.size() > 1)
        name += "delins";
    appendLetters(name, rest.after);
    return name;
}

std::string readOnName(const FrameReading& reading, bool keepsFrame)
{
    const bool extends = reading.before == '*';
    if (reading.before == 0 || reading.after == 0 || (keepsFrame && !extends && reading.after != '*'))
        return "p.?";
    std::string name = "p.";
    appendResidue(name, reading.before, reading.codon);
    name += threeLetterName(reading.after);
    if (reading.after == '*' && !extends)
        return name;
    name += extends ? "extTer" : "fsTer";
    if (reading.stop)
        appendNumber(name, *reading.stop - reading.codon + (extends ? 0 : 1));
    else
        name += '?';
    return name;
}

} // namespace gentolk
