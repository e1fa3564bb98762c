#include "core/annotation/hgvs_text.h"
#include <charconv>

namespace gentolk {

namespace {

std::string_view threeLetters(char letter)
{
    constexpr std::string_view letters = "ARNDCQEGHILKMFPSTWYVU*";
    constexpr std::string_view names = "AlaArgAsnAspCysGlnGluGlyHisIleLeuLysMetPheProSerThrTrpTyrValSecTer";
    const std::size_t at = letters.find(letter);
    return at == std::string_view::npos ? std::string_view() : names.substr(3 * at, 3);
}

// "141T" as {141, "Thr"}; an empty name: more than one amino acid, or no such letter.
struct Residue {
    int position = 0;
    std::string_view name;
};

Residue residueOf(std::string_view text)
{
    Residue residue;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), residue.position);
    if (error == std::errc() && end + 1 == text.data() + text.size())
        residue.name = threeLetters(*end);
    return residue;
}

std::string decoded(std::string text)
{
    for (std::size_t at = text.find("%3D"); at != std::string::npos; at = text.find("%3D", at))
        text.replace(at, 3, "=");
    return text;
}

} // namespace

HgvsText hgvsText(std::string_view text)
{
    HgvsText result;
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        result.accession = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (const std::size_t protein = text.find("(p."); protein != std::string_view::npos && text.ends_with(')'))
        text = text.substr(protein + 1, text.size() - protein - 2);
    result.name = decoded(std::string(text));
    return result;
}

std::string proteinNameOf(std::string_view aminoAcidChange)
{
    const std::size_t arrow = aminoAcidChange.find('>');
    const Residue before = residueOf(aminoAcidChange.substr(0, arrow));
    if (before.name.empty())
        return {};
    const std::string start = "p." + std::string(before.name) + std::to_string(before.position);
    if (arrow == std::string_view::npos)
        return start + '=';
    const Residue after = residueOf(aminoAcidChange.substr(arrow + 1));
    const bool startLost = before.position == 1, stopLost = before.name == "Ter";
    if (after.name.empty() || after.position != before.position || startLost || stopLost)
        return {};
    return start + std::string(after.name == before.name ? "=" : after.name);
}

} // namespace gentolk
