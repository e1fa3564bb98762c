#pragma once
#include "core/phenotype/ontology_term.h"
#include "core/phenotype/tsv_rows.h"

namespace gentolk {

// The columns of terms.tsv, and one row of it.
const std::vector<std::string>& ontologyTermColumns();
OntologyTerm readOntologyTerm(const TsvCells& cells);

} // namespace gentolk
