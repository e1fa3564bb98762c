#pragma once
#include "core/genetics/case.h"
#include "core/workflow/shortlist.h"

namespace gentolk {

// The list with the variants at its end that filters removed but the case has a decision on: what a person once looked at
// is never silently absent (law 2 of the house). The list itself where there are none.
std::shared_ptr<const Shortlist> withDecided(std::shared_ptr<const Shortlist> filtered, const FamilyVariants& variants, const Case& theCase);

} // namespace gentolk
