#include "core/phenotype/read_ontology_term.h"

namespace gentolk {

namespace {

std::vector<std::string> parts(std::string_view cell)
{
    const TsvCells views = splitCells(cell, '|');
    return {views.begin(), views.end()};
}

} // namespace

const std::vector<std::string>& ontologyTermColumns()
{
    static const std::vector<std::string> columns = {"id", "label", "parents", "alt_ids", "status", "replaced_by", "exact_synonyms"};
    return columns;
}

OntologyTerm readOntologyTerm(const TsvCells& cells)
{
    OntologyTerm term;
    term.id = cells[0];
    term.label = cells[1];
    term.parents = parts(cells[2]);
    term.altIds = parts(cells[3]);
    term.obsolete = cells[4] == "obsolete";
    term.replacedBy = parts(cells[5]);
    term.synonyms = parts(cells[6]);
    return term;
}

} // namespace gentolk
