#include "core/annotation/coding_name.h"
#include "core/annotation/text_parts.h"
#include "core/genetics/assembly.h"

namespace gentolk {

namespace {

// Where the description stands: the bases removed, the two neighbours of an insertion, the bases that a duplication repeats.
std::pair<std::int64_t, std::int64_t> describedRange(ChangeKind kind, const StrandChange& change)
{
    if (kind == ChangeKind::Duplication)
        return {change.first - std::int64_t(change.inserted.size()), change.first - 1};
    return kind == ChangeKind::Insertion ? std::pair{change.last, change.first} : std::pair{change.first, change.last};
}

// HGVS numbering of a place within the transcript: "76", "-12", "*33", "88+1", "89-2". In a non-coding transcript the plain number.
void appendPlace(std::string& name, const TranscriptModel& model, const TranscriptPlace& place)
{
    const int base = place.base, start = model.codingStart, end = model.codingEnd;
    if (!model.isCoding())
        appendNumber(name, base);
    else if (base < start)
        appendNumber(name, base - start);
    else if (base > end)
        appendNumber(name += '*', base - end);
    else
        appendNumber(name, base - start + 1);
    if (place.offset > 0)
        name += '+';
    if (place.offset != 0)
        appendNumber(name, place.offset);
}

} // namespace

void appendCodingName(std::string& name, const TranscriptModel& model, const StrandChange& change, bool duplication)
{
    const ChangeKind kind = kindOf(change, duplication);
    const auto [first, last] = describedRange(kind, change);
    const TranscriptPlace from = placeOf(model, first), to = first == last ? from : placeOf(model, last);
    if (from.exon < 0 || to.exon < 0)
        return;
    appendPlace(name += model.isCoding() ? "c." : "n.", model, from);
    if (first != last)
        appendPlace(name += '_', model, to);
    appendEdit(name, kind, change);
}

std::string genomicName(PlacedAllele& allele)
{
    std::string name;
    const PlacedAllele::OnStrand* placed = allele.changesBases() ? &allele.along(false) : nullptr;
    if (!placed || !placed->nameable)
        return name;
    const StrandChange& change = placed->named;
    const ChangeKind kind = kindOf(change, placed->duplication);
    const auto [first, last] = describedRange(kind, change);
    appendNumber(name += isMitochondrial(allele.contig()) ? "m." : "g.", first);
    if (first != last)
        appendNumber(name += '_', last);
    appendEdit(name, kind, change);
    return name;
}

} // namespace gentolk
