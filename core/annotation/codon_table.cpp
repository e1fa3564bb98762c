#include "core/annotation/codon_table.h"
#include "core/annotation/sequence_source.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

// Bases in the order T, C, A, G (NCBI translation tables 1 and 2).
constexpr std::string_view standardCode = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
constexpr std::string_view mitochondrialCode = "FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSS**VVVVAAAADDEEGGGG";

constexpr std::array<signed char, 256> baseIndexes()
{
    std::array<signed char, 256> table{};
    for (signed char& one : table)
        one = -1;
    table['T'] = table['U'] = 0;
    table['C'] = 1;
    table['A'] = 2;
    table['G'] = 3;
    return table;
}
constexpr auto baseIndex = baseIndexes();

constexpr std::string_view aminoLetters = "ARNDCQEGHILKMFPSTWYVU*XBZ";
constexpr std::string_view aminoNames = "AlaArgAsnAspCysGlnGluGlyHisIleLeuLysMetPheProSerThrTrpTyrValSecTerXaaAsxGlx";

constexpr std::array<unsigned char, 256> nameIndexes()
{
    std::array<unsigned char, 256> table{};
    for (unsigned char& one : table)
        one = static_cast<unsigned char>(3 * aminoLetters.find('X'));
    for (std::size_t i = 0; i < aminoLetters.size(); ++i)
        table[static_cast<unsigned char>(aminoLetters[i])] = static_cast<unsigned char>(3 * i);
    return table;
}
constexpr auto nameIndex = nameIndexes();

constexpr std::array<char, 256> complements()
{
    std::array<char, 256> table{};
    for (int i = 0; i < 256; ++i)
        table[std::size_t(i)] = char(i);
    constexpr std::string_view from = "ACGTUNRYSWKMBDHVacgtn", to = "TGCAANYRSWMKVHDBtgcan";
    for (std::size_t i = 0; i < from.size(); ++i)
        table[static_cast<unsigned char>(from[i])] = to[i];
    return table;
}
constexpr auto complementTable = complements();

} // namespace

char aminoAcidOf(char first, char second, char third, GeneticCode code)
{
    const int a = baseIndex[static_cast<unsigned char>(first)], b = baseIndex[static_cast<unsigned char>(second)],
              c = baseIndex[static_cast<unsigned char>(third)];
    if ((a | b | c) < 0)
        return 'X';
    return (code == GeneticCode::Standard ? standardCode : mitochondrialCode)[std::size_t(a * 16 + b * 4 + c)];
}

std::string_view threeLetterName(char aminoAcid)
{
    return {aminoNames.data() + nameIndex[static_cast<unsigned char>(aminoAcid)], 3};
}

char oneLetterName(std::string_view threeLetters)
{
    for (std::size_t i = 0; i < aminoLetters.size(); ++i)
        if (aminoNames.substr(3 * i, 3) == threeLetters)
            return aminoLetters[i];
    return 0;
}

bool isStartCodon(std::string_view codon, GeneticCode code)
{
    return codon == "ATG" || (code == GeneticCode::VertebrateMitochondrial && (codon == "ATA" || codon == "ATT"));
}

char complementOf(char base)
{
    return complementTable[static_cast<unsigned char>(base)];
}

std::string reverseComplement(std::string_view bases)
{
    std::string result(bases);
    copyReverseComplement(bases, result.data());
    return result;
}

void copyReverseComplement(std::string_view bases, char* to)
{
    std::transform(bases.rbegin(), bases.rend(), to, [](char base) { return complementTable[static_cast<unsigned char>(base)]; });
}

bool isReverseComplement(std::string_view bases, std::string_view other)
{
    return std::equal(bases.rbegin(), bases.rend(), other.begin(), other.end(), [](char a, char b) { return complementOf(a) == b; });
}

} // namespace gentolk
