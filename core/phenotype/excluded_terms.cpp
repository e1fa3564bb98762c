#include "core/phenotype/excluded_terms.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

double excludedLogRatio(const DiseaseProfiles& profiles, const DiseaseProfile& profile, const PatientTerms& patient)
{
    constexpr double mostSure = 0.9;
    double sum = 0;
    for (const Ontology::Index term : patient.excluded)
        if (const DiseaseProfile::Closed* expected = profile.find(term)) {
            const double here = 1 - std::min(expected->frequency, mostSure), elsewhere = 1 - std::min(profiles.background(term), mostSure);
            sum += std::min(0.0, std::log(here / elsewhere));
        }
    return sum;
}

} // namespace gentolk
