#include "core/annotation/touched_parts.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::int64_t spliceReach = 3; // bases of an exon that are a splice region

struct Stretch {
    std::int64_t first, last;
    bool inserts() const { return last < first; }
    // An insertion is in a range when both its neighbours are.
    bool meets(std::int64_t from, std::int64_t to) const { return last >= from && first <= to; }
};

// The windows of one intron, from..to (rule C-5 and the terms' definitions).
void addSpliceTerms(const Stretch& change, std::int64_t from, std::int64_t to, TouchedParts& parts)
{
    const auto add = [&](bool hit, SoTerms term) { parts.splice |= hit ? term : SoTerms(0); };
    const bool atWindow = change.inserts() && (change.first == from || change.last == to || change.first == from + 2 || change.last == to - 2);
    add(change.meets(from, from + 1), so::spliceDonor);
    add(change.meets(to - 1, to), so::spliceAcceptor);
    add(change.meets(from - 3, from - 1) || change.meets(to + 1, to + 3) || atWindow, so::spliceRegion);
    add(to - from >= 4 && (change.meets(from + 2, std::min(from + 7, to - 2)) || change.meets(std::max(to - 7, from + 2), to - 2)), so::spliceRegion);
    const bool fifth = change.meets(from + 4, from + 4);
    add(fifth, so::spliceDonorFifth);
    add(!fifth && change.meets(from + 2, from + 5), so::spliceDonorRegion);
    add(change.meets(to - 16, to - 2), so::splicePolypyrimidine);
    parts.spliceWindow |= change.meets(from, from + 5) || change.meets(to - 19, to);
}

void addIntron(const TranscriptModel& model, int index, const Stretch& change, TouchedParts& parts)
{
    const std::int64_t from = model.exons[std::size_t(index)].last + 1, to = model.exons[std::size_t(index) + 1].first - 1;
    constexpr std::int64_t shortestIntron = 13;
    if (change.last < from - spliceReach - 1 || change.first > to + spliceReach + 1)
        return;
    const bool inside = change.inserts() ? change.first > from && change.last < to : change.meets(from, to);
    if (to - from + 1 < shortestIntron) {
        parts.inGap |= inside;
        return;
    }
    addSpliceTerms(change, from, to, parts);
    if (!inside)
        return;
    parts.firstIntron = parts.firstIntron < 0 ? index : parts.firstIntron;
    parts.lastIntron = index;
    const bool atSite = change.inserts() && (change.first == from + 2 || change.last == to - 2);
    parts.intronic |= atSite || change.meets(from + 2, to - 2);
}

void addExon(const TranscriptModel& model, int index, const Stretch& change, TouchedParts& parts)
{
    const TranscriptExon& exon = model.exons[std::size_t(index)];
    const bool startsTranscript = index == 0, endsTranscript = index + 1 == int(model.exons.size());
    const bool hit = change.inserts() ? change.last >= exon.first - (startsTranscript ? 0 : 1) && change.first <= exon.last + (endsTranscript ? 0 : 1)
                                      : change.meets(exon.first, exon.last);
    if (!hit)
        return;
    const auto positionOf = [&](std::int64_t along) { return exon.before + int(along - exon.first) + 1; };
    if (!parts.exonic) {
        parts.firstExon = index;
        parts.firstBase = positionOf(std::max(change.first, exon.first));
    }
    parts.exonic = true;
    parts.lastExon = index;
    parts.lastBase = change.inserts() ? parts.firstBase - 1 : positionOf(std::min(change.last, exon.last));
}

} // namespace

TouchedParts touchedParts(const TranscriptModel& model, std::int64_t first, std::int64_t last)
{
    const Stretch change{first, last};
    const std::int64_t modelFirst = model.exons.front().first, modelLast = model.exons.back().last;
    TouchedParts parts;
    parts.before = change.inserts() ? last < modelFirst : last < modelFirst;
    parts.behind = !parts.before && (change.inserts() ? first > modelLast : first > modelLast);
    if (parts.before || parts.behind)
        return parts;
    auto near = std::lower_bound(model.exons.begin(), model.exons.end(), first, [](const TranscriptExon& exon, std::int64_t position) { return exon.last < position; });
    const int exons = int(model.exons.size());
    for (int i = std::max(0, int(near - model.exons.begin()) - 1); i < exons && model.exons[std::size_t(i)].first <= last + spliceReach + 1; ++i) {
        addExon(model, i, change, parts);
        if (i + 1 < exons)
            addIntron(model, i, change, parts);
    }
    parts.whole = !change.inserts() && first <= modelFirst && last >= modelLast;
    const bool outside = !change.inserts() && (first < modelFirst || last > modelLast);
    parts.acrossBorder = parts.exonic && !change.inserts() && (parts.firstIntron >= 0 || outside);
    return parts;
}

} // namespace gentolk
