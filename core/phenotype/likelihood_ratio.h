#pragma once
#include "core/phenotype/disease_profiles.h"
#include "core/phenotype/patient_terms.h"

namespace gentolk {

// Likelihood ratios of single findings in the manner of LIRICAL (rule D-15): P(finding | disease) / P(finding | another disease).
class LikelihoodRatio
{
public:
    static constexpr double falsePositive = 0.01; // of the background's share, for a finding that the disease does not explain at all
    static constexpr double mostSure = 0.99;      // one wrong "absent" gives no 0

    LikelihoodRatio(const Ontology& ontology, const DiseaseProfiles& profiles) : m_ontology(ontology), m_profiles(profiles) {}

    // P(finding | disease): the annotated share for the term or what it follows from; for a more specific term than the disease's, its
    // share among the panel's patients who have the disease's term; else a floor.
    double probability(const DiseaseProfile& profile, Ontology::Index term) const;
    double present(const DiseaseProfile& profile, Ontology::Index term) const;
    double excluded(const DiseaseProfile& profile, Ontology::Index term) const;
    // Sum of log10 over all the patient's findings.
    double log10Of(const DiseaseProfile& profile, const PatientTerms& patient) const;

private:
    const Ontology& m_ontology;
    const DiseaseProfiles& m_profiles;
};

// p0 LR / (1 - p0 + p0 LR), for a sum of log10 and p0 = 1 / number of diseases.
double posteriorProbability(double log10Ratio, std::size_t diseases);

} // namespace gentolk
