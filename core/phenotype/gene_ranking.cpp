#include "core/phenotype/gene_ranking.h"
#include "core/phenotype/excluded_terms.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

using Index = Ontology::Index;

void numberRanks(std::vector<GeneRank>& genes)
{
    std::sort(genes.begin(), genes.end(),
              [](const GeneRank& a, const GeneRank& b) { return a.score != b.score ? a.score > b.score : a.gene < b.gene; });
    for (std::size_t i = 0; i < genes.size(); ++i) {
        const bool tied = i > 0 && genes[i].score == genes[i - 1].score;
        genes[i].rank = tied ? genes[i - 1].rank : static_cast<int>(i) + 1;
        genes[i].fit = std::clamp(1 - (genes.front().score - genes[i].score) / GeneRanking::scoreSpan, 0.0, 1.0);
    }
}

// Two diseases of a gene, each with what it stands for already: named by the better, with the likelihood of both.
GeneRank joined(const GeneRank& a, const GeneRank& b)
{
    GeneRank better = a.score - a.otherDiseases >= b.score - b.otherDiseases ? a : b;
    const double own = better.score - better.otherDiseases;
    better.score = std::max(a.score, b.score) + std::log1p(std::exp(-std::abs(a.score - b.score)));
    better.otherDiseases = better.score - own;
    return better;
}

bool isInformative(const Ontology& ontology, const PatientTerms& patient)
{
    return std::any_of(patient.specific.begin(), patient.specific.end(), [&](Index term) { return ontology.contentAt(term) > 0; });
}

} // namespace

const std::vector<std::pair<const char*, double PhenotypeParts::*>>& phenotypePartNames()
{
    static const std::vector<std::pair<const char*, double PhenotypeParts::*>> names{
        {"matched", &PhenotypeParts::matched},   {"exact", &PhenotypeParts::exact},       {"best", &PhenotypeParts::best},
        {"expected", &PhenotypeParts::expected}, {"present", &PhenotypeParts::present},   {"absent", &PhenotypeParts::absent},
        {"repeated", &PhenotypeParts::repeated}, {"excluded", &PhenotypeParts::excluded}, {"established", &PhenotypeParts::established}};
    return names;
}

GeneRanking::GeneRanking(const Ontology& ontology, const DiseaseProfiles& profiles, const PhenotypeWeights& weights,
                         const std::map<std::string, double>& established)
    : m_ontology(ontology), m_profiles(profiles), m_weights(weights), m_network(ontology, profiles)
{
    for (const std::string& gene : profiles.genes()) {
        const auto found = established.find(gene);
        m_established.push_back(found == established.end() ? 0 : found->second);
    }
}

// The most informative term that both follow from; -1 where there is none with any information.
Index GeneRanking::shared(const DiseaseProfile& profile, Index term) const
{
    Index best = -1;
    for (const Index above : m_ontology.ancestorsAt(term))
        if (m_ontology.contentAt(above) > (best < 0 ? 0 : m_ontology.contentAt(best)) && profile.has(above))
            best = above;
    return best;
}

void GeneRanking::addPatientSide(PhenotypeParts& parts, const DiseaseProfile& profile, const PatientTerms& patient) const
{
    double all = 0;
    std::size_t counted = 0;
    for (const Index term : patient.specific) {
        const double whole = m_ontology.contentAt(term);
        if (whole <= 0)
            continue;
        const Index common = shared(profile, term);
        const double both = common < 0 ? 0 : m_ontology.contentAt(common);
        parts.matched += both;
        parts.exact += both * both / whole / whole;
        parts.best = std::max(parts.best, both);
        all += whole;
        ++counted;
    }
    parts.matched = counted ? parts.matched / all : 0;
    parts.exact = counted ? parts.exact / static_cast<double>(counted) : 0;
}

void GeneRanking::addDiseaseSide(PhenotypeParts& parts, const DiseaseProfile& profile, const PatientTerms& patient) const
{
    double all = 0;
    for (const DiseaseProfile::Term& one : profile.own) {
        parts.expected += patient.contentOf(one.term);
        all += m_ontology.contentAt(one.term);
    }
    parts.expected = all > 0 ? parts.expected / all : 0;
    for (const DiseaseProfile::Closed& one : profile.closure)
        if (patient.contains(one.term))
            parts.repeated -= m_ontology.contentAt(one.term) * one.frequency;
}

PhenotypeParts GeneRanking::partsOf(std::size_t index, const PatientTerms& patient) const
{
    const DiseaseProfile& profile = m_profiles.all()[index];
    PhenotypeParts parts;
    addPatientSide(parts, profile, patient);
    addDiseaseSide(parts, profile, patient);
    const NetworkLikelihood::Sum network = m_network.of(index, patient);
    parts.present = network.present;
    parts.absent = network.absent;
    parts.excluded = excludedLogRatio(m_profiles, profile, patient);
    parts.established = m_established[m_profiles.geneOf(index)];
    return parts;
}

double GeneRanking::scoreOf(const PhenotypeParts& parts) const
{
    double score = 0;
    for (const auto& [name, part] : phenotypePartNames())
        score += parts.*part * (m_weights.*part);
    return score;
}

GeneRank GeneRanking::ranked(std::size_t profile, const PatientTerms& patient) const
{
    GeneRank one;
    one.gene = m_profiles.all()[profile].gene;
    one.profile = profile;
    one.parts = partsOf(profile, patient);
    one.score = scoreOf(one.parts);
    return one;
}

std::vector<GeneRank> GeneRanking::rank(const PatientTerms& patient) const
{
    std::vector<GeneRank> genes;
    if (!isInformative(m_ontology, patient))
        return genes;
    for (std::size_t i = 0; i < m_profiles.all().size(); ++i) {
        GeneRank disease = ranked(i, patient);
        if (!genes.empty() && m_profiles.geneOf(genes.back().profile) == m_profiles.geneOf(i))
            genes.back() = joined(genes.back(), disease);
        else
            genes.push_back(std::move(disease));
    }
    numberRanks(genes);
    return genes;
}

std::vector<GeneRank> GeneRanking::diseasesOf(const std::string& gene, const PatientTerms& patient) const
{
    std::vector<GeneRank> diseases;
    for (std::size_t i = 0; i < m_profiles.all().size() && isInformative(m_ontology, patient); ++i)
        if (m_profiles.all()[i].gene == gene)
            diseases.push_back(ranked(i, patient));
    numberRanks(diseases);
    return diseases;
}

std::vector<TermMatch> GeneRanking::matches(std::size_t index, const PatientTerms& patient) const
{
    const DiseaseProfile& profile = m_profiles.all()[index];
    double all = 0, counted = 0;
    for (const Index term : patient.specific) {
        all += m_ontology.contentAt(term);
        counted += m_ontology.contentAt(term) > 0 ? 1 : 0;
    }
    std::vector<TermMatch> found;
    for (const Index term : patient.specific) {
        TermMatch match{m_ontology.idAt(term), {}, 0, {}, 0};
        if (const Index common = shared(profile, term); common >= 0) {
            match.ic = m_ontology.contentAt(common);
            match.shared = m_ontology.idAt(common);
            match.diseaseTerm = m_ontology.idAt(profile.find(common)->carrier);
            const double share = match.ic / m_ontology.contentAt(term);
            match.points = m_weights.matched * match.ic / all + m_weights.exact * share * share / counted;
        }
        found.push_back(std::move(match));
    }
    return found;
}

} // namespace gentolk
