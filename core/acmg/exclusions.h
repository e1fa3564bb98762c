#pragma once
#include "core/genetics/acmg.h"
#include <span>
#include <string>
#include <vector>

namespace gentolk {

// Criteria that count, after the pairs that exclude each other (rules A-32 and A8), with a code for every pair met.
struct ExclusionOutcome {
    std::vector<AppliedCriterion> counted;
    std::vector<std::string> codes; // "PVS1+PP3": the second is not counted; "PP3+BP4": neither; "PM1+PP3": together one Strong
};

// Which criteria of the given ones may stand together. Codes that only warn: "PS4_without_PM2", "BP4+BP7".
std::vector<std::string> exclusionCodes(); // every code that applyExclusions can give
ExclusionOutcome applyExclusions(std::span<const AppliedCriterion> criteria);

} // namespace gentolk
