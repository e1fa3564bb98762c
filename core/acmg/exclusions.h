#pragma once
#include "core/genetics/acmg.h"
#include <span>
#include <string>
#include <vector>

namespace gentolk {

// A pair that a gene's own rules add to those of rule A8: with `holds` at `atLeast` or stronger, `off` is not counted.
struct ExcludedPair {
    AcmgCriterion holds, off;
    EvidenceStrength atLeast = EvidenceStrength::Supporting;
    bool operator==(const ExcludedPair&) const = default;
};

// Criteria that count, after the pairs that exclude each other (rules A-32 and A8), with a code for every pair met.
struct ExclusionOutcome {
    std::vector<AppliedCriterion> counted;
    std::vector<std::string> codes; // "PVS1+PP3": the second is not counted; "PP3+BP4": neither; "PM1+PP3": together one Strong
};

// Which criteria of the given ones may stand together. Of two single codes that prove the same the weightier stands (PS2 and
// PM6, a gene's own pairs on one side), so that one more criterion never takes from its own side. Codes that only warn:
// "PS4_without_PM2", "BP4+BP7", "PVS1+PM1", "PVS1+PP2", "PS1+PM5", "PP1+PP4", "PS4+PP4". The order of the criteria plays no part.
std::vector<std::string> exclusionCodes(); // every code that applyExclusions can give without a gene's own pairs
ExclusionOutcome applyExclusions(std::span<const AppliedCriterion> criteria, std::span<const ExcludedPair> ofGene = {});

} // namespace gentolk
