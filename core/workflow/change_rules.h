#pragma once
#include "core/workflow/workspace_parts.h"
#include <vector>

namespace gentolk {

// What a save of the case needs: Decide for criteria, classes and conclusions, EditCase for anything else (rule F-12).
std::vector<Right> rightsToChange(const Case& before, const Case& after);

// Rule E-7. Throws NotAllowed where the save would sign the case by hand though users are set up, or change what a released report tells
// without an amendment. Closing a case, and what became of the patient, may follow a release.
void requireMayChange(Workspace::Parts& parts, const Case& before, const Case& after);

// Rule E-7: a change takes a report in review, or with its first signature, back to a draft, and the log says so.
void returnReport(Workspace::Parts& parts, qint64 caseId);

} // namespace gentolk
