#pragma once
#include "core/genetics/assembly.h"
#include "core/inheritance/gene_alleles.h"
#include <deque>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace gentolk {

// A deletion of the family, everybody's call told as copies lost.
struct FamilyDeletion {
    std::size_t index = 0; // among the sites
    GenomicRegion lost;
    FamilySite site;       // its lost points to the member above
    AlleleOrigin origin = AlleleOrigin::Unknown;
};
// Those that somebody may have. A deque, since the sites point into it.
std::deque<FamilyDeletion> deletionsOf(std::span<const FamilySite> sites);

using GenePairSites = std::map<std::string, std::vector<PairSite>>; // by geneKey

// Puts each deletion that the child has one of among the alleles of every gene that it takes bases of (rule B-27): of the panel's genes by
// their coordinates, of the others by where their alleles lie. The sites that it makes are kept in `made`.
void addToGenes(const std::deque<FamilyDeletion>& deletions, GenomeAssembly assembly, GenePairSites& genes, std::deque<FamilySite>& made);

// Rule B-27 on alleles that seem homozygous: on the one copy left beside a deletion they are half of a pair. Adds the pair's label to both
// and says so in the homozygous label, which stays beside it (rule B-22).
void addOverDeletion(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions, std::vector<Segregation>& segregations);

} // namespace gentolk
