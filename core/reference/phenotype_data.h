#pragma once
#include "core/phenotype/gene_ranking.h"
#include "core/phenotype/laboratory_value.h"
#include "core/phenotype/quick_groups.h"
#include "core/phenotype/referral_text.h"
#include <QString>

namespace gentolk {

// The ontology and the phenotypes of the genes' diseases that the program carries, and the order they give the genes:
// read once when first asked for, shared by all threads. Throw NotFound, FileMalformed.
const Ontology& ontology();
const ReferralText& referralText(); // with the carried clinical words
const std::vector<QuickGroup>& quickGroups();         // rule D-19
const std::vector<LaboratoryTest>& laboratoryTests(); // rule D-18
const DiseaseProfiles& diseaseProfiles();
const GeneRanking& geneRanking();

// The tables that diseaseProfiles() reads: the release's annotations and our own.
std::vector<QByteArray> geneTermTables();
// 1 for a gene of the panel whose part in a disease ClinGen calls definitive.
std::map<std::string, double> establishedGenes();
// ranking/phenotype.json: throws FileMalformed where a weight is missing or below 0.
PhenotypeWeights phenotypeWeights();
QString phenotypeWeightsVersion();

// The release's date, e.g. "2025-05-06"; shown wherever terms are. Does not read the ontology itself.
QString ontologyReleaseVersion();

} // namespace gentolk
