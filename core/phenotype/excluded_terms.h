#pragma once
#include "core/phenotype/disease_profiles.h"
#include "core/phenotype/patient_terms.h"

namespace gentolk {

// Natural logarithm of the likelihood ratio of the terms that were looked for and are absent (rule D-15):
// (1 - P(term | disease)) / (1 - P(term | panel)) each, the shares held below 0.9, so that one wrong "absent" rules nothing out.
// Never above 0: a term's absence is no argument for a disease (rule D-4).
double excludedLogRatio(const DiseaseProfiles& profiles, const DiseaseProfile& profile, const PatientTerms& patient);

} // namespace gentolk
