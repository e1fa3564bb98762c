#pragma once
#include "core/inheritance/family_site.h"
#include <span>
#include <vector>

namespace gentolk {

inline constexpr int mostPartners = 20; // labels written on an allele (cli.md); the rest are only counted

// Adds the compound heterozygous labels (rules B-23 to B-26, B-38) of every gene. Works by kinds of alleles, so that a gene with thousands
// of heterozygous calls costs time and room in proportion to them, not to their square.
void addCompoundPairs(std::span<const FamilySite> sites, std::vector<Segregation>& segregations);

} // namespace gentolk
