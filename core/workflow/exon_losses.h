#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/region.h"
#include "core/reference/transcript_shapes.h"

namespace gentolk {

// The exons of a transcript that a copy-number change touches.
struct TouchedExons {
    int count = 0, codingBases = 0, allCoding = 0; // bases within the change, and of the whole transcript
    bool broken = false;                           // an end of the change lies within an exon
    std::size_t last = 0;                          // of the touched ones, in the transcript's order
};
TouchedExons touchedExons(const GenomicRegion& change, const GenomicExons& exons);

// Rule A-21, deletions and duplications: what PVS1's tree is to be asked of a change in a gene with these exons. None where no coding base is touched.
// The reading frame is not known where an end lies within an exon; a duplication is presumed to be in tandem, and one of a whole gene is no loss.
std::optional<NullFacts> nullFactsOf(const GenomicRegion& change, bool loss, const GenomicRegion& gene, const GenomicExons& exons);

// The same of a symbolic <DEL> or <DUP> in its gene's built-in transcript. None for other alleles, and where the end or the exons are not known.
std::optional<NullFacts> nullFactsOf(const CandidateVariant& candidate, GenomeAssembly assembly);

} // namespace gentolk
