#pragma once
#include "core/base/rule_numbers.h"
#include "core/genetics/depth_track.h"
#include "core/genetics/region.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// The numbers of rule C-9, from resources/rules/coverage.json (rule R-1). Qualities PHRED, depths in reads, besideExon in bases.
struct CoverageLimits {
    int besideExon = 0, leastDepth = 0, goodDepth = 0, mappingQuality = 0, baseQuality = 0;
    double shareAtLeast = 0, meanDepth = 0;
};
CoverageLimits readCoverageLimits(RuleNumbers rules); // throws FileMalformed
const CoverageLimits& coverageLimits();               // those in force, read once. Throws FileMissing, FileMalformed

// The bases of a gene that must be covered: pieces in normal contigs, merged, none touching the next.
struct CoverageTarget {
    std::string gene;
    std::vector<GenomicRegion> pieces;
};

// A gene's bases by depth. bases = known + unknown; a gap is a stretch below the least depth, or of unknown depth.
struct GeneCoverage {
    std::string gene;
    std::int64_t bases = 0, atLeast = 0, good = 0, unknown = 0;
    std::vector<GenomicRegion> gaps;
    double share() const { return bases > 0 ? double(atLeast) / double(bases) : 0; }
    bool operator==(const GeneCoverage&) const = default;
};

// What a sample's data cover of the panel, and by which limits that was told (they are kept with it, rule R-1).
struct PanelCoverage {
    std::string sample;
    std::string source;       // "reads", "reference_blocks", "depth_table"
    std::string file;         // its name without the folder; empty for reference blocks of the case's own files
    std::string sampleInFile; // the reads' own name of the sample, where it is another
    std::int64_t leastDepth = 0, goodDepth = 0, besideExon = 0;
    double shareAtLeast = 0;
    std::optional<double> meanDepth; // over the bases of known depth
    std::vector<GeneCoverage> genes;
    bool operator==(const PanelCoverage&) const = default;

    GeneCoverage whole() const;                            // summed over the genes, without gaps
    std::vector<const GeneCoverage*> insufficient() const; // genes below shareAtLeast, the worst first
    const GeneCoverage* of(std::string_view gene) const;   // null: not a gene with known exons
};

// Rule C-9. Time grows with the bases of the targets and the runs that touch them.
PanelCoverage panelCoverage(const std::vector<CoverageTarget>& targets, DepthTrack track);

} // namespace gentolk
