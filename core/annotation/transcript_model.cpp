#include "core/annotation/transcript_model.h"
#include <algorithm>

namespace gentolk {

namespace {

int transcriptPositionIn(const TranscriptExon& exon, std::int64_t alongStrand)
{
    return exon.before + int(alongStrand - exon.first) + 1;
}

void setCodingRange(TranscriptModel& model, const GenomicSpans& coding)
{
    std::int64_t first = model.along(coding.front().first), last = first;
    for (const auto& [start, end] : coding) {
        first = std::min({first, model.along(start), model.along(end)});
        last = std::max({last, model.along(start), model.along(end)});
    }
    const TranscriptPlace from = placeOf(model, first), to = placeOf(model, last);
    const bool exonic = from.exon >= 0 && to.exon >= 0 && from.offset == 0 && to.offset == 0;
    model.codingStart = exonic ? from.base : 0;
    model.codingEnd = exonic ? to.base : 0;
}

} // namespace

void layOut(TranscriptModel& model, GenomicSpans exons, const GenomicSpans& coding)
{
    model.exons.clear();
    for (const auto& [start, end] : exons)
        model.exons.push_back({std::min(model.along(start), model.along(end)), std::max(model.along(start), model.along(end)), 0});
    std::sort(model.exons.begin(), model.exons.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    int before = 0;
    for (TranscriptExon& exon : model.exons) {
        exon.before = before;
        before += exon.length();
    }
    if (!coding.empty() && !model.exons.empty())
        setCodingRange(model, coding);
}

TranscriptPlace placeOf(const TranscriptModel& model, std::int64_t alongStrand)
{
    const auto exon = std::lower_bound(model.exons.begin(), model.exons.end(), alongStrand,
                                       [](const TranscriptExon& one, std::int64_t position) { return one.last < position; });
    if (exon == model.exons.end() || (exon == model.exons.begin() && alongStrand < exon->first))
        return {};
    const int index = int(exon - model.exons.begin());
    if (alongStrand >= exon->first)
        return {index, transcriptPositionIn(*exon, alongStrand), 0};
    const std::int64_t after = alongStrand - std::prev(exon)->last, before = exon->first - alongStrand;
    return after <= before ? TranscriptPlace{index - 1, exon->before, int(after)} : TranscriptPlace{index - 1, exon->before + 1, -int(before)};
}

std::int64_t strandPositionOf(const TranscriptModel& model, int base)
{
    auto exon = std::upper_bound(model.exons.begin(), model.exons.end(), base, [](int position, const TranscriptExon& one) { return position <= one.before; });
    exon = exon == model.exons.begin() ? exon : std::prev(exon);
    return exon->first + (base - exon->before - 1);
}

} // namespace gentolk
