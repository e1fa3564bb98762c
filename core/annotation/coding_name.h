#pragma once
#include "core/annotation/strand_change.h"
#include "core/annotation/transcript_model.h"

namespace gentolk {

// HGVS numbering of one place: "76", "-12", "*33", "88+1", "89-2"; empty outside the transcript. In a non-coding transcript the plain number.
std::string placeName(const TranscriptModel& model, const TranscriptPlace& place);

// "c.76A>C", "c.76_78del", "n.44G>A" of a change already shifted in the transcript's direction; empty where a part lies outside the
// transcript. duplication: the inserted bases repeat those before.
std::string codingName(const TranscriptModel& model, const StrandChange& change, bool duplication);

// "g.123A>G" ("m." on the mitochondrial genome) of a change already shifted forward.
std::string genomicName(std::string_view contig, const GenomicChange& change, bool duplication);

} // namespace gentolk
