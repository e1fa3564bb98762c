#pragma once
#include "core/annotation/so_terms.h"
#include "core/annotation/strand_change.h"
#include "core/annotation/transcript_model.h"

namespace gentolk {

// Which parts of a transcript a change touches; needs no sequence.
struct TouchedParts {
    SoTerms splice = 0;                // splice terms of the introns near by (rule C-5)
    int firstExon = -1, lastExon = -1; // indices; -1: none
    int firstIntron = -1, lastIntron = -1;
    int firstBase = 1, lastBase = 0;   // transcript positions that are touched; lastBase = firstBase - 1: an insertion before firstBase
    bool exonic = false;               // an insertion at the border of exon and intron counts as the exon's
    bool intronic = false;             // beyond the two bases of a splice site
    bool acrossBorder = false;         // bases of an exon and of an intron, or of the neighbourhood, at once
    bool whole = false;                // every base of the transcript
    bool spliceWindow = false;         // intronic part of the window of rule C-5: donor to +6, acceptor from -20
    bool inGap = false;                // where genome and transcript differ in length: an "intron" too short to be one
    bool before = false, behind = false; // nothing of it: it lies before the transcript, or behind it
};
TouchedParts touchedParts(const TranscriptModel& model, std::int64_t first, std::int64_t last); // along the strand

} // namespace gentolk
