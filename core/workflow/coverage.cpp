#include "core/workflow/coverage.h"
#include "core/genetics/region_set.h"
#include "core/io/depth_table.h"
#include "core/io/read_depth.h"
#include "core/reference/transcript_catalog.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

// An exon's bases that must be covered: coding ones and those beside it; none of an exon that is all untranslated.
std::optional<GenomicRegion> neededOf(const TranscriptModel& model, const TranscriptExon& exon)
{
    std::int64_t first = exon.first, last = exon.last;
    if (model.isCoding()) {
        first = std::max(first, exon.first + (model.codingStart - exon.before - 1));
        last = std::min(last, exon.first + (model.codingEnd - exon.before - 1));
    }
    if (first > last)
        return std::nullopt;
    const std::int64_t start = model.reverse ? -last : first, end = model.reverse ? -first : last;
    const int beside = coverageLimits().besideExon;
    return GenomicRegion{model.contig, std::max<std::int64_t>(1, start - beside), end + beside};
}

CoverageTarget targetOf(const PanelGene& gene, const TranscriptModel& model)
{
    std::vector<GenomicRegion> pieces;
    for (const TranscriptExon& exon : model.exons)
        if (const auto piece = neededOf(model, exon))
            pieces.push_back(*piece);
    const RegionSet merged(pieces);
    const auto whole = merged.of(model.contig);
    return {gene.symbol, {whole.begin(), whole.end()}};
}

RegionSet placesOf(const std::vector<CoverageTarget>& targets)
{
    std::vector<GenomicRegion> all;
    for (const CoverageTarget& target : targets)
        all.insert(all.end(), target.pieces.begin(), target.pieces.end());
    return RegionSet(all);
}

std::string sampleOf(const DepthFile& file, const std::vector<std::string>& named)
{
    if (!file.sample.isEmpty())
        return file.sample.toStdString();
    if (named.size() != 1)
        throw Error(Error::Code::InvalidValue, file.path, QStringLiteral("it does not tell whose reads these are: give SAMPLE=FILE"));
    return named.front();
}

PanelCoverage coverageOfReads(const DepthFile& file, const std::vector<CoverageTarget>& targets, GenomeAssembly assembly,
                              const QString& fastaPath, TaskControl& task)
{
    const ReadDepthGate gate{coverageLimits().mappingQuality, coverageLimits().baseQuality};
    ReadDepths depths = readDepthOfReads(file.path, fastaPath, placesOf(targets), gate, task);
    if (depths.assembly != GenomeAssembly::Unknown && assembly != GenomeAssembly::Unknown && depths.assembly != assembly)
        throw Error(Error::Code::MixedAssemblies, file.path,
                    QString::fromStdString(toString(assembly) + " and " + toString(depths.assembly)));
    PanelCoverage coverage = panelCoverage(targets, std::move(depths.track));
    coverage.source = "reads";
    coverage.sample = sampleOf(file, depths.samples);
    if (depths.samples.size() == 1 && depths.samples.front() != coverage.sample)
        coverage.sampleInFile = depths.samples.front();
    return coverage;
}

// A call's own depth stands for the bases that it replaces.
void addCalls(DepthTrack& track, const std::string& sample, const std::vector<CandidateVariant>& alleles)
{
    for (const CandidateVariant& allele : alleles) {
        const Genotype& genotype = allele.genotypeOf(sample);
        if (genotype.depth && !genotype.byReferenceBlock && !isSymbolic(allele.variant.alternate))
            track[normalContig(allele.variant.contig)].push_back({allele.variant.position, lastPosition(allele.variant), *genotype.depth});
    }
}

} // namespace

DepthFile depthFileFromText(const QString& text)
{
    const qsizetype sign = text.indexOf(QLatin1Char('='));
    if (sign <= 0 || QFileInfo::exists(text))
        return {text};
    return {text.mid(sign + 1), text.left(sign)};
}

std::vector<CoverageTarget> coverageTargets(const GenePanel& panel, GenomeAssembly assembly)
{
    std::vector<CoverageTarget> targets;
    for (const TranscriptModel& model : builtInTranscripts(assembly))
        if (const PanelGene* gene = panel.byHgnc(model.hgncId); gene && !model.exons.empty())
            targets.push_back(targetOf(*gene, model));
    return targets;
}

PanelCoverage coverageOf(const DepthFile& file, const std::vector<CoverageTarget>& targets, GenomeAssembly assembly,
                         const QString& fastaPath, TaskControl& task)
{
    PanelCoverage coverage;
    if (isReadsFile(file.path)) {
        coverage = coverageOfReads(file, targets, assembly, fastaPath, task);
    } else {
        coverage = panelCoverage(targets, readDepthTable(file.path, placesOf(targets), task));
        coverage.source = "depth_table";
        coverage.sample = sampleOf(file, {});
    }
    coverage.file = QFileInfo(file.path).fileName().toStdString();
    return coverage;
}

std::vector<PanelCoverage> coverageOfBlocks(const ReferenceBlocks& blocks, const std::vector<CandidateVariant>& alleles,
                                            const std::vector<CoverageTarget>& targets)
{
    std::vector<PanelCoverage> all;
    for (const auto& [sample, byContig] : blocks) {
        DepthTrack track;
        for (const auto& [contig, list] : byContig)
            for (const ReferenceBlock& block : list)
                track[contig].push_back({block.start, block.end, block.depth});
        addCalls(track, sample, alleles);
        PanelCoverage coverage = panelCoverage(targets, std::move(track));
        coverage.source = "reference_blocks";
        coverage.sample = sample;
        all.push_back(std::move(coverage));
    }
    return all;
}

} // namespace gentolk
