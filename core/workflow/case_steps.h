#pragma once
#include "core/workflow/family_variants.h"

namespace gentolk {

// What the files tell, where the case does not say it yet: assembly, family, panel, sources.
void fillFromFiles(Case& theCase, const FamilyVariants& variants);

// The case with the times that a change of status sets (G-4), each only where it is not known: T4 when the interpretation
// starts, T5 with the conference, T6 with the signature.
Case withStatusTimes(Case theCase, CaseStatus before, const QDateTime& now);

} // namespace gentolk
