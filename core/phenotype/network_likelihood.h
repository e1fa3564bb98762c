#pragma once
#include "core/phenotype/disease_profiles.h"
#include "core/phenotype/patient_terms.h"

namespace gentolk {

// How much better a disease explains the patient's terms than the panel's average patient does, term by term down the ontology, so that
// what follows from a term already counted counts no second time (five kinds of low immunoglobulin are not five independent findings).
// A term is judged given its parents: P(term | its parents, disease) / P(term | its parents, panel). Natural logarithm.
class NetworkLikelihood
{
public:
    struct Sum {
        double present = 0; // over the terms that the patient has
        double absent = 0;  // over the disease's terms that he has not though he has their parents: not told of is a weak "no"
    };

    NetworkLikelihood(const Ontology& ontology, const DiseaseProfiles& profiles);
    Sum of(std::size_t profile, const PatientTerms& patient) const;

private:
    struct Node {
        Ontology::Index term;
        float present, absent; // what the term adds where the patient has it, and where he has only its parents
        float explained;       // largest share of its patients in the disease that one more specific term of the disease accounts for
    };
    std::vector<Node> nodesOf(const DiseaseProfile& profile) const;
    double backgroundGivenParents(Ontology::Index term) const;
    double unexpected(std::size_t profile, const PatientTerms& patient) const;

    const Ontology& m_ontology;
    const DiseaseProfiles& m_profiles;
    std::vector<std::vector<Node>> m_nodes; // by profile, in the order of its closure
};

} // namespace gentolk
