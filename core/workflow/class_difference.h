#pragma once
#include "core/workflow/class_agreement.h"
#include "core/workflow/classification_memory.h"

namespace gentolk {

// Whose class it is: `name` is a case's number, a person or a laboratory; empty for a case that the reader may not open.
struct ClassSide {
    enum class Who { ThisCase, OtherCase, SecondOpinion, OtherLaboratory, ClinVar };
    Who who = Who::ThisCase;
    QString name;
    AcmgClass said = AcmgClass::Uncertain;
    bool operator==(const ClassSide&) const = default;
};

// Two who do not say the same of one variant (issue 7).
struct ClassDifference {
    ClassSide one, other;
    Agreement agreement = Agreement::Conflict; // never Same
    bool operator==(const ClassDifference&) const = default;
};

// Everybody's class against the one that stands: this case's, else the newest of the laboratory; without either there is none. clinvar: as the case's data
// have it; none: not known. decided: what this case says; may be null.
std::vector<ClassDifference> differencesOf(const VariantMemory& memory, const std::optional<ClinVarRecord>& clinvar, const VariantDecision* decided);

} // namespace gentolk
