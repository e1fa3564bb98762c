#include "core/inheritance/segregate.h"
#include "core/inheritance/allele_origin.h"
#include "core/inheritance/compound_pairs.h"
#include "core/inheritance/single_site_rules.h"

namespace gentolk {

std::vector<Segregation> segregate(const Family& family, GenomeAssembly assembly, std::span<const CandidateVariant* const> candidates)
{
    std::vector<FamilySite> sites;
    std::vector<Segregation> segregations;
    sites.reserve(candidates.size());
    segregations.reserve(candidates.size());
    for (const CandidateVariant* candidate : candidates) {
        sites.push_back(siteOf(family, assembly, *candidate));
        segregations.push_back({originOf(sites.back()), singleSiteLabels(sites.back()), 0});
    }
    addCompoundPairs(sites, segregations);
    return segregations;
}

} // namespace gentolk
