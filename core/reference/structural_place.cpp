#include "core/reference/structural_place.h"
#include "core/reference/number_letters.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr double leastOverlap = 0.5;            // rule A-84
constexpr std::int64_t insertionDistance = 100; // as callers of one file are joined

std::vector<std::string_view> typesOf(StructuralKind kind)
{
    switch (kind) {
    case StructuralKind::Deletion: return {"DEL"};
    case StructuralKind::Duplication: return {"DUP"};
    case StructuralKind::Inversion: return {"INV"};
    case StructuralKind::Insertion:
    case StructuralKind::MobileElement: return {"INS", "DUP"}; // a short tandem duplication is called either way
    default: return {};
    }
}

double reciprocalOverlap(const GenomicRegion& a, std::int64_t start, std::int64_t end)
{
    const std::int64_t both = std::min(a.end, end) - std::max(a.start, start) + 1;
    return both <= 0 ? 0 : double(both) / double(std::max(a.end - a.start, end - start) + 1);
}

double sharedLength(const std::optional<std::int64_t>& a, const std::optional<int>& b)
{
    if (!a || !b || *a <= 0 || *b <= 0)
        return 0;
    return double(std::min<std::int64_t>(*a, *b)) / double(std::max<std::int64_t>(*a, *b));
}

} // namespace

Variant structuralPlace(std::string_view contig, std::int64_t start, std::int64_t end, std::string_view type)
{
    std::string letters;
    for (const char c : type)
        if (c >= 'A' && c <= 'Z')
            letters += c;
    return {std::string(contig), start, "N", (letters.empty() ? "SV" : letters) + numberInLetters(std::uint64_t(std::max<std::int64_t>(0, end)))};
}

std::optional<StructuralMatch> bestMatch(const AlleleStore& store, const StructuralVariant& event)
{
    const auto types = typesOf(event.kind);
    const bool inserted = event.kind == StructuralKind::Insertion || event.kind == StructuralKind::MobileElement;
    const std::int64_t length = event.region.end - event.region.start + 1;
    if (types.empty() || length <= 0)
        return std::nullopt;
    const std::int64_t before = inserted ? insertionDistance : length; // one that begins earlier is more than twice as long
    const std::int64_t last = inserted ? event.region.start + insertionDistance : event.region.end;
    std::optional<StructuralMatch> best;
    for (const std::uint64_t row : store.rowsBetween(event.region.contig, event.region.start - before, last)) {
        if (std::find(types.begin(), types.end(), store.text(row, store.column("type"))) == types.end())
            continue;
        const std::int64_t start = store.alleleOf(row).position, end = store.whole(row, store.column("end")).value_or(int(start));
        const auto theirs = store.whole(row, store.column("length"));
        const double overlap = inserted ? sharedLength(event.length, theirs) : reciprocalOverlap(event.region, start, end);
        const bool lengthsUnknown = inserted && (!event.length || !theirs);
        if ((overlap >= leastOverlap || lengthsUnknown) && (!best || overlap > best->overlap))
            best = StructuralMatch{row, overlap};
    }
    return best;
}

} // namespace gentolk
