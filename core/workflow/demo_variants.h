#pragma once
#include "core/workflow/demo_background.h"
#include "core/workflow/demo_family.h"

namespace gentolk
{

// The published causal variants and the decoys of a family of ":/demo/variants.json". What the file does not place is invented from the
// background's random numbers. Throws NotFound for a family that is not there, or a gene without transcript model.
std::vector<DemoSite> demoVariants(const QString& family, DemoBackground& background);

// What a geneticist decides of the causal ones, in the file's order.
std::vector<DemoDecision> demoDecisions(const QString& family);

} // namespace gentolk
