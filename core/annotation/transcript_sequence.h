#pragma once
#include "core/annotation/codon_table.h"
#include "core/annotation/sequence_source.h"
#include "core/annotation/transcript_model.h"
#include <string>

namespace gentolk {

// The spliced sequence of a transcript, read from the genome that the laboratory has.
struct TranscriptSequence {
    std::string bases;   // in the transcript's direction; empty: not to be had
    std::string protein; // one letter an amino acid from the first whole codon on, '*' for stop; empty for a non-coding transcript
    GeneticCode code = GeneticCode::Standard;
    bool known() const { return !bases.empty(); }
};

TranscriptSequence readTranscriptSequence(const TranscriptModel& model, SequenceSource& source);

// A transcript's bases with a stretch replaced, without making the text.
struct ReplacedBases {
    std::string_view before;
    int at = 0;       // 0-based, of the first base replaced
    int removed = 0;
    std::string_view inserted;

    int size() const { return int(before.size()) - removed + int(inserted.size()); }
    char operator[](int i) const
    {
        if (i < at)
            return before[std::size_t(i)];
        const int within = i - at;
        return within < int(inserted.size()) ? inserted[std::size_t(within)] : before[std::size_t(i + removed - int(inserted.size()))];
    }
    char aminoAcid(int i, GeneticCode code) const
    {
        if (i < at + int(inserted.size()))
            return aminoAcidOf((*this)[i], (*this)[i + 1], (*this)[i + 2], code);
        const char* codon = before.data() + (i + removed - int(inserted.size())); // behind the stretch
        return aminoAcidOf(codon[0], codon[1], codon[2], code);
    }
};

} // namespace gentolk
