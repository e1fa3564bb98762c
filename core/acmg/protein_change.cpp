#include "core/acmg/protein_change.h"
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace gentolk {

namespace {

struct AminoAcid {
    std::string_view name;
    double composition, polarity, volume; // Grantham 1974, table 1
};
constexpr std::array<AminoAcid, 20> aminoAcids{{{"Ser", 1.42, 9.2, 32},  {"Arg", 0.65, 10.5, 124}, {"Leu", 0, 4.9, 111},    {"Pro", 0.39, 8.0, 32.5},
                                                {"Thr", 0.71, 8.6, 61},  {"Ala", 0, 8.1, 31},      {"Val", 0, 5.9, 84},     {"Gly", 0.74, 9.0, 3},
                                                {"Ile", 0, 5.2, 111},    {"Phe", 0, 5.2, 132},     {"Tyr", 0.20, 6.2, 136}, {"Cys", 2.75, 5.5, 55},
                                                {"His", 0.58, 10.4, 96}, {"Gln", 0.89, 10.5, 85},  {"Asn", 1.33, 11.6, 56}, {"Lys", 0.33, 11.3, 119},
                                                {"Asp", 1.38, 13.0, 54}, {"Glu", 0.92, 12.3, 83},  {"Met", 0, 5.7, 105},    {"Trp", 0.13, 5.4, 170}}};

const AminoAcid* aminoAcid(std::string_view name)
{
    for (const AminoAcid& one : aminoAcids)
        if (one.name == name)
            return &one;
    return nullptr;
}

bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

std::optional<int> leadingNumber(std::string_view& text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(std::size_t(end - text.data()));
    return value;
}

std::string_view bare(std::string_view name) // without "p." and the brackets of a prediction
{
    const std::size_t colon = name.rfind(':');
    if (colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    if (name.starts_with("p."))
        name.remove_prefix(2);
    if (name.starts_with('(') && name.ends_with(')'))
        name = name.substr(1, name.size() - 2);
    return name;
}

void readFrameshift(std::string_view rest, NamedProteinChange& change) // "GlyfsTer31", "Glyfs*31", "fs"
{
    change.frameshift = true;
    std::string_view tail = rest.substr(rest.find("fs") + 2);
    const bool named = tail.starts_with("Ter") || tail.starts_with('*');
    if (!named)
        return;
    tail.remove_prefix(tail.starts_with('*') ? 1 : 3);
    if (const auto count = leadingNumber(tail))
        change.newStop = change.position + *count - 1;
}

} // namespace

std::optional<NamedProteinChange> readProteinChange(std::string_view hgvsP)
{
    std::string_view text = bare(hgvsP);
    if (text.size() < 4)
        return std::nullopt;
    NamedProteinChange change;
    change.reference = std::string(text.substr(0, 3));
    text.remove_prefix(3);
    const auto position = leadingNumber(text);
    if (!position || *position < 1)
        return std::nullopt;
    change.position = *position;
    if (text.find("fs") != std::string_view::npos)
        readFrameshift(text, change);
    else if (text == "*" || text == "Ter") {
        change.alternate = "Ter";
        change.newStop = change.position;
    } else if (text == "=" || text == "%3D")
        change.alternate = change.reference;
    else if (text.size() == 3 && aminoAcid(text))
        change.alternate = std::string(text);
    return change;
}

std::optional<int> intronOffset(std::string_view hgvsC)
{
    for (std::size_t i = hgvsC.find('.') + 1; i + 1 < hgvsC.size(); ++i) {
        if ((hgvsC[i] != '+' && hgvsC[i] != '-') || i == 0 || !isDigit(hgvsC[i - 1]) || !isDigit(hgvsC[i + 1]))
            continue;
        std::string_view rest = hgvsC.substr(i + 1);
        const auto bases = leadingNumber(rest);
        return bases ? std::optional(hgvsC[i] == '+' ? *bases : -*bases) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> granthamDistance(std::string_view one, std::string_view other)
{
    const AminoAcid* a = aminoAcid(one);
    const AminoAcid* b = aminoAcid(other);
    if (!a || !b)
        return std::nullopt;
    const double c = a->composition - b->composition, p = a->polarity - b->polarity, v = a->volume - b->volume;
    return int(std::lround(50.723 * std::sqrt(1.833 * c * c + 0.1018 * p * p + 0.000399 * v * v)));
}

} // namespace gentolk
