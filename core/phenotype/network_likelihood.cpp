#include "core/phenotype/network_likelihood.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

using Index = Ontology::Index;

constexpr double smoothing = 0.1;       // share of the panel's habits in every disease: nothing is impossible
constexpr double unlistedShare = 0.5;   // of the panel's habits, for a term beside those that the disease lists under the same parent
constexpr double reported = 0.3;        // share of a patient's features that a referral names
constexpr double least = 1e-6, most = 0.999, worstTerm = -3;

double bounded(double share)
{
    return std::clamp(share, least, most);
}

double missing(double share)
{
    return std::log(1 - reported * share);
}

} // namespace

NetworkLikelihood::NetworkLikelihood(const Ontology& ontology, const DiseaseProfiles& profiles)
    : m_ontology(ontology), m_profiles(profiles)
{
    for (const DiseaseProfile& profile : profiles.all())
        m_nodes.push_back(nodesOf(profile));
}

double NetworkLikelihood::backgroundGivenParents(Index term) const
{
    double rarest = 1;
    for (const Index parent : m_ontology.parentsAt(term))
        if (m_ontology.isPhenotypeAt(parent))
            rarest = std::min(rarest, m_profiles.background(parent));
    return std::min(most, m_profiles.background(term) / rarest);
}

std::vector<NetworkLikelihood::Node> NetworkLikelihood::nodesOf(const DiseaseProfile& profile) const
{
    std::vector<Node> nodes;
    for (const DiseaseProfile::Closed& one : profile.closure)
        nodes.push_back({one.term, 0, 0, 0});
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        double rarest = 1;
        for (const Index parent : m_ontology.parentsAt(nodes[i].term))
            if (const DiseaseProfile::Closed* above = profile.find(parent)) {
                rarest = std::min(rarest, above->frequency);
                float& explained = nodes[static_cast<std::size_t>(above - profile.closure.data())].explained;
                explained = std::max(explained, static_cast<float>(std::min(1.0, profile.closure[i].frequency / above->frequency)));
            }
        const double background = backgroundGivenParents(nodes[i].term);
        const double here = bounded((1 - smoothing) * profile.closure[i].frequency / rarest + smoothing * background);
        nodes[i].present = static_cast<float>(std::max(std::log(here) - std::log(background), worstTerm));
        nodes[i].absent = static_cast<float>(missing(here) - missing(background));
    }
    return nodes;
}

// Terms of the patient that the disease does not list, though it lists their parents.
double NetworkLikelihood::unexpected(std::size_t index, const PatientTerms& patient) const
{
    const DiseaseProfile& profile = m_profiles.all()[index];
    const std::vector<Node>& nodes = m_nodes[index];
    double sum = 0;
    for (const Index term : patient.closed) {
        const std::vector<Index>& parents = m_ontology.parentsAt(term);
        const auto listed = [&](Index parent) { return !m_ontology.isPhenotypeAt(parent) || profile.has(parent); };
        if (profile.has(term) || !std::all_of(parents.begin(), parents.end(), listed))
            continue;
        float explained = 0;
        for (const Index parent : parents)
            if (const DiseaseProfile::Closed* above = profile.find(parent))
                explained = std::max(explained, nodes[static_cast<std::size_t>(above - profile.closure.data())].explained);
        sum += std::log(1 - explained + explained * unlistedShare);
    }
    return sum;
}

NetworkLikelihood::Sum NetworkLikelihood::of(std::size_t profile, const PatientTerms& patient) const
{
    const std::vector<Node>& nodes = m_nodes[profile];
    Sum sum;
    for (const Node& node : nodes) {
        if (patient.contains(node.term))
            sum.present += node.present;
        else if (patient.isNext(node.term))
            sum.absent += node.absent;
    }
    sum.present += unexpected(profile, patient);
    return sum;
}

} // namespace gentolk
