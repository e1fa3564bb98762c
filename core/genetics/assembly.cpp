#include "core/genetics/assembly.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace gentolk {

namespace {

struct ContigLengths {
    std::string_view contig;
    std::int64_t grch37, grch38;
};

// Lengths of the primary chromosomes (Genome Reference Consortium; rule B-7).
constexpr std::array<ContigLengths, 24> lengths{{
    {"1", 249250621, 248956422}, {"2", 243199373, 242193529}, {"3", 198022430, 198295559}, {"4", 191154276, 190214555},
    {"5", 180915260, 181538259}, {"6", 171115067, 170805979}, {"7", 159138663, 159345973}, {"8", 146364022, 145138636},
    {"9", 141213431, 138394717}, {"10", 135534747, 133797422}, {"11", 135006516, 135086622}, {"12", 133851895, 133275309},
    {"13", 115169878, 114364328}, {"14", 107349540, 107043718}, {"15", 102531392, 101991189}, {"16", 90354753, 90338345},
    {"17", 81195210, 83257441}, {"18", 78077248, 80373285}, {"19", 59128983, 58617616}, {"20", 63025520, 64444167},
    {"21", 48129895, 46709983}, {"22", 51304566, 50818468}, {"X", 155270560, 156040895}, {"Y", 59373566, 57227415},
}};

int numberOf(std::string_view text)
{
    int value = 0;
    const auto end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end ? value : 0;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), text.begin(), [](char a, char b) {
        return (a | 0x20) == (b | 0x20);
    });
}

std::string_view withoutChr(std::string_view contig) { return startsWithIgnoringCase(contig, "chr") ? contig.substr(3) : contig; }

bool isMitochondrialName(std::string_view bare) { return bare == "M" || bare == "MT" || bare == "m" || bare == "mt"; }

constexpr int rankOfX = 23, rankOfY = 24, rankOfMitochondrial = 25, rankOfOthers = 26;

// NC_000001.11 is chromosome 1, NC_000023 is X, NC_000024 is Y, NC_012920 the mitochondrial genome (rCRS).
int rankOfAccession(std::string_view name)
{
    const auto digits = name.substr(3, name.find('.') == std::string_view::npos ? name.npos : name.find('.') - 3);
    const int number = numberOf(digits.substr(std::min(digits.find_first_not_of('0'), digits.size())));
    return number >= 1 && number <= rankOfY ? number : number == 12920 ? rankOfMitochondrial : rankOfOthers;
}

} // namespace

std::string toString(GenomeAssembly assembly)
{
    return assembly == GenomeAssembly::GRCh37 ? "GRCh37" : assembly == GenomeAssembly::GRCh38 ? "GRCh38" : "unknown";
}

GenomeAssembly assemblyFromString(std::string_view name)
{
    for (const std::string_view old : {"GRCh37", "hg19", "b37", "g1k_v37", "hs37d5", "human_g1k_v37"})
        if (startsWithIgnoringCase(name, old))
            return GenomeAssembly::GRCh37;
    for (const std::string_view now : {"GRCh38", "hg38", "hs38"})
        if (startsWithIgnoringCase(name, now))
            return GenomeAssembly::GRCh38;
    return GenomeAssembly::Unknown;
}

GenomeAssembly assemblyOfContig(std::string_view contig, std::int64_t length)
{
    const std::string name = normalContig(contig);
    for (const auto& entry : lengths)
        if (entry.contig == name)
            return length == entry.grch37   ? GenomeAssembly::GRCh37
                   : length == entry.grch38 ? GenomeAssembly::GRCh38
                                            : GenomeAssembly::Unknown;
    return GenomeAssembly::Unknown;
}

std::optional<std::int64_t> contigLength(GenomeAssembly assembly, std::string_view contig)
{
    const std::string name = normalContig(contig);
    for (const auto& entry : lengths)
        if (entry.contig == name && assembly != GenomeAssembly::Unknown)
            return assembly == GenomeAssembly::GRCh37 ? entry.grch37 : entry.grch38;
    return std::nullopt;
}

GenomeAssembly assemblyOfAccession(std::string_view accession)
{
    constexpr std::array<int, 24> ofGrch37{10, 11, 11, 11, 9, 11, 13, 10, 11, 10, 9, 11, 10, 8, 9, 9, 10, 9, 9, 10, 8, 10, 10, 9}; // GRCh38: one more
    const std::size_t point = accession.find('.');
    const int rank = contigRank(accession), version = point == accession.npos ? 0 : numberOf(accession.substr(point + 1));
    if (!startsWithIgnoringCase(accession, "NC_") || rank > 24)
        return GenomeAssembly::Unknown;
    const int old = ofGrch37[std::size_t(rank) - 1];
    return version == old ? GenomeAssembly::GRCh37 : version == old + 1 ? GenomeAssembly::GRCh38 : GenomeAssembly::Unknown;
}

std::string normalContig(std::string_view contig)
{
    switch (const int rank = contigRank(contig)) {
    case rankOfX: return "X";
    case rankOfY: return "Y";
    case rankOfMitochondrial: return "MT";
    case rankOfOthers: return std::string(contig);
    default: return std::to_string(rank);
    }
}

bool isMitochondrial(std::string_view contig)
{
    return contigRank(contig) == rankOfMitochondrial;
}

ContigKind contigKind(std::string_view contig)
{
    const int rank = contigRank(contig);
    return rank < rankOfX                 ? ContigKind::Autosome
           : rank == rankOfX             ? ContigKind::X
           : rank == rankOfY             ? ContigKind::Y
           : rank == rankOfMitochondrial ? ContigKind::Mitochondrial
                                         : ContigKind::Other;
}

// Without making the normal form: asked several times of every allele.
int contigRank(std::string_view contig)
{
    if (startsWithIgnoringCase(contig, "NC_") && contig.size() > 3)
        return rankOfAccession(contig);
    const std::string_view bare = withoutChr(contig);
    if (const int number = numberOf(bare); number > 0)
        return number <= rankOfY ? number : rankOfOthers;
    if (bare == "X" || bare == "x")
        return rankOfX;
    if (bare == "Y" || bare == "y")
        return rankOfY;
    return isMitochondrialName(bare) ? rankOfMitochondrial : rankOfOthers;
}

} // namespace gentolk
