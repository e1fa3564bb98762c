#pragma once
#include "core/genetics/genotype.h"
#include <string>

namespace gentolk {

// Which of the two haplotypes of which phased block holds the allele. An empty block: not phased.
struct Phase {
    std::string block;
    int haplotype = 0;
    bool operator==(const Phase&) const = default;
};

// Rule B-1: phased calls compare inside one phase set, or over the contig where no set is given; so do unphased ones with a phase stated beside GT (PGT
// and PID). The two alleles of a 1/2 call
// lie on different haplotypes by themselves. position: of the record, to tell one 1/2 call from another.
Phase phaseOf(const Genotype& genotype, int alleleIndex, std::int64_t position);

bool inCis(const Phase& a, const Phase& b);
bool inTrans(const Phase& a, const Phase& b);

} // namespace gentolk
