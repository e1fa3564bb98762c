#pragma once
#include "core/inheritance/deletion_pairs.h"

namespace gentolk {

inline constexpr int mostPartners = 20; // labels written on an allele (cli.md); the rest are only counted

// Adds the compound heterozygous labels (rules B-23 to B-27, B-38) of every gene. Works by kinds of alleles, so that a gene with thousands
// of heterozygous calls costs time and room in proportion to them, not to their square.
void addCompoundPairs(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions, GenomeAssembly assembly,
                      std::vector<Segregation>& segregations);

// What is written on an allele of its pair with another one.
SegregationLabel pairLabel(const FamilySite& site, const FamilySite& partner, const PairRelation& relation);

// At most the best mostPartners labels of pairs stay, certain ones first.
void boundPairs(Segregation& segregation);

} // namespace gentolk
