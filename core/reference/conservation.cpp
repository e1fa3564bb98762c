#include "core/reference/conservation.h"
#include "core/annotation/strand_change.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::int64_t mostBases = 1000; // of one allele that are looked at

std::optional<double> valueAt(const AlleleStore& store, std::string_view contig, std::int64_t position)
{
    const auto row = store.rowOf(conservationPlace(contig, position));
    return row ? store.number(*row, store.column("v" + std::to_string(conservationColumn(position)))) : std::nullopt;
}

} // namespace

Variant conservationPlace(std::string_view contig, std::int64_t position)
{
    return {std::string(contig), position - conservationColumn(position), "A", "C"};
}

int conservationColumn(std::int64_t position) { return int((position - 1) % basesOfARow); }

std::optional<Conservation> conservationOf(const InstalledEvidence& evidence, const Variant& variant)
{
    const AlleleStore* store = evidence.storeOf("phylop");
    const auto change = store ? genomicChangeOf(variant) : std::nullopt;
    if (!change || change->inserts())
        return std::nullopt;
    std::optional<double> highest;
    for (std::int64_t position = change->start; position <= std::min(change->end, change->start + mostBases); ++position)
        if (const auto value = valueAt(*store, variant.contig, position))
            highest = std::max(highest.value_or(*value), *value);
    return highest ? std::optional(Conservation{*highest, store->manifest().title().toStdString()}) : std::nullopt;
}

} // namespace gentolk
