#include "core/phenotype/gene_terms.h"
#include "core/phenotype/tsv_rows.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {

using Index = Ontology::Index;

bool isNone(std::string_view frequency)
{
    return frequency == "HP:0040285" || frequency.starts_with("0/") || frequency == "0%";
}

// "0/7", "0/7;0/2" or the ontology's "Excluded": looked for and never seen, which is an excluded feature and not one of the disease.
bool isNeverSeen(std::string_view frequency)
{
    const TsvCells parts = splitCells(frequency, ';');
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), isNone);
}

} // namespace

GeneTerms::GeneTerms(const QByteArray& bytes, const Ontology& ontology) : m_ontology(ontology)
{
    const std::vector<std::string> columns = {"symbol", "id", "frequency", "disease_id", "disease_name", "association", "source"};
    forEachTsvRow(bytes, columns, [&](const TsvCells& cells) {
        const Index term = ontology.indexOf(std::string(cells[1]));
        if (term < 0 || !ontology.isPhenotypeAt(term) || isNeverSeen(cells[2]))
            return;
        double& weight = m_genes[std::string(cells[0])].own[term];
        weight = std::max(weight, cells[6] == "coarse_iuis" ? coarseWeight : 1.0);
    });
    for (auto& [symbol, gene] : m_genes)
        close(gene, ontology);
}

void GeneTerms::close(Gene& gene, const Ontology& ontology)
{
    const auto better = [&](const Carrier& a, const Carrier& b) {
        return std::tuple(-a.weight, ontology.contentAt(a.term), a.term) < std::tuple(-b.weight, ontology.contentAt(b.term), b.term);
    };
    for (const auto& [term, weight] : gene.own)
        for (const Index ancestor : ontology.ancestorsAt(term)) {
            const Carrier carrier{term, weight};
            const auto [place, isNew] = gene.closure.try_emplace(ancestor, carrier);
            if (!isNew && better(carrier, place->second))
                place->second = carrier;
        }
}

const GeneTerms::Closure* GeneTerms::closureOf(const std::string& symbol) const
{
    const auto found = m_genes.find(symbol);
    return found == m_genes.end() ? nullptr : &found->second.closure;
}

std::vector<std::string> GeneTerms::ownTerms(const std::string& symbol) const
{
    std::vector<std::string> ids;
    if (const auto found = m_genes.find(symbol); found != m_genes.end())
        for (const auto& [term, weight] : found->second.own)
            ids.push_back(m_ontology.idAt(term));
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace gentolk
