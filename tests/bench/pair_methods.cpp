#include "tests/bench/pair_methods.h"
#include <algorithm>

namespace gentolk::bench {

double PairTable::of(Ontology::Index a, Ontology::Index b)
{
    const std::uint64_t key = static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32 | static_cast<std::uint32_t>(b);
    const auto [place, isNew] = m_known.try_emplace(key, 0.0F);
    if (isNew)
        place->second = static_cast<float>(m_pair(a, b));
    return place->second;
}

PairTable::Means PairTable::compare(const std::vector<Ontology::Index>& patient, const std::vector<DiseaseProfile::Term>& disease)
{
    Means means;
    std::vector<double> back(disease.size());
    for (const Ontology::Index one : patient) {
        double best = 0;
        for (std::size_t j = 0; j < disease.size(); ++j) {
            const double score = of(one, disease[j].term);
            best = std::max(best, score);
            back[j] = std::max(back[j], score);
        }
        means.there += best / static_cast<double>(patient.size());
        means.best = std::max(means.best, best);
    }
    for (const double best : back)
        means.back += best / static_cast<double>(back.size());
    return means;
}

double simGicOf(const Ontology& ontology, const PatientTerms& patient, const DiseaseProfile& disease)
{
    double shared = 0, all = 0;
    for (const DiseaseProfile::Closed& one : disease.closure) {
        all += ontology.contentAt(one.term);
        shared += patient.contains(one.term) ? ontology.contentAt(one.term) : 0;
    }
    for (const Ontology::Index term : patient.closed)
        all += disease.find(term) ? 0 : ontology.contentAt(term);
    return all > 0 ? shared / all : 0;
}

} // namespace gentolk::bench
