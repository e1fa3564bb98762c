#pragma once
#include "core/filter/genome_columns.h"
#include <optional>

namespace gentolk {

// What of a whole genome is to be seen. An unknown value removes nothing; what ClinVar knows as pathogenic passes filter, frequency and consequence.
struct GenomeQuery {
    bool passedOnly = true;             // FILTER
    bool outsidePanelOnly = false;
    std::optional<double> frequency = 0.01;   // at most; none: any
    int leastSevere = 0;                // rank of the least severe consequence (rule C-3); 0: any
    std::uint16_t modes = 0;            // any of these labels (GenomeColumns::bitOf); 0: any way, or none
    std::string gene;                   // symbol; empty: all
    bool operator==(const GenomeQuery&) const = default;
};

enum class GenomeStep { Carried, Gene, OutsidePanel, Filter, Frequency, Consequence, Inheritance };
inline constexpr std::size_t genomeSteps = 7;

struct GenomeAnswer {
    std::vector<std::uint32_t> rows;                    // in the files' order
    std::array<std::int64_t, genomeSteps> removed{};    // by each step, of those that came so far; all removed and the rows make all alleles
    std::vector<bool> paired;                           // by row of the answer: another of the answer's alleles in its gene may be on the other copy
};

// Pairs are judged over what the other steps leave (rules B-23 to B-26, by where the alleles come from): one from each parent, or one whose origin is not
// known beside any other.
GenomeAnswer search(const GenomeColumns& genome, const GenomeQuery& query);

} // namespace gentolk
