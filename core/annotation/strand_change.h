#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/variant.h"
#include <optional>
#include <string>

namespace gentolk {

// What is left of a record's alleles when what both share is taken off; letters as the record writes them, in the record's own text.
struct TrimmedAlleles {
    std::int64_t start = 0; // of the first base removed; of an insertion, the base behind it
    std::string_view removed, inserted;
};
// None for a symbolic allele, or where the alleles are the same.
std::optional<TrimmedAlleles> trimmedAlleles(std::int64_t position, std::string_view reference, std::string_view alternate);

// The same as a value, in capitals. Genome, forward strand, 1-based; end = start - 1: an insertion before start.
struct GenomicChange {
    std::int64_t start = 0, end = 0;
    std::string removed, inserted;
    bool inserts() const { return removed.empty(); }
    bool deletes() const { return inserted.empty(); }
};
std::optional<GenomicChange> genomicChangeOf(const Variant& variant);

// How many bases a pure insertion (end = start - 1) or deletion of the unit can be moved to higher positions (forward), or to lower ones.
// None: the sequence is not there.
struct IndelPlace {
    std::int64_t start = 0, end = 0;
    std::string_view unit;
};
std::optional<std::int64_t> farthestMove(const IndelPlace& indel, bool forward, std::string_view contig, SequenceSource& source);

void copyCapitals(std::string_view allele, char* to); // of a trimmed allele

// A change along a transcript's strand (see transcript_model.h), letters as the transcript reads them. Views of the allele's own text.
struct StrandChange {
    std::int64_t first = 0, last = 0; // last = first - 1: an insertion before first
    std::string_view removed, inserted;
    bool inserts() const { return removed.empty(); }
};

// How HGVS describes it.
enum class ChangeKind { Substitution, Deletion, Duplication, Insertion, Inversion, Replacement };
ChangeKind kindOf(const StrandChange& change, bool duplication);
void appendEdit(std::string& name, ChangeKind kind, const StrandChange& change); // "A>G", "del", "insTT", "delinsAC"…

} // namespace gentolk
