#pragma once
#include "core/base/word.h"
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace gentolk {

// Positions along a transcript's strand: the genome's 1-based position on the forward strand, its negative on the reverse strand, so that
// they always grow in the transcript's direction and everything below is the same for both strands.
struct TranscriptExon {
    std::int64_t first = 0, last = 0; // along the strand, both included
    int before = 0;                   // transcript bases before this exon
    int length() const { return int(last - first) + 1; }
};

// One transcript laid on one assembly.
struct TranscriptModel {
    Word accession;             // accession.version, "NM_000377.3"
    Word otherAccession;        // the Ensembl accession that MANE pairs with it, or empty
    Word geneSymbol, hgncId, ensemblGene, biotype;
    std::string contig;         // normal form ("X")
    bool reverse = false;
    std::vector<TranscriptExon> exons; // in the transcript's order
    int codingStart = 0;        // transcript position (1-based) of the first coding base; 0: a non-coding transcript
    int codingEnd = 0;          // of the last, the stop codon included
    int startPhase = 0;         // bases before the first whole codon, where the coding start is not complete
    bool startComplete = true;  // the coding sequence begins with its start codon
    bool maneSelect = false, manePlusClinical = false, canonical = false;
    std::vector<int> selenocysteines; // codon numbers (1-based) of UGA read as selenocysteine
    Word doubt;                 // why names on this model need a second look; empty: nothing known

    bool isCoding() const { return codingStart > 0; }
    int length() const { return exons.empty() ? 0 : exons.back().before + exons.back().length(); }
    std::int64_t along(std::int64_t position) const { return reverse ? -position : position; } // genome to strand, and back
    std::int64_t start() const { return reverse ? -exons.back().last : exons.front().first; }  // of the genome, the lower end
    std::int64_t end() const { return reverse ? -exons.front().first : exons.back().last; }
};

// Start and end on the genome, 1-based, both included.
using GenomicSpans = std::vector<std::pair<std::int64_t, std::int64_t>>;

// Sets the exons from spans of the genome in any order, and the coding range from the coding spans (empty: non-coding).
void layOut(TranscriptModel& model, GenomicSpans exons, const GenomicSpans& coding);

// A base in the transcript's own coordinates, as HGVS counts them.
struct TranscriptPlace {
    int exon = -1;  // index of the exon that holds it; of an intron the exon before it; -1: outside the transcript
    int base = 0;   // transcript position (1-based) of the base or, in an intron, of the nearer exon's last or first base
    int offset = 0; // 0: exonic; +n after that base, -n before it (at equal distance the exon before)
};
TranscriptPlace placeOf(const TranscriptModel& model, std::int64_t alongStrand);

// Along the strand, of a transcript position 1..length(), and beyond the ends as far as asked.
std::int64_t strandPositionOf(const TranscriptModel& model, int base);

} // namespace gentolk
