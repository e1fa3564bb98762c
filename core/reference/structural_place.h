#pragma once
#include "core/genetics/structural_variant.h"
#include "core/reference/allele_store.h"

namespace gentolk {

// A source's event as a row of a store: at its first base, with its kind and end for alleles, so that no two events share a row.
Variant structuralPlace(std::string_view contig, std::int64_t start, std::int64_t end, std::string_view type);

struct StructuralMatch {
    std::uint64_t row = 0;
    double overlap = 0; // of insertions: of their lengths; 0: a length is not known
};

// Of the source's events of the same kind the one that overlaps most, and that at least by half of either (rule A-84); an insertion within a hundred bases.
// None for a kind that cannot be compared (break-ends, copy numbers of both ways, repeats).
std::optional<StructuralMatch> bestMatch(const AlleleStore& store, const StructuralVariant& event);

} // namespace gentolk
