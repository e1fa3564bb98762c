#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/variant.h"
#include <optional>
#include <string>

namespace gentolk {

// A sequence change with what both alleles share taken off. Genome, forward strand, 1-based; end = start - 1: an insertion before start.
struct GenomicChange {
    std::int64_t start = 0, end = 0;
    std::string removed, inserted;
    bool inserts() const { return removed.empty(); }
    bool deletes() const { return inserted.empty(); }
    bool operator==(const GenomicChange&) const = default;
};

// None for a symbolic allele, or where the alleles are the same.
std::optional<GenomicChange> genomicChangeOf(const Variant& variant);

// A pure insertion or deletion moved as far as it goes, to higher positions (forward) or to lower ones. Others stay.
// None: the sequence is not there.
std::optional<GenomicChange> shifted(const GenomicChange& change, bool forward, std::string_view contig, SequenceSource& source);

// How many bases before (forward: at lower positions) or behind an insertion repeat it: the inserted bases there, so that it is a
// duplication; else false. Empty: the sequence is not there.
std::optional<bool> isDuplication(const GenomicChange& change, bool forward, std::string_view contig, SequenceSource& source);

// The same change along a transcript's strand (see transcript_model.h), letters as the transcript reads them.
struct StrandChange {
    std::int64_t first = 0, last = 0; // last = first - 1: an insertion before first
    std::string removed, inserted;
    bool inserts() const { return removed.empty(); }
};
StrandChange alongStrand(const GenomicChange& change, bool reverse);

// How HGVS describes it.
enum class ChangeKind { Substitution, Deletion, Duplication, Insertion, Inversion, Replacement };
ChangeKind kindOf(const std::string& removed, const std::string& inserted, bool duplication);
void appendEdit(std::string& name, ChangeKind kind, const std::string& removed, const std::string& inserted); // "A>G", "del", "insTT", "delinsAC"…

} // namespace gentolk
