#pragma once
#include "core/annotation/so_terms.h"
#include "core/annotation/transcript_sequence.h"
#include <optional>

namespace gentolk {

// What replacing transcript bases first..last (1-based, both included; last = first - 1: an insertion before first) does to the protein.
struct ProteinChange {
    SoTerms terms = 0;
    std::string name;           // HGVS, "p.Arg226Cys", "p.Arg97ProfsTer23", "p.Ter110GlnextTer17", "p.?"; without the brackets of a prediction
    std::optional<int> newStop; // transcript position, in the changed transcript, of the first base of a stop codon that was not there
};

// The change must touch the coding range of a sequence that is known.
ProteinChange proteinChange(const TranscriptModel& model, const TranscriptSequence& sequence, int first, int last, std::string_view inserted);

// Whether a transcript with a stop codon beginning at that position (1-based, in the changed transcript, which is longer than the model by
// grown bases) is degraded: not when the stop begins in the last exon or in the last 50 bases of the one before (rule A-21).
bool decayPredicted(const TranscriptModel& model, int stop, int grown);

} // namespace gentolk
