#pragma once
#include "core/phenotype/gene_ranking.h"
#include "core/phenotype/laboratory_value.h"
#include "core/phenotype/quick_groups.h"
#include "core/phenotype/referral_text.h"
#include <QString>

namespace gentolk {

// Of the release in use (phenotypeInUse()): what is typed and shown. What a case is ranked with is its own release. Throw NotFound, FileMalformed.
const Ontology& ontology();
const ReferralText& referralText();
const std::vector<QuickGroup>& quickGroups();         // rule D-19
const std::vector<LaboratoryTest>& laboratoryTests(); // rule D-18

// The tables that PhenotypeRelease::profiles() reads: the release's annotations, or the carried ones, and our own.
std::vector<QByteArray> geneTermTables();
std::vector<QByteArray> geneTermTables(const QByteArray& ofRelease); // empty: the carried ones
// 1 for a gene of the panel whose part in a disease ClinGen calls definitive.
std::map<std::string, double> establishedGenes();
// ranking/phenotype.json: throws FileMalformed where a weight is missing or below 0.
PhenotypeWeights phenotypeWeights();
QString phenotypeWeightsVersion();

// The date of the release in use, e.g. "2025-05-06"; shown wherever terms are. Does not read the ontology itself.
QString ontologyReleaseVersion();

} // namespace gentolk
