#pragma once
#include "core/acmg/null_tree.h"
#include "core/genetics/assembly.h"
#include "core/genetics/consequence.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// Exons of the built-in MANE Select transcript of a gene, as the rules of null variants ask (rule A-21). None for a gene without a
// built-in transcript. Read once. Throws FileMalformed.
std::optional<TranscriptShape> transcriptShape(const std::string& symbol);

// The same for the transcript that the annotation names; none where that is another one (versions are not compared).
std::optional<TranscriptShape> transcriptShape(const TranscriptConsequence& transcript, const std::string& symbol);

// Where the exons of that transcript lie, in the transcript's order; 1-based, inclusive. None for a gene or assembly without one.
struct GenomicExons {
    struct Piece {
        std::int64_t start, end;
    };
    bool reverse = false;
    std::vector<Piece> exons;
    std::int64_t codingFirst = 0, codingLast = 0; // lowest and highest coding base; 0: not coding
    int codingBases(const Piece& piece, std::int64_t start, std::int64_t end) const; // of the exon, within start..end
};
std::optional<GenomicExons> genomicExons(const std::string& symbol, GenomeAssembly assembly);

} // namespace gentolk
