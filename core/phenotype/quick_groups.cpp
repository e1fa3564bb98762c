#include "core/phenotype/quick_groups.h"
#include "core/phenotype/tsv_rows.h"

namespace gentolk {

std::vector<QuickGroup> readQuickGroups(const QByteArray& table)
{
    const auto textOf = [](std::string_view cell) { return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())); };
    std::vector<QuickGroup> groups;
    forEachTsvRow(table, {"iuis_table", "group_en", "group_da", "id", "label_en"}, [&](const TsvCells& cells) {
        if (groups.empty() || groups.back().table != textOf(cells[0]))
            groups.push_back({textOf(cells[0]), textOf(cells[1]), textOf(cells[2]), {}});
        groups.back().ids.emplace_back(cells[3]);
    });
    return groups;
}

} // namespace gentolk
