#pragma once
#include "app/cli/verb.h"
#include "core/workflow/workspace.h"

namespace gentolk::cli {

// A password from the environment variable, else asked on the terminal without showing it; UsageError where there is neither.
QString passwordFrom(const char* variable, const QString& question);
inline constexpr const char* ownPassword = "GENTOLK_PASSWORD";
inline constexpr const char* newPassword = "GENTOLK_NEW_PASSWORD";

// --as and --purpose: signs in on the --database for the rest of the program. Throws NotAllowed.
void signInAsAsked(const Values& values);

// A case by its number or id.
Case caseByName(const Workspace& workspace, const QString& name);

} // namespace gentolk::cli
