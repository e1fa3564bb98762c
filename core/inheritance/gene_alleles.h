#pragma once
#include "core/inheritance/pair_relation.h"
#include "core/inheritance/phase.h"
#include <map>
#include <span>
#include <vector>

namespace gentolk {

// An allele as one gene sees it: a deletion has a site of its own in every gene that it takes from.
struct PairSite {
    std::size_t index = 0; // among the segregations
    const FamilySite* site = nullptr;
    AlleleOrigin origin = AlleleOrigin::Unknown;
};

// One heterozygous allele of a gene, ready for pairing.
struct PairMember {
    std::size_t index = 0; // among the segregations
    const FamilySite* site = nullptr;
    PairSignature signature;
    Phase phase;
    int severity = 99;
    double frequency = 0;
    std::size_t group = 0; // of the gene's groups
};

using PhaseKey = std::pair<std::string, int>;

// The alleles of one signature, best first (more severe, then rarer).
struct PairGroup {
    PairSignature signature;
    std::vector<std::size_t> members;                     // of the gene
    std::map<PhaseKey, std::vector<std::size_t>> byPhase; // every phased haplotype's, best first
    std::vector<std::size_t> heads;                       // the best of each haplotype together, best first: enough for any partner list
};

// A gene's heterozygous alleles by signature.
struct GeneAlleles {
    std::vector<PairMember> members;
    std::vector<PairGroup> groups;
};

bool pairsHere(const FamilySite& site); // a gene with a recessive mode, on an autosome or a girl's X
bool canPair(const FamilySite& site);   // and a heterozygous call
GeneAlleles sortGeneAlleles(const std::vector<PairSite>& alleles);

// The panel's gene, else the gene map's, else the one that the file's annotation names; empty: none.
std::string geneKey(const FamilySite& site);

} // namespace gentolk
