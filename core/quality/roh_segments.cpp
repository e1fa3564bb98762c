#include "core/quality/roh_segments.h"
#include "core/quality/quality_limits.h"

namespace gentolk {

namespace {

// A heterozygous marker must be paid for by so many homozygous ones: first as if a share of 10 % were allowed, since errors lie in
// clusters; where a run then has more than 5 %, it is cut again with the price of 5 %.
constexpr int lenientPrice = 9, strictPrice = 19, worstLoss = 60;

struct RohSpan {
    std::size_t first = 0, last = 0, heterozygous = 0;
    std::size_t size() const { return last - first + 1; }
};

// The best stretch that begins with the marker at `first`, a homozygous one.
RohSpan bestRohSpan(const std::vector<RohMarker>& markers, std::size_t first, std::size_t end, int price)
{
    RohSpan span{first, first, 0};
    int score = 0, best = 0;
    std::size_t heterozygous = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (i > first && markers[i].position() - markers[i - 1].position() > qualityLimits().rohGap)
            break;
        score += markers[i].heterozygous() ? -price : 1;
        heterozygous += markers[i].heterozygous();
        if (score > best) {
            best = score;
            span.last = i;
            span.heterozygous = heterozygous;
        }
        if (score <= 0 || score < best - worstLoss)
            break;
    }
    return span;
}

void collectRuns(std::vector<RohSpan>& runs, const std::vector<RohMarker>& markers, std::size_t begin, std::size_t end, int price)
{
    for (std::size_t i = begin; i < end;) {
        if (markers[i].heterozygous()) {
            ++i;
            continue;
        }
        const RohSpan span = bestRohSpan(markers, i, end, price);
        const bool tooMany = double(span.heterozygous) > qualityLimits().rohHetShare * double(span.size());
        if (tooMany && price < strictPrice)
            collectRuns(runs, markers, span.first, span.last + 1, strictPrice);
        else if (!tooMany)
            runs.push_back(span);
        i = span.last + 1;
    }
}

} // namespace

std::vector<RohSegment> rohSegments(const std::string& contig, const std::vector<RohMarker>& markers, int fewestMarkers)
{
    std::vector<RohSpan> runs;
    collectRuns(runs, markers, 0, markers.size(), lenientPrice);
    std::vector<RohSegment> segments;
    for (const RohSpan& run : runs) {
        const RohSegment segment{contig, markers[run.first].position(), markers[run.last].position(), std::int64_t(run.size()),
                                 std::int64_t(run.heterozygous)};
        if (segment.markers >= fewestMarkers && segment.length() >= qualityLimits().rohListed)
            segments.push_back(segment);
    }
    return segments;
}

} // namespace gentolk
