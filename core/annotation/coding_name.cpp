#include "core/annotation/coding_name.h"
#include "core/genetics/assembly.h"

namespace gentolk {

namespace {

std::string joinedPlaces(const std::string& first, const std::string& last, const std::string& edit, std::string_view prefix)
{
    if (first.empty() || last.empty())
        return {};
    std::string name(prefix);
    name += first;
    if (first != last)
        name.append("_").append(last);
    return name += edit;
}

// Where the description stands: the bases removed, the two neighbours of an insertion, the bases that a duplication repeats.
std::pair<std::int64_t, std::int64_t> describedRange(ChangeKind kind, std::int64_t first, std::int64_t last, std::size_t inserted)
{
    if (kind == ChangeKind::Duplication)
        return {first - std::int64_t(inserted), first - 1};
    return kind == ChangeKind::Insertion ? std::pair{last, first} : std::pair{first, last};
}

} // namespace

std::string placeName(const TranscriptModel& model, const TranscriptPlace& place)
{
    if (place.exon < 0)
        return {};
    const int base = place.base, start = model.codingStart, end = model.codingEnd;
    std::string name = !model.isCoding() ? std::to_string(base)
                       : base < start    ? '-' + std::to_string(start - base)
                       : base > end      ? '*' + std::to_string(base - end)
                                         : std::to_string(base - start + 1);
    if (place.offset > 0)
        name += '+';
    if (place.offset != 0)
        name += std::to_string(place.offset);
    return name;
}

std::string codingName(const TranscriptModel& model, const StrandChange& change, bool duplication)
{
    const ChangeKind kind = kindOf(change.removed, change.inserted, duplication);
    const auto [first, last] = describedRange(kind, change.first, change.last, change.inserted.size());
    const std::string start = placeName(model, placeOf(model, first));
    const std::string end = first == last ? start : placeName(model, placeOf(model, last));
    return joinedPlaces(start, end, editText(kind, change.removed, change.inserted), model.isCoding() ? "c." : "n.");
}

std::string genomicName(std::string_view contig, const GenomicChange& change, bool duplication)
{
    const ChangeKind kind = kindOf(change.removed, change.inserted, duplication);
    const auto [first, last] = describedRange(kind, change.start, change.end, change.inserted.size());
    const std::string_view prefix = contigKind(contig) == ContigKind::Mitochondrial ? "m." : "g.";
    return joinedPlaces(std::to_string(first), std::to_string(last), editText(kind, change.removed, change.inserted), prefix);
}

} // namespace gentolk
