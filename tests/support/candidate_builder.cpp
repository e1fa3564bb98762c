#include "tests/support/candidate_builder.h"
#include "tests/support/genotype_text.h"

namespace gentolk::test {

CandidateBuilder::CandidateBuilder(std::string contig, std::int64_t position, std::string reference, std::string alternate)
{
    m_candidate.variant = {std::move(contig), position, std::move(reference), std::move(alternate)};
    m_candidate.recordAlternates = {m_candidate.variant.alternate};
    m_candidate.filters = {"PASS"};
}

CandidateBuilder& CandidateBuilder::genotype(const std::string& sample, std::string_view text)
{
    m_candidate.genotypes[sample] = genotypeFrom(text);
    return *this;
}

CandidateBuilder& CandidateBuilder::inGene(const PanelGene* gene)
{
    m_candidate.gene = gene;
    return *this;
}

CandidateBuilder& CandidateBuilder::alleleOf(int index, std::vector<std::string> alternates)
{
    m_candidate.alleleIndex = index;
    m_candidate.recordAlternates = {alternates.cbegin(), alternates.cend()};
    m_candidate.variant.alternate = m_candidate.recordAlternates.at(index - 1);
    return *this;
}

CandidateBuilder& CandidateBuilder::upTo(std::int64_t end)
{
    m_candidate.end = end;
    return *this;
}

CandidateBuilder& CandidateBuilder::copyNumber(const std::string& sample, int copies)
{
    m_candidate.genotypes[sample].copyNumber = copies;
    return *this;
}

CandidateBuilder& CandidateBuilder::filters(std::vector<std::string> ids)
{
    m_candidate.filters.assign(ids.begin(), ids.end());
    return *this;
}

CandidateBuilder& CandidateBuilder::frequency(double alleleFrequency, std::optional<int> homozygotes)
{
    m_candidate.frequency = PopulationFrequency{"gnomADg_AF", alleleFrequency, std::nullopt, homozygotes, std::nullopt};
    m_candidate.frequencies = {*m_candidate.frequency};
    return *this;
}

CandidateBuilder& CandidateBuilder::consequence(std::string_view terms, std::string symbol, std::string hgvsC, std::string hgvsP)
{
    TranscriptConsequence transcript;
    transcript.geneSymbol = symbol.empty() && m_candidate.gene ? m_candidate.gene->symbol : std::move(symbol);
    transcript.consequences = splitTerms(terms);
    transcript.impact = transcript.consequences.empty() ? Impact::Modifier : impactOf(transcript.consequences.front());
    transcript.hgvsC = std::move(hgvsC);
    transcript.hgvsP = std::move(hgvsP);
    m_candidate.transcripts.push_back(std::move(transcript));
    m_candidate.chosen = 0;
    return *this;
}

CandidateBuilder& CandidateBuilder::clinvar(ClinVarClass significance, std::optional<int> stars)
{
    m_candidate.clinvar = ClinVarRecord{};
    m_candidate.clinvar->significance = significance;
    m_candidate.clinvar->stars = stars;
    return *this;
}

CandidateBuilder& CandidateBuilder::spliceAi(double score)
{
    m_candidate.scores.spliceAi = score;
    return *this;
}

CandidateBuilder aVariant(std::string contig, std::int64_t position, std::string reference, std::string alternate)
{
    return {std::move(contig), position, std::move(reference), std::move(alternate)};
}

PanelGene aGene(std::string symbol, std::initializer_list<ModeOfInheritance> modes, Penetrance penetrance)
{
    PanelGene gene;
    gene.symbol = std::move(symbol);
    gene.hgncId = "HGNC:" + gene.symbol;
    gene.disorders.emplace_back();
    gene.disorders.back().name = gene.symbol + " deficiency";
    gene.disorders.back().modes = modes;
    gene.disorders.back().penetrance = penetrance;
    return gene;
}

} // namespace gentolk::test
