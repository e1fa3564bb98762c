#pragma once
#include "core/annotation/allele_effect.h"
#include "core/annotation/placed_allele.h"
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

    PlacedAllele placed(const Variant& variant) const // which must outlive it
    {
        return {variant.contig, variant.position, variant.reference, variant.alternate, m_source};
    }

    // Of every transcript that the allele touches or lies within 5,000 bases of, the model's order; empty for a symbolic allele.
    // Effects on a reference that contradicts the record's REF are given as if there were no sequence. Valid until the next call.
    const std::vector<AlleleEffect>& effectsOf(PlacedAllele& allele);

    // The same as values that live on.
    std::vector<TranscriptConsequence> annotate(const Variant& variant);

    // The same of a structural event: of every transcript that it touches, breaks, or lies within 5,000 bases of (rule C-8). Without HGVS names.
    std::vector<TranscriptConsequence> annotate(const StructuralVariant& event);

    const std::vector<TranscriptModel>& models() const { return m_models; }

private:
    struct Place {
        std::int64_t start, end;
        std::int64_t reach; // the highest end of this transcript and of those before it on its contig
    };
    struct Range {
        std::size_t first = 0, behind = 0; // of the models
    };
    Range rangeOf(std::string_view contig);
    void collect(std::string_view contig, std::int64_t start, std::int64_t end); // adds to m_hits
    const TranscriptSequence* sequenceOf(std::size_t model);
    void tell(std::size_t model, PlacedAllele& allele);

    std::vector<TranscriptModel> m_models; // by contig, then start
    std::vector<Place> m_places;           // of each model
    std::vector<std::unique_ptr<TranscriptSequence>> m_sequences;
    std::unordered_map<std::string, Range> m_ranges; // by the contig's normal form
    std::string m_asked;                             // the contig asked for last, as the record writes it
    Range m_range;                                   // and its models
    SequenceSource* m_source = nullptr;
    std::vector<std::size_t> m_hits;
    std::vector<AlleleEffect> m_effects;
};

} // namespace gentolk
