#pragma once
#include "core/phenotype/disease_profiles.h"
#include "core/phenotype/patient_terms.h"
#include <functional>
#include <unordered_map>

namespace gentolk::bench {

// The methods that compare term by term, over every disease, with each pair of terms worked out once.
class PairTable
{
public:
    using Pair = std::function<double(Ontology::Index, Ontology::Index)>;
    explicit PairTable(Pair pair) : m_pair(std::move(pair)) {}

    struct Means {
        double there = 0, back = 0, best = 0; // mean of the patient's best matches, of the disease's, and the best of all
    };
    Means compare(const std::vector<Ontology::Index>& patient, const std::vector<DiseaseProfile::Term>& disease);

private:
    double of(Ontology::Index a, Ontology::Index b);

    Pair m_pair;
    std::unordered_map<std::uint64_t, float> m_known;
};

double simGicOf(const Ontology& ontology, const PatientTerms& patient, const DiseaseProfile& disease);

} // namespace gentolk::bench
