#pragma once
#include "core/genetics/case.h"
#include "core/genetics/panel.h"

namespace gentolk {

// Rule E-9: a gene outside the panel answers no question that was asked; it is told only to who wants secondary findings.
bool mayBeReported(const Case& theCase, const VariantDecision& decision, const GenePanel& panel);

// Genes of decisions that were chosen for the report and may not be told: signing names them, so that nobody believes them reported.
QStringList genesNotToBeTold(const Case& theCase, const GenePanel& panel);

} // namespace gentolk
