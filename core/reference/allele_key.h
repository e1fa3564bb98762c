#pragma once
#include "core/genetics/variant.h"
#include <cstdint>
#include <optional>
#include <string>

namespace gentolk {

// An allele as one number, so that a sorted list of them finds it: chromosome (6 bits), position (28), alleles (30). Of the smallest form of
// the alleles (trimmed()), in capitals. Alleles of together at most 11 of A, C, G, T are told by the number alone; longer ones, or those with
// other letters, by `longAllele` beside it, since several may share a number.
struct AlleleKey {
    std::uint64_t number = 0;
    std::string longAllele; // "REF>ALT"; empty: the number says all
};

// None: not on chromosomes 1-22, X, Y, MT, or an allele that is no sequence.
std::optional<AlleleKey> alleleKey(const Variant& variant);

// The other way: the smallest form, the contig as normalContig() has it.
Variant alleleOfKey(const AlleleKey& key);

// The numbers of all alleles at a position lie in [placeKey(p), placeKey(p + 1)). rank as contigRank() tells.
std::uint64_t placeKey(int rank, std::int64_t position);
std::int64_t positionOfKey(std::uint64_t number);
int rankOfKey(std::uint64_t number);

} // namespace gentolk
