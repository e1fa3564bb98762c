#include "core/quality/upd_segments.h"
#include "core/quality/quality_limits.h"
#include <algorithm>
#include <array>
#include <numeric>

namespace gentolk {

namespace {

constexpr int contraryPrice = 2; // single errors do not cut a stretch; the share of the whole is asked for at its end
constexpr int worstUpdLoss = 40;

bool isHomozygous(CallCode code)
{
    return code == CallCode::HomozygousReference || code == CallCode::HomozygousAlternate;
}

// One parent's view of a contig: who gave both copies, and who nothing.
struct UpdView {
    const UpdSites& sites;
    UpdParent giver;
    CallCode giverAt(std::size_t i) const { return giver == UpdParent::Mother ? sites.mother(i) : sites.father(i); }
    CallCode otherAt(std::size_t i) const { return giver == UpdParent::Mother ? sites.father(i) : sites.mother(i); }
    // The child has none of the other parent's alleles.
    bool speaksFor(std::size_t i) const { return isHomozygous(otherAt(i)) && isHomozygous(sites.child(i)) && otherAt(i) != sites.child(i); }
    // The child has an allele that the giver has not.
    bool speaksAgainst(std::size_t i) const { return isHomozygous(giverAt(i)) && sites.child(i) == CallCode::Heterozygous; }
    bool tellsKind(std::size_t i) const { return giverAt(i) == CallCode::Heterozygous; }
};

struct UpdStretch {
    std::size_t first = 0, last = 0;
    std::int64_t against = 0, sites = 0;
    double share() const { return sites > 0 ? double(sites - against) / double(sites) : 0; }
};

UpdStretch stretchFrom(const UpdView& view, std::size_t first)
{
    UpdStretch best{first, first, 0, 1}, now = best;
    int score = 1, bestScore = 1;
    std::int64_t lastTold = view.sites.position(first);
    for (std::size_t i = first + 1; i < view.sites.size(); ++i) {
        const bool speaksFor = view.speaksFor(i), speaksAgainst = view.speaksAgainst(i);
        if (!speaksFor && !speaksAgainst)
            continue;
        if (view.sites.position(i) - lastTold > qualityLimits().updGap)
            break;
        lastTold = view.sites.position(i);
        ++now.sites;
        now.against += speaksAgainst;
        score += speaksFor ? 1 : -contraryPrice;
        if (score > bestScore) {
            bestScore = score;
            best = now;
            best.last = i;
        }
        if (score <= 0 || score < bestScore - worstUpdLoss)
            break;
    }
    return best;
}

// Whether the giver's two copies are the same (isodisomy) at each site that tells, smoothed by the best path through two states: a site
// that contradicts costs 1, a change of state 8.
std::vector<std::pair<std::size_t, UpdKind>> kindsOf(const UpdView& view, const UpdStretch& stretch)
{
    constexpr int change = 8;
    std::vector<std::size_t> telling;
    std::vector<std::array<bool, 2>> changed;
    int cost[2] = {0, 0}; // iso, hetero
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) {
        if (!view.tellsKind(i))
            continue;
        const int before[2] = {cost[0], cost[1]};
        const bool heterozygous = view.sites.child(i) == CallCode::Heterozygous;
        changed.push_back({before[1] + change < before[0], before[0] + change < before[1]});
        cost[0] = std::min(before[0], before[1] + change) + heterozygous;
        cost[1] = std::min(before[1], before[0] + change) + !heterozygous;
        telling.push_back(i);
    }
    std::vector<std::pair<std::size_t, UpdKind>> kinds; // site where a kind begins, backwards
    int state = cost[1] < cost[0] ? 1 : 0;
    for (std::size_t n = telling.size(); n-- > 0;) {
        const bool before = changed[n][std::size_t(state)];
        if (before || n == 0)
            kinds.emplace_back(n == 0 ? stretch.first : telling[n], state == 0 ? UpdKind::Isodisomy : UpdKind::Heterodisomy);
        if (before)
            state = 1 - state;
    }
    if (kinds.empty())
        kinds.emplace_back(stretch.first, UpdKind::Unknown);
    std::reverse(kinds.begin(), kinds.end());
    return kinds;
}

void addParts(std::vector<UpdSegment>& segments, const std::string& contig, const UpdView& view, const UpdStretch& stretch,
              const DepthRatio& depthRatio)
{
    auto kinds = kindsOf(view, stretch);
    if (view.giver == UpdParent::Father && contigKind(contig) == ContigKind::X)
        kinds = {{stretch.first, UpdKind::Isodisomy}}; // he has one X to give
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        const bool last = k + 1 == kinds.size();
        UpdSegment part{contig, view.sites.position(kinds[k].first), 0, view.giver, kinds[k].second, stretch.sites, stretch.share(), {}};
        part.end = last ? view.sites.position(stretch.last) : view.sites.position(kinds[k + 1].first) - 1;
        part.depthRatio = depthRatio(part.start, part.end);
        if (part.kind == UpdKind::Isodisomy && part.depthRatio && *part.depthRatio < qualityLimits().deletionDepth)
            part.kind = UpdKind::Deletion;
        segments.push_back(part);
    }
}

} // namespace

void UpdSites::add(std::int32_t position, CallCode child, CallCode mother, CallCode father)
{
    const bool allReference = child == mother && mother == father && child != CallCode::Heterozygous;
    if (allReference)
        return;
    m_positions.push_back(position);
    m_calls.push_back(std::uint8_t(unsigned(child) | unsigned(mother) << 2 | unsigned(father) << 4));
}

void UpdSites::sort()
{
    if (std::is_sorted(m_positions.begin(), m_positions.end()))
        return;
    std::vector<std::size_t> order(m_positions.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) { return m_positions[a] < m_positions[b]; });
    UpdSites sorted;
    for (const std::size_t index : order) {
        sorted.m_positions.push_back(m_positions[index]);
        sorted.m_calls.push_back(m_calls[index]);
    }
    *this = std::move(sorted);
}

std::vector<UpdSegment> updSegments(const std::string& contig, const UpdSites& sites, const DepthRatio& depthRatio)
{
    std::vector<UpdSegment> segments;
    for (const UpdParent giver : {UpdParent::Mother, UpdParent::Father}) {
        const UpdView view{sites, giver};
        for (std::size_t i = 0; i < sites.size();) {
            if (!view.speaksFor(i)) {
                ++i;
                continue;
            }
            const UpdStretch stretch = stretchFrom(view, i);
            const std::int64_t length = sites.position(stretch.last) - sites.position(stretch.first) + 1;
            if (length >= qualityLimits().updLength && stretch.sites >= qualityLimits().updSites &&
                stretch.share() > qualityLimits().updShare)
                addParts(segments, contig, view, stretch, depthRatio);
            i = stretch.last + 1;
        }
    }
    return segments;
}

} // namespace gentolk
