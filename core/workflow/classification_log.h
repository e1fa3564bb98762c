#pragma once
#include "core/genetics/kept_classification.h"
#include "core/workflow/workspace_parts.h"

namespace gentolk {

// Keeps every decision of `saved` whose class, criteria, disorder or inheritance is another than in `before`, and what was withdrawn, with the rule file and the
// sources of today. Within the transaction of the save. A note, a dismissal or the choice for the report is no classification.
void keepClassifications(Workspace::Parts& parts, const Case& before, const Case& saved, const Author& author);

// A row for this decision, as today's rules and sources stand; without class and criteria.
KeptClassification classificationOf(const Case& theCase, const VariantDecision& decision, const Author& author);

// The history of a case that goes to another installation, or came from one.
void copyClassifications(Database& source, qint64 caseId, Database& target, qint64 targetCaseId);

} // namespace gentolk
