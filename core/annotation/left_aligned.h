#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/variant.h"

namespace gentolk {

inline constexpr int mostBasesMovedLeft = 1000; // an indel in a longer repeat stays part of the way

// An insertion or deletion in its smallest form, moved to the left as far as the sequence repeats: the same change is then written in one way. Others,
// and those whose REF is not that of the sequence, in their smallest form only.
Variant leftAligned(const Variant& variant, SequenceSource& sequence);

// Whether the sequence has REF at that place. False where the contig or the place is not there.
bool hasReference(const Variant& variant, SequenceSource& sequence);

} // namespace gentolk
