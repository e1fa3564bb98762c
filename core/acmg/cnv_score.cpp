#include "core/acmg/cnv_score.h"
#include "core/base/error.h"
#include <QString>
#include <algorithm>

namespace gentolk {

namespace {

struct PersonRange {
    const char* section;
    int least, most;
};

// What a person may give, in hundredths (rules ): the ranges of the published score sheets.
constexpr PersonRange personRanges[] = {
    {"2C", 0, 100}, {"2D", 0, 100},   {"2K", 0, 45},    {"4A", 0, 90},    {"4B", 0, 90},    {"4C", 0, 90},  {"4D", -30, 0},
    {"4E", 0, 30},  {"4F", 0, 45},    {"4G", 0, 45},    {"4H", 0, 45},    {"4I", -90, 0},   {"4J", -90, 0}, {"4K", -30, 0},
    {"4L", 0, 45},  {"4M", 0, 45},    {"4N", -90, 0},   {"4O", -100, 0},  {"5A", 0, 45},    {"5B", -45, 0}, {"5C", -30, 0},
    {"5D", 0, 45},  {"5E", -45, 0},   {"5F", 0, 0},     {"5G", 0, 15},    {"5H", 0, 30}};

constexpr int established = 3; // ClinGen: sufficient evidence

void add(CnvScore& score, const char* section, int points, const std::string& reason) { score.sections.push_back({section, points, reason}); }

bool isSensitive(const CnvGene& gene, CnvType type)
{
    return (type == CnvType::Deletion ? gene.haploinsufficiency : gene.triplosensitivity) == established;
}

void scoreContent(const CnvFacts& facts, CnvScore& score)
{
    const bool genes = !facts.genes.empty() || facts.proteinCodingGenes.value_or(0) > 0;
    if (genes || facts.functionalElements.value_or(false))
        return add(score, "1A", 0, "contains genes or other functional elements");
    if (facts.proteinCodingGenes && facts.functionalElements)
        return add(score, "1B", -60, "contains no gene or other known functional element");
    score.notEvaluated.push_back("1: whether it holds genes: no table of all genes and functional elements");
}

int pointsOfNull(const std::optional<EvidenceStrength>& strength)
{
    if (!strength)
        return 0;
    switch (*strength) {
    case EvidenceStrength::VeryStrong: return 90;
    case EvidenceStrength::Strong: return 45;
    case EvidenceStrength::Moderate: return 30;
    default: return 15;
    }
}

void scoreInside(const CnvGene& gene, const char* section, CnvScore& score)
{
    if (!gene.nullJudged)
        return score.notEvaluated.push_back(std::string(section) + ": both ends in " + gene.symbol + ": effect on the transcript not known");
    const std::string strength = gene.nullStrength ? "PVS1 " + suffixOf(*gene.nullStrength) : "PVS1 not applicable";
    add(score, section, pointsOfNull(gene.nullStrength), "both ends in " + gene.symbol + ": " + strength);
}

void scoreFivePrime(const CnvGene& gene, CnvScore& score)
{
    if (!gene.codingTouched)
        score.notEvaluated.push_back("2C: 5' end of " + gene.symbol + ": whether coding sequence is lost is not known");
    else if (*gene.codingTouched)
        add(score, "2C-1", 90, "5' end of " + gene.symbol + " with coding sequence");
    else
        add(score, "2C-2", 0, "5' end of " + gene.symbol + ", untranslated only");
}

void scoreThreePrime(const CnvGene& gene, CnvScore& score)
{
    if (!gene.codingTouched || (*gene.codingTouched && !gene.onlyLastExon))
        score.notEvaluated.push_back("2D: 3' end of " + gene.symbol + ": which exons are lost is not known");
    else if (!*gene.codingTouched)
        add(score, "2D-1", 0, "3' end of " + gene.symbol + ", untranslated only");
    else if (!*gene.onlyLastExon)
        add(score, "2D-4", 90, "3' end of " + gene.symbol + " with more than the last exon");
    else if (gene.pathogenicInLastExon.value_or(false))
        add(score, "2D-2", 90, "last exon of " + gene.symbol + ", pathogenic variants known there");
    else
        add(score, "2D-3", 30, "last exon of " + gene.symbol + ", no pathogenic variant known there");
}

void scoreLossOf(const CnvGene& gene, CnvScore& score)
{
    switch (gene.part) {
    case GenePart::Whole: return add(score, "2A", 100, "established haploinsufficient gene " + gene.symbol);
    case GenePart::FivePrimeEnd: return scoreFivePrime(gene, score);
    case GenePart::ThreePrimeEnd: return scoreThreePrime(gene, score);
    case GenePart::Inside: return scoreInside(gene, "2E", score);
    case GenePart::SomeEnd: return score.notEvaluated.push_back("2C or 2D: which end of " + gene.symbol + " is lost is not known");
    }
}

// A gene or region counts once: the section with the most points stands, the rest would say the same again.
void keepStrongestOfTwo(CnvScore& score, std::size_t from)
{
    const auto better = [](const CnvSection& a, const CnvSection& b) { return std::abs(a.points) < std::abs(b.points); };
    if (score.sections.size() <= from)
        return;
    const CnvSection best = *std::max_element(score.sections.begin() + std::ptrdiff_t(from), score.sections.end(), better);
    score.sections.erase(score.sections.begin() + std::ptrdiff_t(from), score.sections.end());
    score.sections.push_back(best);
}

void scoreRegions(const CnvFacts& facts, CnvScore& score)
{
    const bool loss = facts.type == CnvType::Deletion;
    for (const CnvRegion& region : facts.regions) {
        if (!region.benign)
            add(score, region.contained ? "2A" : "2B", region.contained ? 100 : 0, "established dosage-sensitive region " + region.name);
        else if (region.sameGenes && !loss)
            add(score, "2C", -100, "the same genes as the established benign region " + region.name);
        else if (region.contains)
            add(score, loss ? "2F" : "2D", -100, "within the established benign region " + region.name);
        else
            add(score, "2G", 0, "more than the established benign region " + region.name);
    }
}

bool insideBenign(const CnvFacts& facts)
{
    return std::any_of(facts.regions.begin(), facts.regions.end(), [](const CnvRegion& region) { return region.benign && region.contains; });
}

void scoreLoss(const CnvFacts& facts, CnvScore& score)
{
    const std::size_t from = score.sections.size();
    for (const CnvGene& gene : facts.genes)
        if (isSensitive(gene, CnvType::Deletion))
            scoreLossOf(gene, score);
    scoreRegions(facts, score);
    keepStrongestOfTwo(score, from);
    const bool intragenic = facts.genes.size() == 1 && facts.genes[0].part == GenePart::Inside && !facts.genes[0].recessiveDisorder;
    if (intragenic && !isSensitive(facts.genes[0], CnvType::Deletion) && !insideBenign(facts))
        score.notEvaluated.push_back("2E: " + facts.genes[0].symbol + " is not established as haploinsufficient");
    for (const CnvGene& gene : facts.genes)
        if (gene.predictedSensitive && gene.part == GenePart::Whole)
            return add(score, "2H", 15, "two or more predictors call " + gene.symbol + " haploinsufficient");
}

void scoreGain(const CnvFacts& facts, CnvScore& score)
{
    const std::size_t from = score.sections.size();
    for (const CnvGene& gene : facts.genes) {
        if (isSensitive(gene, CnvType::Duplication))
            add(score, gene.part == GenePart::Whole ? "2A" : "2B", gene.part == GenePart::Whole ? 100 : 0, "established triplosensitive gene " + gene.symbol);
        if (!isSensitive(gene, CnvType::Deletion))
            continue;
        if (gene.part == GenePart::Whole)
            add(score, "2H", 0, "established haploinsufficient gene " + gene.symbol + " wholly within");
        else if (gene.part == GenePart::Inside)
            scoreInside(gene, "2I", score);
        else
            add(score, "2J", 0, "one end in the haploinsufficient gene " + gene.symbol + "; 2K, 0.45, where the phenotype is highly specific for it");
    }
    scoreRegions(facts, score);
    keepStrongestOfTwo(score, from);
}

void scoreCount(const CnvFacts& facts, CnvScore& score)
{
    if (!facts.proteinCodingGenes)
        return score.notEvaluated.push_back("3: number of protein-coding genes: no table of all genes");
    const int count = *facts.proteinCodingGenes;
    const bool loss = facts.type == CnvType::Deletion;
    const int many = loss ? 25 : 35, very = loss ? 35 : 50;
    const char* section = count >= very ? "3C" : count >= many ? "3B" : "3A";
    add(score, section, count >= very ? 90 : count >= many ? 45 : 0, std::to_string(count) + " protein-coding genes");
}

void scorePerson(const CnvFacts& facts, CnvScore& score)
{
    for (const auto& [section, points] : facts.byPerson) {
        const auto range = std::find_if(std::begin(personRanges), std::end(personRanges), [&, name = section](const PersonRange& one) { return name == one.section; });
        if (range == std::end(personRanges))
            throw Error(Error::Code::InvalidValue, QStringLiteral("section"), QStringLiteral("%1: not a section that a person gives").arg(QString::fromStdString(section)));
        if (points < range->least || points > range->most)
            throw Error(Error::Code::InvalidValue, QStringLiteral("section"),
                        QStringLiteral("%1: %2 to %3").arg(QString::fromStdString(section)).arg(range->least / 100.0).arg(range->most / 100.0));
        add(score, range->section, points, "given by a person");
    }
}

} // namespace

AcmgClass classOfCnv(int hundredths)
{
    if (hundredths >= 99)
        return AcmgClass::Pathogenic;
    if (hundredths >= 90)
        return AcmgClass::LikelyPathogenic;
    if (hundredths > -90)
        return AcmgClass::Uncertain;
    return hundredths > -99 ? AcmgClass::LikelyBenign : AcmgClass::Benign;
}

CnvScore scoreCnv(const CnvFacts& facts)
{
    CnvScore score;
    scoreContent(facts, score);
    if (facts.dosageKnown || !facts.regions.empty())
        facts.type == CnvType::Deletion ? scoreLoss(facts, score) : scoreGain(facts, score);
    if (!facts.dosageKnown)
        score.notEvaluated.push_back("2: no table of dosage sensitivity");
    scoreCount(facts, score);
    scorePerson(facts, score);
    for (const CnvGene& gene : facts.genes)
        if (facts.type == CnvType::Deletion && (gene.recessiveDisorder || gene.haploinsufficiency == 30))
            score.secondHitGenes.push_back(gene.symbol);
    for (const CnvSection& section : score.sections)
        score.hundredths += section.points;
    score.classification = classOfCnv(score.hundredths);
    return score;
}

} // namespace gentolk
