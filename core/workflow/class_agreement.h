#pragma once
#include "core/genetics/acmg.h"
#include "core/genetics/evidence.h"

namespace gentolk {

// How two classes of one variant stand to each other (issue 7). A conflict: two classes apart or more, hence also (likely) pathogenic against (likely) benign.
// A risk allele is outside the five classes (rule A-67) and cannot be compared with one of them.
enum class Agreement { Same, OneApart, Conflict, NotComparable };
Agreement agreementOf(AcmgClass one, AcmgClass other);

// ClinVar's word as one of the five; none where it is conflicting, not told or of another kind.
std::optional<AcmgClass> classOf(ClinVarClass significance);

// The criterion rests on one patient or family (PS2, PM3, PM6, PP1, PP4, BS4, BP2, BP5): it says nothing of the next patient and is never carried to one.
bool restsOnPatient(AcmgCriterion criterion);

} // namespace gentolk
