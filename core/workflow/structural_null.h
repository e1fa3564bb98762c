#pragma once
#include "core/acmg/null_tree.h"
#include "core/genetics/candidate.h"

namespace gentolk {

// What the tree of null variants asks of a loss or of a gain within a transcript (rules ), by the exons that the reported
// consequence names. shape: of that transcript; none: the frame is not known. A gain is presumed to lie in tandem. None: no such event, or no
// coding exon is touched.
std::optional<NullFacts> structuralNullFacts(const CandidateVariant& candidate, const std::optional<TranscriptShape>& shape);

} // namespace gentolk
