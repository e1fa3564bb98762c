#include "core/workflow/demo_allele.h"
#include "core/base/error.h"
#include "core/workflow/demo_transcript.h"
#include <string_view>

namespace gentolk
{

namespace
{

constexpr std::string_view bases = "TCAG";
constexpr std::string_view code =
    "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"; // the standard genetic code, bases in the order TCAG
constexpr std::int64_t clearOfSplicing = 4, beside = 4500;

char aminoAcid(const std::string& codon)
{
    std::size_t index = 0;
    for (const char base : codon)
        index = index * 4 + bases.find(base);
    return code[index];
}

std::string threeLetters(char letter)
{
    constexpr std::string_view letters = "ARNDCQEGHILKMFPSTWYV*";
    constexpr std::string_view names = "AlaArgAsnAspCysGlnGluGlyHisIleLeuLysMetPheProSerThrTrpTyrValTer";
    return std::string(names.substr(3 * letters.find(letter), 3));
}

char anyBase(DemoRandom& random)
{
    return bases[std::size_t(random.below(4))];
}

std::string consequenceOf(char before, char after)
{
    return after == before ? "synonymous_variant" : after == '*' ? "stop_gained" : "missense_variant";
}

struct CodonChange {
    std::string before, after;
    char changed = 0, to = 0; // as the transcript reads them
};

CodonChange inventCodon(std::size_t frame, const std::string& consequence, DemoRandom& random)
{
    for (;;) {
        const std::string before{anyBase(random), anyBase(random), anyBase(random)};
        std::string after = before;
        after[frame] = anyBase(random);
        if (after != before && aminoAcid(before) != '*' && consequenceOf(aminoAcid(before), aminoAcid(after)) == consequence)
            return {before, after, before[frame], after[frame]};
    }
}

std::string proteinName(const CodonChange& change, std::int64_t codon)
{
    const char before = aminoAcid(change.before), after = aminoAcid(change.after);
    return "p." + threeLetters(before) + std::to_string(codon) + (before == after ? "%3D" : threeLetters(after));
}

// A silent change is always found at the third base of a codon, and never at the second.
std::int64_t codingPlace(const DemoTranscript& transcript, const std::string& consequence, DemoRandom& random)
{
    for (;;) {
        const std::int64_t coding = random.between(4, transcript.codingLength() - 3);
        if (consequence == "synonymous_variant" && coding % 3 != 0)
            continue;
        if (placeIn(transcript, positionOfCoding(transcript, coding)).fromExonEdge >= clearOfSplicing)
            return coding;
    }
}

// Predictors rarely raise the alarm for a harmless missense variant.
std::optional<double> inventRevel(const std::string& consequence, DemoRandom& random)
{
    if (consequence != "missense_variant" || random.happens(0.15))
        return std::nullopt;
    return double(random.between(20, 520)) / 1000;
}

DemoAllele alleleOf(const DemoTranscript& transcript, char alternate, std::string consequence)
{
    DemoAllele allele;
    allele.alternate = std::string(1, alternate);
    allele.transcript = &transcript;
    allele.consequence = std::move(consequence);
    return allele;
}

// From the seventh base on; the tract before an acceptor reaches to the seventeenth.
std::string intronicConsequence(const DemoPlace& place)
{
    const bool beforeAcceptor = place.name.find('-', 1) != std::string::npos;
    return std::string(place.fromExonEdge <= 8 ? "splice_region_variant&" : "") +
           (beforeAcceptor && place.fromExonEdge <= 17 ? "splice_polypyrimidine_tract_variant&" : "") + "intron_variant";
}

std::string noncodingConsequence(const DemoTranscript& transcript, std::int64_t position, const DemoPlace& place)
{
    if (place.kind == DemoPlace::Kind::Outside)
        return (position < transcript.start()) != transcript.reverse ? "upstream_gene_variant" : "downstream_gene_variant";
    if (place.kind == DemoPlace::Kind::Intron)
        return intronicConsequence(place);
    return place.kind == DemoPlace::Kind::FivePrime ? "5_prime_UTR_variant" : "3_prime_UTR_variant";
}

// Coding places and the windows of the splice sites, which have consequences of their own, are left out.
bool isPlain(const DemoPlace& place)
{
    if (place.kind == DemoPlace::Kind::Coding)
        return false;
    return place.kind == DemoPlace::Kind::Outside || place.fromExonEdge >= (place.kind == DemoPlace::Kind::Intron ? 7 : clearOfSplicing);
}

std::int64_t noncodingPosition(const DemoTranscript& transcript, DemoRandom& random)
{
    const bool nearExon = random.happens(0.5);
    for (;;) {
        const auto& exon = transcript.exons[std::size_t(random.below(std::int64_t(transcript.exons.size())))];
        const std::int64_t position = nearExon ? random.between(exon.start - 120, exon.end + 120)
                                               : random.between(transcript.start() - beside, transcript.end() + beside);
        if (position > 0 && isPlain(placeIn(transcript, position)))
            return position;
    }
}

} // namespace

DemoSite inventCoding(const DemoTranscript& transcript, const std::string& consequence, DemoRandom& random)
{
    if (consequence != "missense_variant" && consequence != "synonymous_variant" && consequence != "stop_gained")
        throw Error(Error::Code::InvalidValue, QString::fromStdString(consequence),
                    QStringLiteral("no coding consequence that the demo can invent"));
    const std::int64_t coding = codingPlace(transcript, consequence, random);
    const CodonChange change = inventCodon(std::size_t((coding - 1) % 3), consequence, random);
    DemoSite site;
    site.contig = transcript.contig;
    site.position = positionOfCoding(transcript, coding);
    site.reference = std::string(1, onTranscript(transcript, change.changed));
    DemoAllele allele = alleleOf(transcript, onTranscript(transcript, change.to), consequence);
    allele.proteinName = proteinName(change, (coding + 2) / 3);
    allele.revel = inventRevel(consequence, random);
    site.alleles.push_back(std::move(allele));
    return site;
}

bool addAlternate(DemoSite& site, DemoRandom& random)
{
    constexpr int tries = 5000;
    const DemoAllele first = site.alleles.front();
    const std::int64_t coding = placeIn(*first.transcript, site.position).codingPosition;
    const char reference = onTranscript(*first.transcript, site.reference.front());
    for (int i = 0; i < tries; ++i) {
        const CodonChange change = inventCodon(std::size_t((coding - 1) % 3), first.consequence, random);
        const std::string name = proteinName(change, (coding + 2) / 3);
        const char alternate = onTranscript(*first.transcript, change.to);
        if (change.changed != reference || alternate == first.alternate.front() || name.substr(0, 5) != first.proteinName.substr(0, 5))
            continue;
        DemoAllele second = alleleOf(*first.transcript, alternate, first.consequence);
        second.proteinName = name;
        second.frequency = first.frequency;
        second.revel = inventRevel(first.consequence, random);
        site.alleles.push_back(std::move(second));
        return true;
    }
    return false;
}

DemoSite inventNoncoding(const DemoTranscript& transcript, DemoRandom& random)
{
    DemoSite site;
    site.contig = transcript.contig;
    site.position = noncodingPosition(transcript, random);
    const char reference = anyBase(random);
    char alternate = reference;
    while (alternate == reference)
        alternate = anyBase(random);
    site.reference = std::string(1, reference);
    site.alleles.push_back(
        alleleOf(transcript, alternate, noncodingConsequence(transcript, site.position, placeIn(transcript, site.position))));
    return site;
}

} // namespace gentolk
