#include "core/workflow/rank_genes.h"

namespace gentolk {

namespace {

RankedTerm rankedTerm(const PhenotypeTerm& given, const Ontology& ontology)
{
    const std::string id = given.hpoId.toStdString();
    const TermResolution resolution = ontology.resolve(id);
    RankedTerm term;
    term.present = given.present;
    term.used = !resolution.id.empty() && ontology.isPhenotype(resolution.id);
    term.id = resolution.id.empty() ? id : resolution.id;
    term.obsoleteOf = term.id == id ? std::string() : id;
    term.choices = resolution.choices;
    term.labelEn = ontology.label(term.id);
    if (const auto danish = ontology.danishName(term.id))
        term.labelDa = danish->label;
    return term;
}

// The gene's diseases, without all of them together; best first.
std::vector<GeneRank> singleDiseases(const std::string& gene, const PatientTerms& patient, const PhenotypeRelease& release)
{
    std::vector<GeneRank> diseases = release.ranking().diseasesOf(gene, patient);
    std::erase_if(diseases, [&](const GeneRank& one) { return release.profiles().all()[one.profile].source == DiseaseProfile::Source::Together; });
    return diseases;
}

// The disease to name: where all of them together fit best, the best of the single ones.
std::size_t namedDisease(const GeneRank& gene, const std::vector<GeneRank>& single, const PhenotypeRelease& release)
{
    const bool together = release.profiles().all()[gene.profile].source == DiseaseProfile::Source::Together;
    return together && !single.empty() ? single.front().profile : gene.profile;
}

std::vector<RankedDisorder> asDisorders(const std::vector<GeneRank>& single, const PhenotypeRelease& release)
{
    std::vector<RankedDisorder> disorders;
    for (const GeneRank& disease : single) {
        const DiseaseProfile& profile = release.profiles().all()[disease.profile];
        disorders.push_back({profile.disorder, profile.diseaseId, disease.score});
    }
    return disorders;
}

// What of the patient's terms can be used; adds every one of them to `told`.
PatientTerms usableTerms(const std::vector<PhenotypeTerm>& phenotype, const Ontology& ontology, std::vector<RankedTerm>& told)
{
    std::vector<std::string> present, excluded;
    for (const PhenotypeTerm& given : phenotype) {
        told.push_back(rankedTerm(given, ontology));
        if (told.back().used)
            (given.present ? present : excluded).push_back(told.back().id);
    }
    return patientTerms(ontology, present, excluded);
}

RankedGene rankedGene(const GeneRank& gene, const PatientTerms& patient, const GenePanel& panel, const PhenotypeRelease& release)
{
    RankedGene result;
    result.rank = gene.rank;
    result.symbol = gene.gene;
    if (const PanelGene* known = panel.bySymbol(gene.gene))
        result.hgncId = known->hgncId;
    result.score = gene.score;
    result.fit = gene.fit;
    const std::vector<GeneRank> single = singleDiseases(gene.gene, patient, release);
    const std::size_t named = namedDisease(gene, single, release);
    result.disorder = release.profiles().all()[named].disorder;
    result.diseaseId = release.profiles().all()[named].diseaseId;
    result.together = named != gene.profile;
    for (const auto& [name, part] : phenotypePartNames())
        result.parts.emplace_back(name, gene.parts.*part * (release.ranking().weights().*part));
    result.parts.emplace_back("other_diseases", gene.otherDiseases);
    result.disorders = asDisorders(single, release);
    result.matched = release.ranking().matches(gene.profile, patient);
    return result;
}

} // namespace

GenesByPhenotype rankGenes(const std::vector<PhenotypeTerm>& phenotype, const GenePanel& panel, const PhenotypeRelease& release)
{
    GenesByPhenotype result;
    const PatientTerms patient = usableTerms(phenotype, release.ontology(), result.terms);
    for (const GeneRank& gene : release.ranking().rank(patient))
        result.genes.push_back(rankedGene(gene, patient, panel, release));
    return result;
}

GenePhenotype phenotypeOfGene(const std::string& symbol, const std::vector<PhenotypeTerm>& phenotype, const PhenotypeRelease& release)
{
    std::vector<RankedTerm> terms;
    const PatientTerms patient = usableTerms(phenotype, release.ontology(), terms);
    const std::vector<GeneRank> single = singleDiseases(symbol, patient, release);
    GenePhenotype result;
    result.disorders = asDisorders(single, release);
    if (!single.empty())
        result.matched = release.ranking().matches(single.front().profile, patient);
    return result;
}

} // namespace gentolk
