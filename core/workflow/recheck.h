#pragma once
#include "core/workflow/workspace.h"

namespace gentolk {

// Whether every file that the case was made of is where it was; a cheap look, not a check of what is in them.
bool sourcesAreThere(const Case& theCase);

// The files the case was made of, with its own assembly and proband.
FamilyInput familyInputOf(const Case& theCase);

// Throws FileMissing, or SourceChanged where it is not byte for byte the imported one; one that was kept without a fingerprint cannot be told to be.
void requireUnchanged(const SourceFile& source, TaskControl& task);

// Checks again who the case's samples are (rules B-46, B-47, B-60 to B-65), over the files it was made of and with its own proband and
// pedigree, and keeps the result in place of an earlier one; audited. Throws FileMissing, SourceChanged for a file that is not byte for
// byte the imported one, Stopped, and what checkFamily throws; then nothing has changed.
FamilyQuality recheckFamily(Workspace& workspace, const Case& theCase, TaskControl& task);

// Rule B-66: a person has matched the samples' names with the requisition and the CPR number, by two identifiers. No program can. It is told once
// by whoever did it, and stands in the case's history; none: nobody has said so.
std::optional<AuditEntry> samplesMatched(const Workspace& workspace, qint64 caseId); // the newest
void tellSamplesMatched(const Workspace& workspace, qint64 caseId);

} // namespace gentolk
