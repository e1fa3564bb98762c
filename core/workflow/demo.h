#pragma once
#include "core/workflow/workspace.h"

namespace gentolk {

// One invented family, imported and decided as a geneticist would.
struct DemoResult {
    QString name;              // "x-linked-boy", …
    Case theCase;
    FamilyVariants variants;
    Shortlist shortlist;
    std::optional<bool> parentage; // by the kept checks of the samples
};

// Writes the demo families into the folder and imports those that the database does not have yet; returns their cases as stored.
std::vector<Case> importDemoFamilies(Workspace& workspace, const QString& folder, TaskControl& task);

// The same, with the causal variants classified, taken into the report and the case concluded where nobody has done so.
std::vector<DemoResult> decidedDemoCases(Workspace& workspace, const QString& folder, TaskControl& task);

} // namespace gentolk
