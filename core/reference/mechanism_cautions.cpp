#include "core/reference/mechanism_cautions.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"

namespace gentolk
{

namespace
{
std::vector<MechanismCaution> readAll()
{
    const Table table(resourceBytes(QStringLiteral(":/panels/mechanism_cautions.tsv")));
    std::vector<MechanismCaution> all;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        all.push_back(
            {table.cell(row, "gene_symbol"), table.cell(row, "disorder_or_mode"), table.cell(row, "why"), table.cell(row, "consequence")});
    return all;
}
} // namespace

std::vector<MechanismCaution> mechanismCautions(const std::string& symbol)
{
    static const std::vector<MechanismCaution> all = readAll();
    std::vector<MechanismCaution> found;
    for (const MechanismCaution& one : all)
        if (one.symbol == symbol)
            found.push_back(one);
    return found;
}

} // namespace gentolk
