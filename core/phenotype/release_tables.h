#pragma once
#include "core/phenotype/disease_annotations.h"
#include "core/phenotype/obo_terms.h"
#include <functional>
#include <optional>

namespace gentolk {

// A release of the ontology in the columns of resources/ontology: terms.tsv, disease_counts.tsv, gene_terms.tsv.
struct PhenotypeTables {
    QByteArray terms, diseaseCounts, geneTerms;
};

struct TabulatedRelease {
    PhenotypeTables tables;
    qint64 diseases = 0; // with a phenotype: the background of information content (rule D-10)
    qint64 leftOut = 0;  // annotations whose term the ontology has not got, or that is no phenotype
};

// The symbol under which a gene is kept; none: it is not wanted.
using KeptSymbol = std::function<std::optional<std::string>(const GeneOfDisease&)>;

// Counts each term's diseases with all that follows from an annotation (true path, rule D-3; what is negated or never seen counts not) and lists the
// phenotype of the wanted genes' diseases. Of several annotations of a disease with one term the counts are added ("1/2;3/4"), else the first stated
// frequency is taken; a negated one beside others is left out. Throws FileMalformed for a parent that is no term.
TabulatedRelease tabulate(const OboRelease& ontology, const DiseaseAnnotations& annotations, const std::vector<GeneOfDisease>& genes, const KeptSymbol& symbolOf);

} // namespace gentolk
