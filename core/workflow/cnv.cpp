#include "core/workflow/cnv.h"
#include "core/acmg/null_tree.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/workflow/exon_losses.h"
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace gentolk {

namespace {

struct BedGene {
    GenomicRegion region; // 1-based
    std::string symbol, strand;
    std::optional<int> score;
};

std::optional<BedGene> bedGeneOf(const QStringList& cells)
{
    bool fineStart = false, fineEnd = false, fineScore = false;
    BedGene gene;
    gene.region = {normalContig(cells.value(0).toStdString()), cells.value(1).toLongLong(&fineStart) + 1, cells.value(2).toLongLong(&fineEnd)};
    gene.symbol = cells.value(3).toStdString();
    const int score = cells.value(4).toInt(&fineScore);
    gene.score = fineScore ? std::optional(score) : std::nullopt;
    gene.strand = cells.value(5).toStdString();
    return cells.size() >= 4 && fineStart && fineEnd && gene.region.start <= gene.region.end ? std::optional(gene) : std::nullopt;
}

std::vector<BedGene> readBed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        throw Error(Error::Code::FileMissing, path);
    std::vector<BedGene> genes;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).remove(QLatin1Char('\n'));
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1String("track")) || line.startsWith(QLatin1String("browser")))
            continue;
        const auto gene = bedGeneOf(line.split(QLatin1Char('\t')));
        if (!gene)
            throw Error(Error::Code::FileMalformed, path, QString::number(number));
        genes.push_back(*gene);
    }
    return genes;
}

bool overlaps(const GenomicRegion& a, const GenomicRegion& b) { return a.contig == b.contig && a.start <= b.end && b.start <= a.end; }

GenePart partOf(const GenomicRegion& change, const GenomicRegion& gene, const std::string& strand)
{
    const bool low = change.start <= gene.start, high = change.end >= gene.end;
    if (low && high)
        return GenePart::Whole;
    if (!low && !high)
        return GenePart::Inside;
    if (strand != "+" && strand != "-")
        return GenePart::SomeEnd;
    return low == (strand == "+") ? GenePart::FivePrimeEnd : GenePart::ThreePrimeEnd;
}

// Rules A-21, A-81 (2E) and A-82 (2I): a loss or gain within one gene by the tree of null variants.
void judgeInside(const GenomicRegion& change, const GenomicRegion& region, const GenomicExons& exons, CnvType type, CnvGene& gene)
{
    gene.nullJudged = true;
    if (const auto null = nullFactsOf(change, type == CnvType::Deletion, region, exons)) // none: introns and untranslated ends only
        gene.nullStrength = judgeNull(*null, genericAcmgRules()).strength;
}

void addExons(const GenomicRegion& region, const CnvRequest& request, CnvGene& gene)
{
    const auto exons = genomicExons(gene.symbol, request.assembly);
    if (!exons || exons->codingFirst == 0 || gene.part == GenePart::Whole)
        return;
    const TouchedExons found = touchedExons(request.region, *exons);
    gene.codingTouched = found.codingBases > 0;
    gene.onlyLastExon = found.count == 1 && found.last + 1 == exons->exons.size();
    if (gene.part == GenePart::Inside)
        judgeInside(request.region, region, *exons, request.type, gene);
}

std::optional<int> scoreIn(const std::vector<BedGene>& list, const std::string& symbol)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const BedGene& gene) { return gene.symbol == symbol; });
    return found == list.end() ? std::nullopt : found->score;
}

bool knows(const CnvFacts& facts, const std::string& symbol)
{
    return std::any_of(facts.genes.begin(), facts.genes.end(), [&](const CnvGene& gene) { return gene.symbol == symbol; });
}

struct CnvLists {
    std::vector<BedGene> genes, haploinsufficiency, triplosensitivity;
};

void addGene(const std::string& symbol, const GenomicRegion& region, const std::string& strand, const CnvRequest& request, const CnvLists& lists, CnvFacts& facts)
{
    if (!overlaps(region, request.region) || knows(facts, symbol))
        return;
    CnvGene gene;
    gene.symbol = symbol;
    gene.part = partOf(request.region, region, strand);
    gene.haploinsufficiency = scoreIn(lists.haploinsufficiency, symbol);
    gene.triplosensitivity = scoreIn(lists.triplosensitivity, symbol);
    addExons(region, request, gene);
    facts.genes.push_back(gene);
}

} // namespace

GenomicRegion regionOfText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([^:]+):([0-9,]+)-([0-9,]+)$"));
    const auto found = form.match(text.trimmed());
    const auto number = [&](int group) { return found.captured(group).remove(QLatin1Char(',')).toLongLong(); };
    if (!found.hasMatch() || number(2) < 1 || number(2) > number(3))
        throw Error(Error::Code::InvalidValue, QStringLiteral("region"), text);
    return {normalContig(found.captured(1).toStdString()), number(2), number(3)};
}

CnvFacts cnvFacts(const CnvRequest& request, const GenePanel& panel)
{
    const auto listAt = [](const QString& path) { return path.isEmpty() ? std::vector<BedGene>() : readBed(path); };
    const CnvLists lists{listAt(request.genesBed), listAt(request.haploinsufficiencyBed), listAt(request.triplosensitivityBed)};
    CnvFacts facts;
    facts.type = request.type;
    facts.byPerson = request.byPerson;
    facts.dosageKnown = !(request.type == CnvType::Deletion ? request.haploinsufficiencyBed : request.triplosensitivityBed).isEmpty();
    for (const PanelGene& gene : panel.genes()) {
        addGene(gene.symbol, gene.regionIn(request.assembly), gene.strand, request, lists, facts);
        if (knows(facts, gene.symbol))
            facts.genes.back().recessiveDisorder = gene.hasMode(ModeOfInheritance::AutosomalRecessive) && !gene.hasMode(ModeOfInheritance::AutosomalDominant);
    }
    for (const auto* list : {&lists.genes, &lists.haploinsufficiency, &lists.triplosensitivity})
        for (const BedGene& gene : *list)
            addGene(gene.symbol, gene.region, gene.strand, request, lists, facts);
    if (!request.genesBed.isEmpty())
        facts.proteinCodingGenes = int(std::count_if(lists.genes.begin(), lists.genes.end(), [&](const BedGene& gene) { return overlaps(gene.region, request.region); }));
    return facts;
}

} // namespace gentolk
