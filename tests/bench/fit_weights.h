#pragma once
#include "tests/bench/phenotype_files.h"

namespace gentolk::bench {

// Weights under which the causal genes of the tuning half are the likeliest (conditional logit over the panel's genes, each the sum of
// its diseases; gradient ascent; no weight below 0). The weight of the excluded terms is left as it is.
PhenotypeWeights fitWeights(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients,
                            const std::vector<PatientTerms>& terms);

} // namespace gentolk::bench
