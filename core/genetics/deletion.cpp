#include "core/genetics/deletion.h"
#include <algorithm>

namespace gentolk {

namespace {
bool isDeletionSymbol(const std::string& alternate)
{
    return alternate.starts_with("<DEL") || alternate == "<CN0>" || alternate.starts_with("<CNV");
}
} // namespace

std::optional<GenomicRegion> deletedBases(const CandidateVariant& candidate)
{
    const Variant& written = candidate.variant;
    if (isDeletionSymbol(written.alternate))
        return candidate.end > written.position
                   ? std::optional(GenomicRegion{normalContig(written.contig), written.position + 1, candidate.end})
                   : std::nullopt;
    if (isSymbolic(written.alternate) || std::int64_t(written.reference.size()) - std::int64_t(written.alternate.size()) < leastDeletion)
        return std::nullopt;
    const Variant small = trimmed(written);
    return GenomicRegion{normalContig(small.contig), small.position + std::int64_t(small.alternate.size()), lastPosition(small)};
}

bool isAnyCopyNumber(const CandidateVariant& candidate)
{
    return candidate.variant.alternate.starts_with("<CNV");
}

std::string textOf(const Variant& variant, const GenomicRegion& region)
{
    return variant.contig + ':' + std::to_string(region.start) + '-' + std::to_string(region.end);
}

bool holds(const GenomicRegion& region, std::int64_t position)
{
    return position >= region.start && position <= region.end;
}

bool overlapByHalf(const GenomicRegion& a, const GenomicRegion& b)
{
    const std::int64_t shared = std::min(a.end, b.end) - std::max(a.start, b.start) + 1;
    const std::int64_t longer = std::max(a.end - a.start, b.end - b.start) + 1;
    return a.contig == b.contig && shared * 2 >= longer;
}

} // namespace gentolk
