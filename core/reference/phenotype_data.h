#pragma once
#include "core/phenotype/gene_score.h"
#include <QString>

namespace gentolk {

// The ontology and the genes' phenotypes that the program carries: read once when first asked for, shared by all threads.
// Throw NotFound, FileMalformed.
const Ontology& ontology();
const GeneTerms& geneTerms();

// scoreGene with these; only the number.
std::optional<double> genePhenotypeScore(const std::string& symbol, const std::vector<std::string>& present);

// The release's date, e.g. "2025-05-06"; shown wherever terms are. Does not read the ontology itself.
QString ontologyReleaseVersion();

} // namespace gentolk
