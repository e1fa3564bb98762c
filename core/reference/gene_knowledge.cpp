#include "core/reference/gene_knowledge.h"
#include "core/reference/gene_place.h"
#include <algorithm>

namespace gentolk {

namespace {

std::vector<std::uint64_t> rowsOfGene(const AlleleStore& store, const std::string& symbol)
{
    const Variant place = genePlace(symbol);
    std::vector<std::uint64_t> rows = store.rowsAt(place.contig, place.position);
    std::erase_if(rows, [&](std::uint64_t row) { return store.text(row, store.column("gene")) != symbol; });
    return rows;
}

std::string textIn(const AlleleStore& store, std::uint64_t row, const char* column) { return std::string(store.text(row, store.column(column))); }

// Of a gene's transcripts MANE Select's.
void addConstraint(GeneKnowledge& knowledge, const AlleleStore& store, const std::vector<std::uint64_t>& rows)
{
    if (rows.empty())
        return;
    const auto mane = std::find_if(rows.begin(), rows.end(), [&](std::uint64_t row) { return textIn(store, row, "mane") == "true"; });
    const std::uint64_t row = mane == rows.end() ? rows.front() : *mane;
    knowledge.constraint = {store.number(row, store.column("mis_z")), store.number(row, store.column("loeuf")), store.number(row, store.column("pli")),
                            store.manifest().title().toStdString()};
}

void addValidity(GeneKnowledge& knowledge, const AlleleStore& store, const std::vector<std::uint64_t>& rows)
{
    for (const std::uint64_t row : rows)
        knowledge.validity.push_back({textIn(store, row, "disease"), textIn(store, row, "moi"), textIn(store, row, "class"),
                                      textIn(store, row, "date").substr(0, 10), store.manifest().title().toStdString()});
    std::sort(knowledge.validity.begin(), knowledge.validity.end(), [](const GeneCuration& a, const GeneCuration& b) { return a.disease < b.disease; });
}

void addDosage(GeneKnowledge& knowledge, const AlleleStore& store, const std::vector<std::uint64_t>& rows)
{
    if (!rows.empty())
        knowledge.dosage = {textIn(store, rows.front(), "haplo"), textIn(store, rows.front(), "triplo"), textIn(store, rows.front(), "date"),
                            store.manifest().title().toStdString()};
}

} // namespace

GeneKnowledge geneKnowledge(const InstalledEvidence& evidence, const std::string& symbol)
{
    GeneKnowledge knowledge;
    for (const auto& store : evidence.stores()) {
        const QString& kind = store->manifest().kind;
        if (kind == QLatin1String("gnomad-constraint"))
            addConstraint(knowledge, *store, rowsOfGene(*store, symbol));
        else if (kind == QLatin1String("clingen-validity"))
            addValidity(knowledge, *store, rowsOfGene(*store, symbol));
        else if (kind == QLatin1String("clingen-dosage"))
            addDosage(knowledge, *store, rowsOfGene(*store, symbol));
    }
    return knowledge;
}

} // namespace gentolk
