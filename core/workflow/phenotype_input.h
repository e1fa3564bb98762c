#pragma once
#include "core/io/phenopacket.h"
#include "core/phenotype/referral_text.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// Terms that a Danish or English referral seems to speak of, each with its words. Proposed, never taken.
std::vector<ProposedTerm> proposePhenotype(const QString& text);

// A phenopacket's terms by the ontology here (rule D-1): a replaced identifier under its new one; what the ontology does not know goes to notTaken.
Phenopacket phenopacketOf(const QString& path); // throws as readPhenopacket()

// Writes the case's phenotype and decided variants, without the patient's name and number, and logs it. Throws OutputExists without force, OutputUnwritable,
// NotAllowed.
void writePhenopacket(const Workspace& workspace, const Case& theCase, const QString& path, bool force);

} // namespace gentolk
