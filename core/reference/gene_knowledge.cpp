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

std::vector<GeneCuration> curationsIn(const AlleleStore& store, const std::string& symbol)
{
    std::vector<GeneCuration> curations;
    for (const std::uint64_t row : rowsOfGene(store, symbol))
        curations.push_back({textIn(store, row, "disease"), textIn(store, row, "moi"), textIn(store, row, "class"),
                             textIn(store, row, "date").substr(0, 10), store.manifest().title().toStdString()});
    std::sort(curations.begin(), curations.end(), [](const GeneCuration& a, const GeneCuration& b) { return a.disease < b.disease; });
    return curations;
}

std::optional<GeneDosage> dosageIn(const AlleleStore& store, const std::string& symbol)
{
    const std::vector<std::uint64_t> rows = rowsOfGene(store, symbol);
    if (rows.empty())
        return std::nullopt;
    return GeneDosage{textIn(store, rows.front(), "haplo"), textIn(store, rows.front(), "triplo"), textIn(store, rows.front(), "date"),
                      store.manifest().title().toStdString()};
}

} // namespace

// Of a gene's transcripts MANE Select's.
std::optional<GeneConstraint> geneConstraint(const InstalledEvidence& evidence, const std::string& symbol)
{
    const AlleleStore* store = evidence.storeOf("gnomad-constraint");
    if (!store)
        return std::nullopt;
    const std::vector<std::uint64_t> rows = rowsOfGene(*store, symbol);
    if (rows.empty())
        return std::nullopt;
    const auto mane = std::find_if(rows.begin(), rows.end(), [&](std::uint64_t row) { return textIn(*store, row, "mane") == "true"; });
    const std::uint64_t row = mane == rows.end() ? rows.front() : *mane;
    return GeneConstraint{store->number(row, store->column("mis_z")), store->number(row, store->column("loeuf")), store->number(row, store->column("pli")),
                          store->manifest().title().toStdString()};
}

GeneKnowledge geneKnowledge(const InstalledEvidence& evidence, const std::string& symbol)
{
    GeneKnowledge knowledge;
    knowledge.constraint = geneConstraint(evidence, symbol);
    if (const AlleleStore* curations = evidence.storeOf("clingen-validity"))
        knowledge.validity = curationsIn(*curations, symbol);
    if (const AlleleStore* dosage = evidence.storeOf("clingen-dosage"))
        knowledge.dosage = dosageIn(*dosage, symbol);
    return knowledge;
}

} // namespace gentolk
