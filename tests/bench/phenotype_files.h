#pragma once
#include "core/phenotype/gene_ranking.h"
#include "tests/bench/published_patients.h"

namespace gentolk::bench {

// The program's phenotype data, read from the source tree.
struct PhenotypeFiles {
    PhenotypeFiles();

    Ontology ontology;
    std::vector<QByteArray> tables;
    std::map<std::string, double> established;
    PhenotypeWeights weights;
    DiseaseProfiles profiles;
    GeneRanking ranking;
};

} // namespace gentolk::bench
