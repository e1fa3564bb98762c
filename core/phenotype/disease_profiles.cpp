#include "core/phenotype/disease_profiles.h"
#include "core/phenotype/tsv_rows.h"
#include <algorithm>
#include <map>

namespace gentolk {

namespace {

using Index = Ontology::Index;
using Source = DiseaseProfile::Source;

constexpr ProfileAssumptions assumed;
constexpr double leastBackground = 0.0003;

Source sourceOf(std::string_view word)
{
    return word == "coarse_iuis" ? Source::Category : word == "own" ? Source::Own : word == "g2p2023" ? Source::GeneLevel : Source::Disease;
}

double shareOf(const TermFrequency& frequency, Source source)
{
    return std::min(frequency.share.value_or(source == Source::Category ? assumed.category : assumed.disease), assumed.most);
}

bool byTerm(const DiseaseProfile::Closed& a, const DiseaseProfile::Closed& b)
{
    return a.term < b.term;
}

// The own terms and all that follows from them.
void closeProfile(DiseaseProfile& profile, const Ontology& ontology)
{
    std::map<Index, DiseaseProfile::Closed> closed;
    for (const auto& [term, frequency] : profile.own)
        for (const Index above : ontology.ancestorsAt(term)) {
            if (!ontology.isPhenotypeAt(above))
                continue;
            const auto [place, isNew] = closed.try_emplace(above, DiseaseProfile::Closed{above, frequency, term});
            place->second.frequency = std::max(place->second.frequency, frequency);
            if (!isNew && ontology.contentAt(term) < ontology.contentAt(place->second.carrier))
                place->second.carrier = term;
        }
    profile.members.resize(ontology.termCount() / 64 + 1);
    for (const auto& [term, one] : closed) {
        profile.closure.push_back(one);
        profile.members[static_cast<std::size_t>(term) / 64] |= std::uint64_t(1) << (term % 64);
    }
}

} // namespace

const DiseaseProfile::Closed* DiseaseProfile::find(Index term) const
{
    if (!has(term))
        return nullptr;
    const auto found = std::lower_bound(closure.begin(), closure.end(), Closed{term, 0, -1}, byTerm);
    return &*found;
}

// The rows of the tables by gene and disease, in the order of their first mention.
struct DiseaseProfiles::Reading {
    struct Disease {
        DiseaseProfile profile;
        std::map<Index, double> own;
    };
    std::vector<std::string> genes;
    std::vector<std::vector<Disease>> diseases; // by gene
    std::map<std::string, std::size_t> geneAt;
    std::map<std::pair<std::string, std::string>, std::size_t> diseaseAt;

    Disease& diseaseOf(const TsvCells& cells)
    {
        const auto [gene, newGene] = geneAt.try_emplace(std::string(cells[0]), genes.size());
        if (newGene) {
            genes.push_back(gene->first);
            diseases.emplace_back();
        }
        std::vector<Disease>& own = diseases[gene->second];
        const std::string key = std::string(cells[3]) + '|' + std::string(cells[3].empty() ? cells[4] : "") + '|' + std::string(cells[6]);
        const auto [disease, newDisease] = diseaseAt.try_emplace({gene->first, key}, own.size());
        if (newDisease) {
            own.emplace_back();
            DiseaseProfile& profile = own.back().profile;
            profile.gene = gene->first;
            profile.diseaseId = cells[3];
            profile.disorder = cells[4];
            profile.source = sourceOf(cells[6]);
            profile.polygenic = cells[5] == "POLYGENIC";
        }
        return own[disease->second];
    }

    void take(const TsvCells& cells, const Ontology& ontology, const AnnotationFilter& filter)
    {
        const Index term = ontology.indexOf(std::string(cells[1]));
        if (term < 0 || !ontology.isPhenotypeAt(term))
            return;
        std::optional<TermFrequency> frequency = termFrequency(cells[2]);
        if (filter)
            frequency = filter({std::string(cells[0]), std::string(cells[3]), term, *frequency});
        Disease& disease = diseaseOf(cells);
        if (!frequency)
            return;
        if (frequency->neverSeen) {
            disease.profile.neverSeen.push_back(term);
            return;
        }
        double& share = disease.own[term];
        share = std::max(share, shareOf(*frequency, disease.profile.source));
    }
};

DiseaseProfiles::DiseaseProfiles(const std::vector<QByteArray>& tables, const Ontology& ontology, const AnnotationFilter& filter)
{
    Reading reading;
    for (const QByteArray& table : tables)
        forEachTsvRow(table, {"symbol", "id", "frequency", "disease_id", "disease_name", "association", "source"},
                      [&](const TsvCells& cells) { reading.take(cells, ontology, filter); });
    m_genes = reading.genes;
    for (std::size_t gene = 0; gene < m_genes.size(); ++gene) {
        std::vector<DiseaseProfile> diseases;
        for (Reading::Disease& disease : reading.diseases[gene]) {
            for (const auto& [term, share] : disease.own)
                disease.profile.own.push_back({term, share});
            std::sort(disease.profile.neverSeen.begin(), disease.profile.neverSeen.end());
            closeProfile(disease.profile, ontology);
            if (!disease.profile.own.empty())
                diseases.push_back(std::move(disease.profile));
        }
        addTogether(gene, diseases, ontology);
    }
    countBackground(ontology);
}

void DiseaseProfiles::addTogether(std::size_t gene, std::vector<DiseaseProfile>& diseases, const Ontology& ontology)
{
    std::map<Index, double> own;
    for (const DiseaseProfile& disease : diseases)
        if (!disease.polygenic)
            for (const auto& [term, share] : disease.own)
                own[term] = std::max(own[term], share);
    if (diseases.size() > 1 && !own.empty()) {
        DiseaseProfile together{m_genes[gene], {}, {}, Source::Together, false, {}, {}, {}, {}};
        for (const auto& [term, share] : own)
            together.own.push_back({term, share});
        closeProfile(together, ontology);
        diseases.push_back(std::move(together));
    }
    for (DiseaseProfile& disease : diseases) {
        m_profiles.push_back(std::move(disease));
        m_geneOf.push_back(gene);
    }
}

void DiseaseProfiles::countBackground(const Ontology& ontology)
{
    m_background.assign(ontology.termCount(), 0);
    for (std::size_t begin = 0, end = 0; begin < m_profiles.size(); begin = end) {
        std::map<Index, double> largest;
        for (; end < m_profiles.size() && m_geneOf[end] == m_geneOf[begin]; ++end)
            if (!m_profiles[end].polygenic)
                for (const DiseaseProfile::Closed& one : m_profiles[end].closure)
                    largest[one.term] = std::max(largest[one.term], one.frequency);
        for (const auto& [term, share] : largest)
            m_background[static_cast<std::size_t>(term)] += share / static_cast<double>(m_genes.size());
    }
    for (double& share : m_background)
        share = std::max(share, leastBackground);
}

} // namespace gentolk
