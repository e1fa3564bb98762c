#include "core/workflow/rank_genes.h"
#include "core/reference/phenotype_data.h"

namespace gentolk {

namespace {

RankedTerm rankedTerm(const PhenotypeTerm& given)
{
    const std::string id = given.hpoId.toStdString();
    const TermResolution resolution = ontology().resolve(id);
    RankedTerm term;
    term.present = given.present;
    term.used = !resolution.id.empty() && ontology().isPhenotype(resolution.id);
    term.id = resolution.id.empty() ? id : resolution.id;
    term.obsoleteOf = term.id == id ? std::string() : id;
    term.choices = resolution.choices;
    term.labelEn = ontology().label(term.id);
    if (const auto danish = ontology().danishName(term.id))
        term.labelDa = danish->label;
    return term;
}

// The gene's diseases, without all of them together; best first.
std::vector<GeneRank> singleDiseases(const std::string& gene, const PatientTerms& patient)
{
    std::vector<GeneRank> diseases = geneRanking().diseasesOf(gene, patient);
    std::erase_if(diseases, [](const GeneRank& one) { return diseaseProfiles().all()[one.profile].source == DiseaseProfile::Source::Together; });
    return diseases;
}

// The disease to name: where all of them together fit best, the best of the single ones.
std::size_t namedDisease(const GeneRank& gene, const std::vector<GeneRank>& single)
{
    const bool together = diseaseProfiles().all()[gene.profile].source == DiseaseProfile::Source::Together;
    return together && !single.empty() ? single.front().profile : gene.profile;
}

std::vector<RankedDisorder> asDisorders(const std::vector<GeneRank>& single)
{
    std::vector<RankedDisorder> disorders;
    for (const GeneRank& disease : single) {
        const DiseaseProfile& profile = diseaseProfiles().all()[disease.profile];
        disorders.push_back({profile.disorder, profile.diseaseId, disease.score});
    }
    return disorders;
}

// What of the patient's terms can be used; adds every one of them to `told`.
PatientTerms usableTerms(const std::vector<PhenotypeTerm>& phenotype, std::vector<RankedTerm>& told)
{
    std::vector<std::string> present, excluded;
    for (const PhenotypeTerm& given : phenotype) {
        told.push_back(rankedTerm(given));
        if (told.back().used)
            (given.present ? present : excluded).push_back(told.back().id);
    }
    return patientTerms(ontology(), present, excluded);
}

RankedGene rankedGene(const GeneRank& gene, const PatientTerms& patient, const GenePanel& panel)
{
    RankedGene result;
    result.rank = gene.rank;
    result.symbol = gene.gene;
    if (const PanelGene* known = panel.bySymbol(gene.gene))
        result.hgncId = known->hgncId;
    result.score = gene.score;
    result.fit = gene.fit;
    const std::vector<GeneRank> single = singleDiseases(gene.gene, patient);
    const std::size_t named = namedDisease(gene, single);
    result.disorder = diseaseProfiles().all()[named].disorder;
    result.diseaseId = diseaseProfiles().all()[named].diseaseId;
    result.together = named != gene.profile;
    for (const auto& [name, part] : phenotypePartNames())
        result.parts.emplace_back(name, gene.parts.*part * (geneRanking().weights().*part));
    result.parts.emplace_back("other_diseases", gene.otherDiseases);
    result.disorders = asDisorders(single);
    result.matched = geneRanking().matches(gene.profile, patient);
    return result;
}

} // namespace

GenesByPhenotype rankGenes(const std::vector<PhenotypeTerm>& phenotype, const GenePanel& panel)
{
    GenesByPhenotype result;
    const PatientTerms patient = usableTerms(phenotype, result.terms);
    for (const GeneRank& gene : geneRanking().rank(patient))
        result.genes.push_back(rankedGene(gene, patient, panel));
    return result;
}

GenePhenotype phenotypeOfGene(const std::string& symbol, const std::vector<PhenotypeTerm>& phenotype)
{
    std::vector<RankedTerm> terms;
    const PatientTerms patient = usableTerms(phenotype, terms);
    const std::vector<GeneRank> single = singleDiseases(symbol, patient);
    GenePhenotype result;
    result.disorders = asDisorders(single);
    if (!single.empty())
        result.matched = geneRanking().matches(single.front().profile, patient);
    return result;
}

} // namespace gentolk
