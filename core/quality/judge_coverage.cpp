#include "core/quality/judge_coverage.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::size_t mostNamed = 12; // genes in the sentence; all are in the figures

std::optional<double> shareOf(std::int64_t some, std::int64_t all)
{
    return all > 0 ? std::optional(double(some) / double(all)) : std::nullopt;
}

} // namespace

QualityVerdict judgeCoverage(const PanelCoverage& coverage)
{
    const auto low = coverage.insufficient();
    const GeneCoverage whole = coverage.whole();
    QualityVerdict verdict{QualityCheck::Coverage, QualityStatus::Ok, QualityFinding::CoverageSufficient, {coverage.sample}, {}};
    verdict.numbers = {
        shareOf(whole.atLeast, whole.bases), shareOf(whole.good, whole.bases), coverage.meanDepth, double(coverage.leastDepth),
        double(coverage.goodDepth),          double(coverage.besideExon),      double(low.size()), shareOf(whole.unknown, whole.bases)};
    if (!low.empty())
        verdict.finding = QualityFinding::CoverageGaps;
    else if (!coverage.meanDepth || *coverage.meanDepth < coverageLimits().meanDepth)
        verdict.finding = QualityFinding::CoverageShallow;
    if (verdict.finding != QualityFinding::CoverageSufficient)
        verdict.status = QualityStatus::Warn;
    for (std::size_t i = 0; i < std::min(low.size(), mostNamed); ++i)
        verdict.subjects.push_back(low[i]->gene);
    return verdict;
}

void takeCoverage(FamilyQuality& family, PanelCoverage coverage)
{
    std::erase_if(family.coverage, [&](const PanelCoverage& one) { return one.sample == coverage.sample; });
    std::erase_if(family.verdicts, [&](const QualityVerdict& one) {
        return one.check == QualityCheck::Coverage && !one.subjects.empty() && one.subjects.front() == coverage.sample;
    });
    family.verdicts.push_back(judgeCoverage(coverage));
    family.coverage.push_back(std::move(coverage));
}

} // namespace gentolk
