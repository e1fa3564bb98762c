#pragma once
#include "core/annotation/transcript_effect.h"
#include "core/genetics/structural_variant.h"

namespace gentolk {

// What an event does to one transcript (rules C-3, C-8), by its place alone: no sequence is needed. A loss of all of it ablates it, of a part
// truncates it; a gain amplifies or lengthens it; a joint or an end of an inversion within it breaks it. The terms of the parts that are touched
// follow. `unknown` where what is made of the protein cannot be told (gains, insertions, repeats and copy numbers that reach an exon).
// No protein name and no decay: the ends are seldom exact.
TranscriptEffect structuralEffectOn(const TranscriptModel& model, const StructuralVariant& event);

} // namespace gentolk
