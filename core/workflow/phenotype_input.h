#pragma once
#include "core/io/phenopacket.h"
#include "core/phenotype/laboratory_value.h"
#include "core/phenotype/quick_groups.h"
#include "core/phenotype/referral_text.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// Terms that a Danish or English referral seems to speak of, each with its words. Proposed, never taken.
std::vector<ProposedTerm> proposePhenotype(const QString& text);

// The ten groups of rule D-19, and a group's terms as suggestions in its order.
const std::vector<QuickGroup>& phenotypeGroups();
std::vector<HpoSuggestion> suggestionsOf(const QuickGroup& group);

// The tests whose results can propose a term (rule D-18).
const std::vector<LaboratoryTest>& phenotypeLaboratoryTests();

// A phenopacket's terms by the ontology here (rule D-1): a replaced identifier under its new one; what the ontology does not know goes to notTaken.
Phenopacket phenopacketOf(const QString& path); // throws as readPhenopacket()

// Writes the case's phenotype and decided variants, without the patient's name and number, and logs it. Throws OutputExists without force, OutputUnwritable,
// NotAllowed.
void writePhenopacket(const Workspace& workspace, const Case& theCase, const QString& path, bool force);

} // namespace gentolk
