#pragma once
#include "app/cli/verb.h"
#include "core/workflow/workspace.h"

namespace gentolk::cli {

// A password from the environment variable, else a line of stdin, on a terminal asked for without showing it; UsageError where there is
// none.
QString passwordFrom(const char* variable, const QString& question);
inline constexpr const char* ownPassword = "GENTOLK_PASSWORD";
inline constexpr const char* newPassword = "GENTOLK_NEW_PASSWORD";

// --as and --purpose: signs in on the --database for the rest of the program. Throws NotAllowed.
void signInAsAsked(const Values& values);

// A case by its number or id.
Case caseByName(const Workspace& workspace, const QString& name);

} // namespace gentolk::cli
