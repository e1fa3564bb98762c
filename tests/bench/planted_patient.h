#pragma once
#include "core/workflow/shortlist.h"
#include "tests/bench/published_patients.h"

namespace gentolk::bench {

// The background with the patient's alleles in it: genotypes from CASES_FOLDER/<case_id>.vcf, consequence from the published name (none
// where that is unknown), a frequency of 1e-5, no ClinVar and no predictor.
FamilyVariants planted(FamilyVariants background, const PublishedPatient& patient, const QString& folder, bool trio);

bool isPlanted(const CandidateVariant& candidate);
// Whether the panel gives the gene a mode that the published model belongs to.
bool hasModelAmongModes(const PublishedPatient& patient, const GenePanel& panel);

std::vector<PhenotypeTerm> phenotypeOf(const PublishedPatient& patient);

// "all patients" and what else the patient belongs to.
std::vector<QString> strataOf(const PublishedPatient& patient, const GenePanel& panel);

} // namespace gentolk::bench
