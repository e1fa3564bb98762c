#pragma once
#include "core/inheritance/family_site.h"

namespace gentolk {

// From whom the child has the allele, by every way in which the parents' calls can make the child's (rules B-20 to B-25).
// Unknown where a missing or untested parent could have given it; DeNovo only where each giving parent is known reference (rule B-4).
AlleleOrigin originOf(const FamilySite& site);

// Whether some way of inheriting makes the child's two different alleles out of the parents' calls. Yes where that is not to be asked.
Truth canBeInherited(const FamilySite& site);

} // namespace gentolk
