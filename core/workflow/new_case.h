#pragma once
#include "core/workflow/workspace.h"

namespace gentolk {

// A new case as a user hands it over.
struct NewCaseInput {
    Case theCase;               // patient, referral, consent, phenotype, times; specimens may be empty
    FamilyInput files;
    QString preset = QStringLiteral("default");
    Tissue tissue = Tissue::Blood;               // of specimens that are not listed in theCase
    Pipeline pipeline = Pipeline::Germline;
    SequencingSite site = SequencingSite::Unknown;
};

// Reads the family, fills in what the files tell (assembly, family, sources with fingerprints, specimens, panel and filter versions) and
// stores case and slices in one transaction. Checks consent and transplantation first, before any file is read (rules E-10, B-61).
Case importFamily(Workspace& workspace, NewCaseInput input, TaskControl& task);

// A case of this patient's number under another name: one mistyped digit would join two people (rule F-6). None: the number is new,
// empty, or the name agrees but for spaces and capitals.
std::optional<CaseSummary> sameNumberOtherName(const Workspace& workspace, const Patient& patient);

} // namespace gentolk
