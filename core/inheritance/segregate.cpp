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
    const FamilyMembers members(family, assembly);
    for (const CandidateVariant* candidate : candidates) {
        sites.push_back(members.siteOf(*candidate));
        segregations.push_back({originOf(sites.back()), singleSiteLabels(sites.back()), 0});
    }
    const std::deque<FamilyDeletion> deletions = deletionsOf(sites);
    addOverDeletion(sites, deletions, segregations);
    addCompoundPairs(sites, deletions, assembly, segregations);
    return segregations;
}

} // namespace gentolk
