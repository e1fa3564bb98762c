#pragma once
#include "core/annotation/transcript_effect.h"
#include "core/genetics/consequence.h"

namespace gentolk {

// What the program says of one allele on one transcript. What is the transcript's own is read there: a file has many alleles on few transcripts.
struct AlleleEffect {
    const TranscriptModel* transcript = nullptr;
    TranscriptEffect effect;
    std::string codingName; // "c.676C>T"; empty outside the transcript, and where its place is not known
};

Impact impactOf(const AlleleEffect& one);
std::string exonOf(const AlleleEffect& one);   // "5/8", "3-5/12", or empty
std::string intronOf(const AlleleEffect& one);

TranscriptConsequence consequenceOf(const AlleleEffect& one); // as a value of its own

} // namespace gentolk
