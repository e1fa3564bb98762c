#pragma once
#include "core/annotation/placed_allele.h"
#include "core/annotation/transcript_model.h"

namespace gentolk {

// "c.76A>C", "c.76_78del", "n.44G>A" of a change already shifted in the transcript's direction; nothing where a part lies outside the
// transcript. duplication: the inserted bases repeat those before.
void appendCodingName(std::string& name, const TranscriptModel& model, const StrandChange& change, bool duplication);

// "g.123A>G" ("m." on the mitochondrial genome), shifted to the 3' end; empty for a symbolic allele, and where an indel's place needs a sequence
// that is not there or contradicts the record's REF.
std::string genomicName(PlacedAllele& allele);

} // namespace gentolk
