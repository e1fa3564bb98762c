#pragma once
#include "core/annotation/transcript_effect.h"
#include "core/genetics/consequence.h"
#include "core/genetics/structural_variant.h"
#include <memory>
#include <unordered_map>
#include <vector>

namespace gentolk {

// The program's own annotation: consequence and HGVS of every allele on the transcripts given. Rules C-3, C-4, C-5, A-21.
// Not for several threads at once: it keeps the sequences that it has read.
class Annotator
{
public:
    // sequence: null where the laboratory has installed none; it must outlive the annotator.
    explicit Annotator(std::vector<TranscriptModel> models, SequenceSource* sequence = nullptr);

    // Of every transcript that the allele touches or lies within 5,000 bases of, the model's order; empty for a symbolic allele.
    // Consequences on a reference that contradicts the record's REF are given as if there were no sequence.
    std::vector<TranscriptConsequence> annotate(const Variant& variant);

    // The same of a structural event: of every transcript that it touches, breaks, or lies within 5,000 bases of (rule C-8). Without HGVS names.
    std::vector<TranscriptConsequence> annotate(const StructuralVariant& event);

    // "g.71109309G>A", shifted to the 3' end; empty where that needs a sequence that is not there.
    std::string genomicNameOf(const Variant& variant);

    const std::vector<TranscriptModel>& models() const { return m_models; }

private:
    struct Aligned;
    void collect(const std::string& contig, std::int64_t start, std::int64_t end); // adds to m_hits
    const TranscriptSequence* sequenceOf(std::size_t model);
    void tell(std::size_t model, Aligned& aligned, std::vector<TranscriptConsequence>& all);

    std::vector<TranscriptModel> m_models;                 // by contig, then start
    std::vector<std::unique_ptr<TranscriptSequence>> m_sequences;
    std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> m_contigs; // first model and one past the last
    std::vector<std::int64_t> m_reach;                     // the highest end of this model and those before it on its contig
    SequenceSource* m_source = nullptr;
    std::vector<std::size_t> m_hits;
};

} // namespace gentolk
