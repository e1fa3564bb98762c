#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/region.h"
#include <optional>

namespace gentolk {

inline constexpr std::int64_t leastDeletion = 50; // bases; shorter ones are indels, which their neighbours' genotypes know of

// The bases that the allele takes away, 1-based inclusive: <DEL…>, <CN0>, <CNV> (where it is a loss, which each person's copy number
// tells), or a written deletion of at least leastDeletion bases. None for every other allele, and where the end is not known (rule B-27).
std::optional<GenomicRegion> deletedBases(const CandidateVariant& candidate);

// Whether the allele may be a loss in one person and a gain in another.
bool isAnyCopyNumber(const CandidateVariant& candidate);

// "chr1:1000-9000", contig as the file writes it.
std::string textOf(const Variant& variant, const GenomicRegion& region);

bool holds(const GenomicRegion& region, std::int64_t position);
// At least half of each lies in the other: callers of one event.
bool overlapByHalf(const GenomicRegion& a, const GenomicRegion& b);

} // namespace gentolk
