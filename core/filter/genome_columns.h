#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace gentolk {

// Every allele of a family's whole genome, in the panel's genes or not, told in columns: some 35 bytes each, so that five million stay in memory
// and a filter looks at all of them in a moment. For looking alone; a case's own variants are CandidateVariants with all that is known of them.
class GenomeColumns
{
public:
    enum Flag : std::uint8_t {
        FilterFailed = 1,      // FILTER says other than PASS; a missing one says nothing
        KnownPathogenic = 2,   // ClinVar: pathogenic or likely pathogenic
        InPanel = 4,
        NotCarried = 8,        // the proband's call is known and has not got the allele
        Half = 16,             // the proband has one copy, or an unknown number: could be half of a pair
    };

    GenomeColumns() = default;
    explicit GenomeColumns(const Family& family);
    // With its inheritance judged already. Gene of an allele outside the panel: by its reported transcript.
    void add(const CandidateVariant& candidate);
    void shrink(); // when all are there

    std::size_t size() const { return m_positions.size(); }
    std::size_t genes() const { return m_genes.size(); }
    std::size_t bytes() const;     // of memory, all columns
    const std::vector<std::string>& people() const { return m_people; } // samples: the proband, then mother and father where they have data

    Variant variant(std::size_t row) const;
    const std::string& gene(std::size_t row) const { return m_genes[m_geneNumbers[row]]; } // empty: none known
    std::uint32_t geneNumber(std::size_t row) const { return m_geneNumbers[row]; }         // 0: none known
    std::uint32_t numberOfGene(const std::string& symbol) const;                           // 0: no allele lies in it
    int rank(std::size_t row) const { return m_ranks[row]; }               // of the reported consequence (rule C-3); 0: unknown
    float frequency(std::size_t row) const { return m_frequencies[row]; }  // NaN: unknown
    std::uint16_t modes(std::size_t row) const { return m_modes[row]; }    // bit of each label but pairs, certain or possible
    std::uint16_t certainModes(std::size_t row) const { return m_certain[row]; } // of those the certain ones
    AlleleOrigin origin(std::size_t row) const { return AlleleOrigin(m_origins[row]); }
    bool is(std::size_t row, Flag flag) const { return (m_flags[row] & flag) != 0; }
    Zygosity zygosity(std::size_t row, std::size_t person) const { return Zygosity(m_calls[row][person]); }

    static constexpr std::uint16_t bitOf(InheritanceLabel mode) { return std::uint16_t(1U << unsigned(mode)); }

private:
    std::uint32_t numberOf(const std::string& name, std::vector<std::string>& names, std::unordered_map<std::string, std::uint32_t>& numbers);
    std::vector<std::string> m_people, m_contigs, m_genes{std::string()};
    std::unordered_map<std::string, std::uint32_t> m_contigNumbers, m_genesNumbered{{std::string(), 0}};
    std::string m_alleles;                        // REF '>' ALT of every row, one behind the other
    std::vector<std::uint64_t> m_alleleStarts;
    std::vector<std::int64_t> m_positions;
    std::vector<std::uint32_t> m_contigOf, m_geneNumbers;
    std::vector<float> m_frequencies;
    std::vector<std::uint16_t> m_modes, m_certain;
    std::vector<std::uint8_t> m_ranks, m_origins, m_flags;
    std::vector<std::array<std::uint8_t, 3>> m_calls;
};

} // namespace gentolk
