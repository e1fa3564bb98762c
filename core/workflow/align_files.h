#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/candidate.h"
#include <vector>

namespace gentolk {

// An allele that one file writes otherwise than another: where its record stood, and how it is told now.
struct RewrittenAllele {
    Variant written, kept;
    int sourceIndex = 0; // of the file that wrote it
};

// The same insertion or deletion stands at another base in each file of a family whose callers did not move it to the left. Told as the first file has it, so
// that mergeFiles() joins it, and the name by which a decision is kept does not hang on the sequence. Found by left-alignment (left_aligned.h); of a record
// of several ALT alleles none is rewritten, since its calls are told in its own numbers.
std::vector<RewrittenAllele> writeAlike(std::vector<CandidateVariant>& alleles, SequenceSource& sequence);

bool hasIndel(const std::vector<CandidateVariant>& alleles); // one that may be written in two ways

} // namespace gentolk
