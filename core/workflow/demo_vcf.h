#pragma once
#include "core/workflow/demo_random.h"
#include "core/workflow/demo_site.h"

namespace gentolk
{

// The text of a VCF 4.2 file of GRCh38 with VEP's CSQ field. Depths and qualities are drawn from the random numbers. The sites are given in
// karyotype order; samples are child, mother, father.
std::string demoVcf(const std::vector<DemoSite>& sites, const std::array<std::string, 3>& samples, DemoRandom& random);

} // namespace gentolk
