#pragma once
#include "core/genetics/acmg.h"
#include <span>
#include <string>

namespace gentolk {

// How many criteria stand on each side at each strength, as the table of 2015 counts them (rule A-60). A benign criterion
// at moderate strength, unknown to the table, counts as two supporting ones, at very strong as a strong one [policy].
struct EvidenceCounts {
    int veryStrong = 0, strong = 0, moderate = 0, supporting = 0;
    int benignAlone = 0, benignStrong = 0, benignSupporting = 0;
};
EvidenceCounts countEvidence(std::span<const AppliedCriterion> criteria);

struct RichardsOutcome {
    AcmgClass classification = AcmgClass::Uncertain;
    std::string rule; // the row that decided, e.g. "LP: 1 VeryStrong + 1 Supporting (SVI 2020)"
};

// The table of Richards 2015 with the row that ClinGen's SVI added in 2020 (rule A-60). Sides contradict, hence VUS, where one
// reaches a class and the other reaches one or holds a strong criterion [policy on the second]. loneStrongBenign: the
// SCID panel's row "one strong benign criterion alone is likely benign".
RichardsOutcome combineRichards2015(const EvidenceCounts& counts, bool loneStrongBenign);

} // namespace gentolk
