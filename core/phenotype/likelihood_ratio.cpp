#include "core/phenotype/likelihood_ratio.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

double LikelihoodRatio::probability(const DiseaseProfile& profile, Ontology::Index term) const
{
    if (const DiseaseProfile::Closed* listed = profile.find(term))
        return listed->frequency;
    double best = falsePositive * m_profiles.background(term);
    for (const DiseaseProfile::Term& own : profile.own) {
        const std::vector<Ontology::Index>& above = m_ontology.ancestorsAt(term);
        if (std::binary_search(above.begin(), above.end(), own.term))
            best = std::max(best, own.frequency * std::min(1.0, m_profiles.background(term) / m_profiles.background(own.term)));
    }
    return best;
}

double LikelihoodRatio::present(const DiseaseProfile& profile, Ontology::Index term) const
{
    return probability(profile, term) / m_profiles.background(term);
}

double LikelihoodRatio::excluded(const DiseaseProfile& profile, Ontology::Index term) const
{
    const auto absent = [](double share) { return 1 - std::min(share, mostSure); };
    return absent(probability(profile, term)) / absent(m_profiles.background(term));
}

double LikelihoodRatio::log10Of(const DiseaseProfile& profile, const PatientTerms& patient) const
{
    double sum = 0;
    for (const Ontology::Index term : patient.specific)
        sum += std::log10(present(profile, term));
    for (const Ontology::Index term : patient.excluded)
        sum += std::log10(excluded(profile, term));
    return sum;
}

double posteriorProbability(double log10Ratio, std::size_t diseases)
{
    const double prior = 1.0 / static_cast<double>(std::max<std::size_t>(diseases, 1));
    const double ratio = std::pow(10.0, std::min(log10Ratio, 300.0));
    return prior * ratio / (1 - prior + prior * ratio);
}

} // namespace gentolk
