#include "core/reference/looked_at.h"
#include "core/genetics/assembly.h"

namespace gentolk {

Variant lookedAtPlace(std::string_view contig, std::int64_t start)
{
    return {std::string(contig), start, "A", "C"};
}

std::optional<LookedAt> lookedAt(const AlleleStore& store, std::string_view contig, std::int64_t position)
{
    const std::vector<std::uint64_t> rows = store.rowsBetween(contig, position - longestStretch + 1, position);
    if (rows.empty() || store.whole(rows.back(), store.column("end")).value_or(0) < position)
        return std::nullopt;
    if (const auto share = store.number(rows.back(), store.column("share")))
        return LookedAt{*share, std::nullopt};
    const auto alleles = store.whole(rows.back(), store.column("alleles"));
    const auto most = store.manifest().mostAlleles.find(contigRank(contig));
    if (!alleles || most == store.manifest().mostAlleles.end() || most->second <= 0)
        return std::nullopt;
    return LookedAt{double(*alleles) / most->second, alleles};
}

} // namespace gentolk
