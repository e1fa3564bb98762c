#include "core/quality/panel_coverage.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr int unknownDepth = -1;

// One contig's runs by start, with the farthest end so far, so that those that touch a piece are found by halving.
class RunsOfContig
{
public:
    explicit RunsOfContig(std::vector<DepthRun>& runs) : m_runs(runs)
    {
        std::stable_sort(m_runs.begin(), m_runs.end(), [](const DepthRun& a, const DepthRun& b) { return a.start < b.start; });
        for (const DepthRun& run : m_runs)
            m_reach.push_back(m_reach.empty() ? run.end : std::max(m_reach.back(), run.end));
    }
    void lay(const GenomicRegion& piece, std::vector<int>& depths) const
    {
        const auto first = std::lower_bound(m_reach.begin(), m_reach.end(), piece.start);
        for (auto i = std::size_t(first - m_reach.begin()); i < m_runs.size() && m_runs[i].start <= piece.end; ++i)
            for (std::int64_t at = std::max(m_runs[i].start, piece.start); at <= std::min(m_runs[i].end, piece.end); ++at) {
                int& depth = depths[std::size_t(at - piece.start)];
                depth = depth == unknownDepth ? m_runs[i].depth : std::min(depth, m_runs[i].depth);
            }
    }

private:
    std::vector<DepthRun>& m_runs;
    std::vector<std::int64_t> m_reach;
};

struct DepthSums {
    std::int64_t bases = 0, depth = 0;
};

void countPiece(const GenomicRegion& piece, const std::vector<int>& depths, GeneCoverage& gene, DepthSums& sums)
{
    bool inGap = false;
    for (std::size_t i = 0; i < depths.size(); ++i) {
        const int depth = depths[i];
        gene.unknown += depth == unknownDepth;
        gene.atLeast += depth >= coverageLimits().leastDepth;
        gene.good += depth >= coverageLimits().goodDepth;
        sums.bases += depth != unknownDepth;
        sums.depth += std::max(depth, 0);
        const std::int64_t at = piece.start + std::int64_t(i);
        const bool gap = depth < coverageLimits().leastDepth;
        if (gap && !inGap)
            gene.gaps.push_back({piece.contig, at, at});
        else if (gap)
            gene.gaps.back().end = at;
        inGap = gap;
    }
    gene.bases += std::int64_t(depths.size());
}

GeneCoverage geneCoverage(const CoverageTarget& target, const std::map<std::string, RunsOfContig, std::less<>>& runs, DepthSums& sums)
{
    GeneCoverage gene;
    gene.gene = target.gene;
    std::vector<int> depths;
    for (const GenomicRegion& piece : target.pieces) {
        depths.assign(std::size_t(piece.end - piece.start + 1), unknownDepth);
        if (const auto found = runs.find(piece.contig); found != runs.end())
            found->second.lay(piece, depths);
        countPiece(piece, depths, gene, sums);
    }
    return gene;
}

} // namespace

CoverageLimits readCoverageLimits(RuleNumbers rules)
{
    CoverageLimits limits;
    rules.take("beside_exon", limits.besideExon);
    rules.take("least_depth", limits.leastDepth);
    rules.take("good_depth", limits.goodDepth);
    rules.take("mapping_quality", limits.mappingQuality);
    rules.take("base_quality", limits.baseQuality);
    rules.take("share_at_least", limits.shareAtLeast);
    rules.take("mean_depth", limits.meanDepth);
    rules.finish();
    return limits;
}

const CoverageLimits& coverageLimits()
{
    static const CoverageLimits limits = readCoverageLimits(RuleNumbers::ofProgram(QStringLiteral("coverage")));
    return limits;
}

GeneCoverage PanelCoverage::whole() const
{
    GeneCoverage sum;
    for (const GeneCoverage& gene : genes) {
        sum.bases += gene.bases;
        sum.atLeast += gene.atLeast;
        sum.good += gene.good;
        sum.unknown += gene.unknown;
    }
    return sum;
}

std::vector<const GeneCoverage*> PanelCoverage::insufficient() const
{
    std::vector<const GeneCoverage*> low;
    for (const GeneCoverage& gene : genes)
        if (gene.share() < shareAtLeast)
            low.push_back(&gene);
    std::stable_sort(low.begin(), low.end(), [](const GeneCoverage* a, const GeneCoverage* b) { return a->share() < b->share(); });
    return low;
}

const GeneCoverage* PanelCoverage::of(std::string_view gene) const
{
    const auto found = std::find_if(genes.begin(), genes.end(), [&](const GeneCoverage& one) { return one.gene == gene; });
    return found == genes.end() ? nullptr : &*found;
}

PanelCoverage panelCoverage(const std::vector<CoverageTarget>& targets, DepthTrack track)
{
    std::map<std::string, RunsOfContig, std::less<>> runs;
    for (auto& [contig, ofContig] : track)
        runs.emplace(contig, RunsOfContig(ofContig));
    PanelCoverage coverage;
    coverage.leastDepth = coverageLimits().leastDepth;
    coverage.goodDepth = coverageLimits().goodDepth;
    coverage.besideExon = coverageLimits().besideExon;
    coverage.shareAtLeast = coverageLimits().shareAtLeast;
    DepthSums sums;
    for (const CoverageTarget& target : targets)
        coverage.genes.push_back(geneCoverage(target, runs, sums));
    if (sums.bases > 0)
        coverage.meanDepth = double(sums.depth) / double(sums.bases);
    return coverage;
}

} // namespace gentolk
