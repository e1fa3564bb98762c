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

// The same change stands at another base or under a longer REF in each file of a family whose callers did not move it to the left, or that tell it in a record
// of several ALT alleles. Told as the first file has it, so that mergeFiles() joins it, and the name by which a decision is kept does not hang on the
// sequence; where one of the records has several ALT alleles, as that record has it, and where several have, over the bases of all of them: a record is never
// torn apart, so that a 1/2 stays one (rule B-3). Found by left-alignment (left_aligned.h); without a sequence by the smallest form alone.
std::vector<RewrittenAllele> writeAlike(std::vector<CandidateVariant>& alleles, SequenceSource* sequence);

bool hasIndel(const std::vector<CandidateVariant>& alleles); // one that may be written in two ways

} // namespace gentolk
