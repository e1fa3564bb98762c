#pragma once
#include "core/genetics/panel.h"

namespace gentolk {

// Which modes a gene's list of disorders lets us try (rule B-37). No gene, or a gene without any mode: all of them.
bool triesDominant(const PanelGene* gene);   // AD; and somatic genes, whose alleles can be constitutional
bool triesRecessive(const PanelGene* gene);  // AR
bool triesXRecessive(const PanelGene* gene); // XL, XLR; any gene on X that is not X-linked dominant alone
bool triesXDominant(const PanelGene* gene);  // XLD

} // namespace gentolk
