#include "core/annotation/panel_gene.h"
#include <algorithm>
#include <limits>

namespace gentolk {

namespace {

// An id of HGNC is the last word: a symbol beside it could be another gene's old name.
const PanelGene* geneOf(const TranscriptConsequence& transcript, const GenePanel& panel)
{
    const PanelGene* gene = transcript.hgncId.empty() ? nullptr : panel.byHgnc(transcript.hgncId);
    if (!gene && !transcript.ensemblGene.empty())
        gene = panel.byEnsembl(transcript.ensemblGene);
    const bool bySymbolOnly = transcript.hgncId.empty() && !transcript.geneSymbol.empty();
    return !gene && bySymbolOnly ? panel.bySymbol(transcript.geneSymbol) : gene;
}

// Whether one altered copy may be the whole explanation.
bool oneCopyMayDo(const PanelGene& gene)
{
    using enum ModeOfInheritance;
    return gene.hasMode(AutosomalDominant) || gene.hasMode(XLinked) || gene.hasMode(XLinkedRecessive) || gene.hasMode(XLinkedDominant);
}

// Of several genes that an event hits alike, the one that it may explain by itself.
bool goesBefore(const CandidateVariant& candidate, const PanelGene& gene, const PanelGene& best)
{
    return candidate.event && oneCopyMayDo(gene) && !oneCopyMayDo(best);
}

const PanelGene* annotatedGene(const CandidateVariant& candidate, const GenePanel& panel)
{
    const PanelGene* best = nullptr;
    int bestSeverity = std::numeric_limits<int>::max();
    for (const TranscriptConsequence& transcript : candidate.transcripts) {
        const PanelGene* gene = geneOf(transcript, panel);
        if (!gene)
            continue;
        const int its = severity(transcript);
        if (its < bestSeverity || (its == bestSeverity && goesBefore(candidate, *gene, *best))) {
            best = gene;
            bestSeverity = its;
        }
    }
    return best;
}

// 0: the allele touches the gene itself.
std::int64_t distance(const GenomicRegion& region, std::int64_t start, std::int64_t end)
{
    return std::max<std::int64_t>({0, region.start - end, start - region.end});
}

// All of an event, and the place that it is joined to; of a small allele the bases of REF.
std::vector<GenomicRegion> placesOf(const CandidateVariant& candidate)
{
    if (!candidate.event)
        return {{normalContig(candidate.variant.contig), candidate.variant.position, std::max(candidate.end, lastPosition(candidate.variant))}};
    std::vector<GenomicRegion> places{candidate.event->region};
    if (const auto& joined = candidate.event->joined)
        places.push_back({joined->contig, joined->position, joined->position});
    return places;
}

const PanelGene* geneAt(const CandidateVariant& candidate, const GenePanel& panel, GenomeAssembly assembly, int flank)
{
    const PanelGene* best = nullptr;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const GenomicRegion& place : placesOf(candidate))
        for (const PanelGene* gene : panel.overlapping(assembly, place.contig, place.start, place.end, flank)) {
            const std::int64_t away = distance(gene->regionIn(assembly), place.start, place.end);
            if (away > least || (away == least && !goesBefore(candidate, *gene, *best)))
                continue;
            best = gene;
            least = away;
        }
    return best;
}

} // namespace

const PanelGene* panelGeneOf(const CandidateVariant& candidate, const GenePanel& panel, GenomeAssembly assembly, int flank)
{
    const PanelGene* annotated = annotatedGene(candidate, panel);
    return annotated ? annotated : geneAt(candidate, panel, assembly, flank);
}

} // namespace gentolk
