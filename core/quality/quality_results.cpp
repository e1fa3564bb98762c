#include "core/quality/quality_results.h"
#include "core/quality/pedigree_kinship.h"
#include <algorithm>

namespace gentolk {

namespace {

std::optional<double> ratioOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

bool inOneFile(const std::vector<std::vector<std::string>>& files, const std::string& a, const std::string& b)
{
    const auto has = [](const std::vector<std::string>& file, const std::string& one) {
        return std::find(file.begin(), file.end(), one) != file.end();
    };
    return files.empty() || std::any_of(files.begin(), files.end(), [&](const auto& file) { return has(file, a) && has(file, b); });
}

void sortMarkers(std::vector<RohMarker>& markers)
{
    const auto before = [](const RohMarker& a, const RohMarker& b) { return a.position() < b.position(); };
    if (!std::is_sorted(markers.begin(), markers.end(), before))
        std::stable_sort(markers.begin(), markers.end(), before);
}

// Whether the variant calls lie as densely as in a genome.
bool isGenome(const std::vector<std::unique_ptr<ContigTally>>& contigs, std::size_t sample)
{
    double markers = 0, bases = 0;
    for (const auto& contig : contigs)
        if (const auto& own = contig->samples[sample].markers; contig->kind == ContigKind::Autosome && own.size() > 1) {
            markers += double(own.size());
            bases += double(own.back().position() - own.front().position() + 1);
        }
    return bases > 0 && markers > qualityLimits().genomeMarkersPerBase * bases;
}

bool isMendelError(unsigned child, unsigned mother, unsigned father)
{
    const auto gives = [](unsigned parent, unsigned allele) { return allele == 0 ? parent < 2 : parent > 0; };
    return !(child == 0   ? gives(mother, 0) && gives(father, 0)
             : child == 2 ? gives(mother, 1) && gives(father, 1)
                          : (gives(mother, 0) && gives(father, 1)) || (gives(mother, 1) && gives(father, 0)));
}

MendelCounts mendelCounts(const TrioTable& table)
{
    MendelCounts counts;
    for (unsigned index = 0; index < table.size(); ++index) {
        counts.checked += table[index];
        counts.errors += isMendelError(index / 16, index / 4 % 4, index % 4) ? table[index] : 0;
    }
    return counts;
}

std::optional<double> depthRatioOf(const std::vector<DepthSum>& bins, std::optional<double> mean, std::int64_t start, std::int64_t end)
{
    DepthSum part;
    for (std::size_t bin = std::size_t(start) >> depthBinShift; bin <= std::size_t(end) >> depthBinShift && bin < bins.size(); ++bin) {
        part.sum += bins[bin].sum;
        part.count += bins[bin].count;
    }
    const auto here = part.mean();
    return here && mean && *mean > 0 ? std::optional(*here / *mean) : std::nullopt;
}

} // namespace

void QualityResults::takeSexFigures(SampleQuality& result, const SampleTally& tally) const
{
    result.xMarkers = tally.xHeterozygous + tally.xHomozygous;
    result.xHetRatio = ratioOf(tally.xHeterozygous, result.xMarkers);
    const auto autosomes = tally.autosomes.mean(qualityLimits().enoughAutosomalDepths), x = tally.x.mean(qualityLimits().enoughXDepths);
    if (autosomes && *autosomes > 0 && x)
        result.xDepthRatio = *x / *autosomes;
    const bool enoughY = tally.y.count() >= qualityLimits().enoughYSites || tally.ySharedSites >= qualityLimits().enoughSharedYSites;
    if (autosomes && *autosomes > 0 && enoughY && tally.y.count() > 0)
        result.yDepthRatio = tally.y.median() / *autosomes;
    result.yCalls = tally.yCalls;
    result.ySites = tally.ySharedSites;
    if (tally.ySharedSites >= qualityLimits().enoughSharedYSites)
        result.yShare = ratioOf(tally.ySharedCalls, tally.ySharedSites);
}

void QualityResults::takeRuns(SampleQuality& result, std::size_t sample) const
{
    std::int64_t markers = 0, summed = 0;
    for (const auto& contig : m_from.m_contigs)
        sortMarkers(contig->samples[sample].markers);
    const int fewest = isGenome(m_from.m_contigs, sample) ? qualityLimits().rohGenomeMarkers : qualityLimits().rohExomeMarkers;
    for (const auto& contig : m_from.m_contigs) {
        if (contig->kind != ContigKind::Autosome)
            continue;
        markers += std::int64_t(contig->samples[sample].markers.size());
        for (const RohSegment& run : rohSegments(contig->name, contig->samples[sample].markers, fewest)) {
            result.roh.push_back(run);
            summed += run.length() >= qualityLimits().rohSummed ? run.length() : 0;
        }
    }
    if (markers < qualityLimits().enoughRohMarkers && result.roh.empty())
        return;
    result.rohMb = double(summed) / 1e6;
    result.froh = double(summed) / qualityLimits().autosomes;
}

void QualityResults::takeHints(SampleQuality& result, const SampleTally& tally) const
{
    if (tally.hintHets >= qualityLimits().enoughHintSites)
        result.lowBalanceShare = ratioOf(tally.hintLowHets, tally.hintHets);
    if (tally.homozygousSites >= qualityLimits().enoughHintSites)
        result.extraReadShare = ratioOf(tally.homozygousReferenceReads, tally.homozygousReads);
}

SampleQuality QualityResults::sampleResult(std::size_t sample) const
{
    const SampleTally& tally = m_from.m_tallies[sample];
    SampleQuality result;
    result.id = m_from.m_samples[sample];
    if (const Individual* one = m_from.m_pedigree.find(result.id))
        result.sexDeclared = one->sex;
    result.variantSites = tally.heterozygous + tally.homozygous;
    result.hetHomRatio = ratioOf(tally.heterozygous, tally.homozygous);
    result.tiTv = ratioOf(tally.transitions, tally.transversions);
    result.meanDepth = tally.autosomes.mean();
    result.callRate = ratioOf(tally.called, tally.sites);
    takeSexFigures(result, tally);
    takeRuns(result, sample);
    takeHints(result, tally);
    for (const auto& contig : m_from.m_contigs)
        if (const auto& points = contig->samples[sample].balance.points(); !points.empty())
            result.balance.push_back({contig->name, points});
    return result;
}

TrioQuality QualityResults::trioResult() const
{
    const TrioColumns columns = *m_from.m_trio;
    TrioQuality trio{m_from.m_samples[columns.child],
                     m_from.m_samples[columns.mother],
                     m_from.m_samples[columns.father],
                     {},
                     {},
                     m_from.m_multiAllelic,
                     m_from.m_skips,
                     {},
                     {},
                     {},
                     {}};
    const auto mean = m_from.m_tallies[columns.child].autosomes.mean(qualityLimits().enoughAutosomalDepths);
    for (const auto& contig : m_from.m_contigs) {
        addDisomy(trio, *contig, mean);
        if (contig->kind != ContigKind::Autosome)
            continue;
        const MendelContig counts{contig->name,
                                  {mendelCounts(contig->raw[0]), mendelCounts(contig->raw[1])},
                                  {mendelCounts(contig->gated[0]), mendelCounts(contig->gated[1])}};
        trio.raw.snv += counts.raw.snv;
        trio.raw.indel += counts.raw.indel;
        trio.gated.snv += counts.gated.snv;
        trio.gated.indel += counts.gated.indel;
        trio.byContig.push_back(counts);
    }
    return trio;
}

// Of autosomes, and of a daughter's X, whose sites alone are kept.
void QualityResults::addDisomy(TrioQuality& trio, ContigTally& contig, std::optional<double> meanDepth) const
{
    contig.upd.sort();
    const std::vector<DepthSum>& bins = contig.samples[m_from.m_trio->child].depthBins;
    const auto depth = [&](std::int64_t start, std::int64_t end) { return depthRatioOf(bins, meanDepth, start, end); };
    for (const UpdSegment& segment : updSegments(contig.name, contig.upd, depth))
        trio.upd.push_back(segment);
}

// Contigs whose disagreement between child and parent one or two uniparental disomies explain; more would explain anything away.
std::set<std::string> QualityResults::contigsExplained() const
{
    std::set<std::string> contigs;
    if (m_result.trio)
        for (const UpdSegment& segment : m_result.trio->upd)
            if (contigKind(segment.contig) == ContigKind::Autosome) // X is in none of the figures that it could explain
                contigs.insert(segment.contig);
    return contigs.size() <= std::size_t(qualityLimits().updMost) ? contigs : std::set<std::string>();
}

PairKinship QualityResults::pairResult(std::size_t a, std::size_t b, const std::set<std::string>& without) const
{
    PairTable table{};
    for (const auto& contig : m_from.m_contigs)
        if (contig->kind == ContigKind::Autosome && !without.contains(contig->name))
            for (std::size_t cell = 0; cell < table.size(); ++cell)
                table[cell] += contig->pairs[b * (b - 1) / 2 + a][cell];
    const auto at = [&](unsigned one, unsigned other) { return std::int64_t(table[one * 4 + other]); };
    const std::int64_t hetA = at(1, 0) + at(1, 1) + at(1, 2), hetB = at(0, 1) + at(1, 1) + at(2, 1), ibs0 = at(0, 2) + at(2, 0);
    PairKinship pair;
    pair.a = m_from.m_samples[a];
    pair.b = m_from.m_samples[b];
    pair.separateFiles = !inOneFile(m_from.m_files, pair.a, pair.b);
    pair.markers = hetA + at(0, 0) + at(0, 1) + at(0, 2) + at(2, 0) + at(2, 1) + at(2, 2);
    const DeclaredKinship declared = declaredKinship(m_from.m_pedigree, pair.a, pair.b);
    pair.declared = declared.relation;
    pair.expected = declared.kinship;
    if (hetA + hetB > 0) {
        pair.kinship = double(at(1, 1) - 2 * ibs0) / double(hetA + hetB);
        pair.ibs0 = ratioOf(ibs0, pair.markers);
    }
    return pair;
}

FamilyQuality QualityResults::make()
{
    m_result.assembly = m_from.m_assembly;
    m_result.records = m_from.m_records;
    for (std::size_t i = 0; i < m_from.m_samples.size(); ++i)
        m_result.samples.push_back(sampleResult(i));
    if (m_from.m_trio)
        m_result.trio = trioResult();
    const std::set<std::string> explained = contigsExplained();
    for (std::size_t b = 1; b < m_from.m_samples.size(); ++b)
        for (std::size_t a = 0; a < b; ++a) {
            const bool withChild = m_from.m_trio && (a == m_from.m_trio->child || b == m_from.m_trio->child);
            m_result.pairs.push_back(pairResult(a, b, withChild ? explained : std::set<std::string>()));
        }
    if (m_result.trio) {
        MendelCounts rest;
        for (const MendelContig& contig : m_result.trio->byContig)
            if (!explained.contains(contig.contig))
                rest += contig.gated.snv;
        m_result.trio->parentageRate = rest.checked >= qualityLimits().enoughTrioSites ? rest.rate() : std::nullopt;
    }
    const QualityFacts facts{2 * m_from.m_withoutDepth > m_from.m_autosomalSnvs, 2 * m_from.m_withoutQuality > m_from.m_autosomalSnvs};
    judgeSexes(m_result, m_from.m_pedigree);
    judgePairs(m_result, facts);
    judgeTrio(m_result, facts);
    judgeSamples(m_result);
    return std::move(m_result);
}

} // namespace gentolk
