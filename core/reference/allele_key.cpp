#include "core/reference/allele_key.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <cctype>
#include <string_view>

namespace gentolk {

namespace {

constexpr int alleleBits = 30, positionBits = 28, lengthBits = 4, mostPackedBases = 11, lastRank = 25;
constexpr std::uint64_t longMark = 0xF;
constexpr std::int64_t positionEnd = std::int64_t(1) << positionBits;

int codeOf(char base)
{
    constexpr std::string_view bases = "ACGT";
    const std::size_t at = bases.find(base);
    return at == std::string_view::npos ? -1 : int(at);
}

// None where a base is none of the four, or there are too many.
std::optional<std::uint64_t> packed(const std::string& reference, const std::string& alternate)
{
    if (reference.size() + alternate.size() > mostPackedBases)
        return std::nullopt;
    std::uint64_t bits = (reference.size() << lengthBits) | alternate.size();
    for (const std::string* text : {&reference, &alternate})
        for (const char base : *text) {
            const int code = codeOf(base);
            if (code < 0)
                return std::nullopt;
            bits = (bits << 2) | std::uint64_t(code);
        }
    const std::size_t unused = mostPackedBases - reference.size() - alternate.size();
    return bits << (2 * unused);
}

// The same on every machine and in every version: files are read years later.
std::uint64_t hashOf(const std::string& text)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char letter : text)
        hash = (hash ^ std::uint64_t(static_cast<unsigned char>(letter))) * 1099511628211U;
    return (hash ^ (hash >> 32)) & ((std::uint64_t(1) << (alleleBits - lengthBits)) - 1);
}

void toCapitals(std::string& text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) { return char(std::toupper(letter)); });
}

bool isLetters(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char letter) { return std::isalpha(letter); });
}

} // namespace

Variant alleleOfKey(const AlleleKey& key)
{
    constexpr std::string_view bases = "ACGT";
    const int rank = rankOfKey(key.number);
    Variant variant{rank == 23 ? "X" : rank == 24 ? "Y" : rank == lastRank ? "MT" : std::to_string(rank), positionOfKey(key.number), {}, {}};
    if (const std::size_t arrow = key.longAllele.find('>'); arrow != std::string::npos) {
        variant.reference = key.longAllele.substr(0, arrow);
        variant.alternate = key.longAllele.substr(arrow + 1);
        return variant;
    }
    const std::uint64_t bits = key.number & ((std::uint64_t(1) << alleleBits) - 1);
    const auto lengthAt = [&](int which) { return std::size_t((bits >> (2 * mostPackedBases + (which == 0 ? lengthBits : 0))) & longMark); };
    const std::size_t reference = lengthAt(0), alternate = lengthAt(1);
    for (std::size_t i = 0; i < reference + alternate; ++i)
        (i < reference ? variant.reference : variant.alternate) += bases[(bits >> (2 * (std::size_t(mostPackedBases) - 1 - i))) & 3];
    return variant;
}

std::uint64_t placeKey(int rank, std::int64_t position)
{
    return (std::uint64_t(rank) << (positionBits + alleleBits)) | (std::uint64_t(position) << alleleBits);
}

std::int64_t positionOfKey(std::uint64_t number) { return std::int64_t(number >> alleleBits) & (positionEnd - 1); }

int rankOfKey(std::uint64_t number) { return int(number >> (positionBits + alleleBits)); }

std::optional<AlleleKey> alleleKey(const Variant& variant)
{
    const int rank = contigRank(variant.contig);
    if (rank > lastRank || !isLetters(variant.reference) || !isLetters(variant.alternate))
        return std::nullopt;
    Variant small = variant;
    toCapitals(small.reference);
    toCapitals(small.alternate);
    small = trimmed(std::move(small));
    if (small.position < 0 || small.position >= positionEnd - 1 || small.reference == small.alternate)
        return std::nullopt;
    const std::uint64_t place = placeKey(rank, small.position);
    if (const auto bits = packed(small.reference, small.alternate))
        return AlleleKey{place | *bits, {}};
    std::string alleles = small.reference + '>' + small.alternate;
    return AlleleKey{place | (longMark << (alleleBits - lengthBits)) | hashOf(alleles), std::move(alleles)};
}

} // namespace gentolk
