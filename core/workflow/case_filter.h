#pragma once
#include "core/workflow/workspace.h"

namespace gentolk {

// The steps that a case is filtered by: its own where it has been changed, else its preset; the default where that is gone, and why.
struct CaseFilter {
    FilterCascade cascade;
    std::optional<Error> lost; // the case's own steps or its preset could not be read, so these are the default's
};
CaseFilter filterOfCase(const Workspace& workspace, const Case& theCase);

// From now on; changed: what the history tells ("+frequency, ~quality").
void setFilterOfCase(Workspace& workspace, const Case& theCase, const FilterCascade& cascade, const QString& changed);

} // namespace gentolk
