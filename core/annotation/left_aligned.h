#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/candidate.h"

namespace gentolk {

inline constexpr int mostBasesMovedLeft = 1000; // an indel in a longer repeat stays part of the way

// An insertion or deletion in its smallest form, moved to the left as far as the sequence repeats: the same change is then written in one way. Others,
// and those whose REF is not that of the sequence, in their smallest form only.
Variant leftAligned(const Variant& variant, SequenceSource& sequence);

// The same, and how far to the right it may stand: at most mostBasesMovedLeft further.
AlleleWritings writingsOf(const Variant& variant, SequenceSource& sequence);

// Fills the candidate's writings where there is more than the one that it has. sequence: null where there is none.
void takeWritings(CandidateVariant& candidate, SequenceSource* sequence);

// Whether the sequence has REF at that place. False where the contig or the place is not there.
bool hasReference(const Variant& variant, SequenceSource& sequence);

} // namespace gentolk
