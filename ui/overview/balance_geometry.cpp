#include "ui/overview/balance_plot.h"
#include "core/genetics/assembly.h"
#include <algorithm>

namespace gentolk
{

namespace
{

constexpr double balanceLeft = 34, balanceRight = 8, nameHeight = 20, pointsHeight = 78, laneOfRoh = 7, laneOfUpd = 7, laneGap = 7, stripGap = 12;
constexpr double numbersHeight = 20, legendHeight = 40, leastNumberDistance = 17;

// Where the assembly is not known: as far as the data reach.
std::int64_t reachOf(const FamilyQuality& family, const std::string& contig)
{
    if (const auto length = contigLength(family.assembly, contig))
        return *length;
    std::int64_t reach = 0;
    for (const SampleQuality& sample : family.samples) {
        for (const BalanceSeries& series : sample.balance)
            if (normalContig(series.contig) == contig)
                for (const BalancePoint& point : series.points)
                    reach = std::max<std::int64_t>(reach, point.position);
        for (const RohSegment& segment : sample.roh)
            if (normalContig(segment.contig) == contig)
                reach = std::max(reach, segment.end);
    }
    return reach;
}

std::vector<BalanceGeometry::Chromosome> chromosomesOf(const FamilyQuality& family, double width)
{
    std::vector<BalanceGeometry::Chromosome> all;
    double bases = 0;
    for (int number = 1; number <= 23; ++number) {
        const std::string contig = number == 23 ? "X" : std::to_string(number);
        all.push_back({contig, reachOf(family, contig), 0, 0, false});
        bases += double(all.back().length);
    }
    double x = balanceLeft, lastNumber = -leastNumberDistance;
    for (auto& one : all) {
        one.left = x;
        one.width = bases > 0 ? (width - balanceLeft - balanceRight) * double(one.length) / bases : 0;
        x += one.width;
        one.labelled = one.length > 0 && one.left + one.width / 2 - lastNumber >= leastNumberDistance;
        if (one.labelled)
            lastNumber = one.left + one.width / 2;
    }
    return all;
}

template<typename Segment>
std::vector<BalanceGeometry::Bar> barsOf(const BalanceGeometry& geometry, const std::vector<Segment>& segments, const QRectF& lane)
{
    std::vector<BalanceGeometry::Bar> bars;
    for (std::size_t i = 0; i < segments.size(); ++i)
        for (std::size_t c = 0; c < geometry.chromosomes.size(); ++c) {
            const auto& chromosome = geometry.chromosomes[c];
            if (normalContig(segments[i].contig) != chromosome.contig)
                continue;
            const double left = chromosome.at(segments[i].start), right = chromosome.at(std::min(segments[i].end, chromosome.length));
            bars.push_back({QRectF(left, lane.top(), std::max(1.0, right - left), lane.height()), c, i});
        }
    return bars;
}

} // namespace

BalanceGeometry balanceGeometry(const FamilyQuality& family, double width)
{
    BalanceGeometry geometry;
    geometry.chromosomes = chromosomesOf(family, width);
    double y = 0;
    for (std::size_t i = 0; i < family.samples.size(); ++i) {
        const SampleQuality& sample = family.samples[i];
        BalanceGeometry::Strip strip;
        strip.sample = i;
        strip.points = QRectF(balanceLeft, y + nameHeight, width - balanceLeft - balanceRight, pointsHeight);
        strip.up = {0, 1, strip.points.bottom() - 3, strip.points.top() + 3};
        strip.rohLane = QRectF(balanceLeft, strip.points.bottom() + laneGap, strip.points.width(), laneOfRoh);
        strip.roh = barsOf(geometry, sample.roh, strip.rohLane);
        y = strip.rohLane.bottom();
        if (family.trio && family.trio->child == sample.id) {
            strip.updLane = QRectF(balanceLeft, y + laneGap, strip.points.width(), laneOfUpd);
            strip.upd = barsOf(geometry, family.trio->upd, strip.updLane);
            y = strip.updLane.bottom();
        }
        geometry.strips.push_back(strip);
        y += stripGap;
    }
    geometry.height = y + numbersHeight + legendHeight;
    return geometry;
}

} // namespace gentolk
