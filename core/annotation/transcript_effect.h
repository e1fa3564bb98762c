#pragma once
#include "core/annotation/protein_change.h"
#include "core/annotation/touched_parts.h"

namespace gentolk {

// What a change does to one transcript, names aside from the protein's.
struct TranscriptEffect {
    SoTerms terms = 0;
    TouchedParts parts;
    std::string proteinName;
    std::optional<bool> decayPredicted; // rule A-21
    bool unknown = false;               // the sequence is needed and not there
};

constexpr std::int64_t neighbourhood = 5000; // bases beside a transcript that count as upstream or downstream

// Fills an empty effect. sequence: null or unknown where there is none; then only what needs none is said (exon, intron, splice site,
// untranslated region, reading frame) and the rest is marked unknown.
void fillEffect(TranscriptEffect& effect, const TranscriptModel& model, const TranscriptSequence* sequence, const StrandChange& change);

} // namespace gentolk
