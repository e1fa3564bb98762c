#pragma once
#include "core/genetics/candidate.h"
#include <initializer_list>
#include <string_view>

namespace gentolk::test {

// One allele with its family's genotypes (texts as in genotypeFrom). PASS, without any annotation, unless said.
class CandidateBuilder
{
public:
    CandidateBuilder(std::string contig, std::int64_t position, std::string reference, std::string alternate);
    CandidateBuilder& genotype(const std::string& sample, std::string_view text);
    CandidateBuilder& child(std::string_view text) { return genotype("child", text); }
    CandidateBuilder& mother(std::string_view text) { return genotype("mother", text); }
    CandidateBuilder& father(std::string_view text) { return genotype("father", text); }
    CandidateBuilder& inGene(const PanelGene* gene);                            // the gene must outlive the candidate
    CandidateBuilder& alleleOf(int index, std::vector<std::string> alternates); // of a multi-allelic record
    CandidateBuilder& upTo(std::int64_t end); // last base of a symbolic allele
    CandidateBuilder& copyNumber(const std::string& sample, int copies);
    CandidateBuilder& filters(std::vector<std::string> ids);
    CandidateBuilder& frequency(double alleleFrequency, std::optional<int> homozygotes = {});
    CandidateBuilder& consequence(std::string_view terms, std::string symbol = {}, std::string hgvsC = {}, std::string hgvsP = {});
    CandidateBuilder& clinvar(ClinVarClass significance, std::optional<int> stars = {});
    CandidateBuilder& spliceAi(double score);
    CandidateVariant build() const { return m_candidate; }
    operator CandidateVariant() const { return m_candidate; }

private:
    CandidateVariant m_candidate;
};

CandidateBuilder aVariant(std::string contig = "chr1", std::int64_t position = 100, std::string reference = "A",
                          std::string alternate = "T");

// A gene of the panel with one disorder of these modes.
PanelGene aGene(std::string symbol, std::initializer_list<ModeOfInheritance> modes, Penetrance penetrance = Penetrance::Unknown);

} // namespace gentolk::test
