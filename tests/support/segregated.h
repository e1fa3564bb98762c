#pragma once
#include "core/workflow/segregate_family.h"
#include <iterator>

namespace gentolk::test {

// All parts of segregateFamily in one.
inline FamilyVariants segregatedWhole(const FamilyInput& input, const std::shared_ptr<const GenePanel>& panel, const SegregationScope& scope,
                                      TaskControl& task)
{
    std::vector<CandidateVariant> all;
    FamilyVariants family = segregateFamily(input, panel, scope, task, [&](const FamilyVariants& part) {
        std::copy(part.candidates.begin(), part.candidates.end(), std::back_inserter(all));
    });
    family.candidates = std::move(all);
    return family;
}

} // namespace gentolk::test
