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

const PanelGene* annotatedGene(const CandidateVariant& candidate, const GenePanel& panel)
{
    const PanelGene* best = nullptr;
    int bestSeverity = std::numeric_limits<int>::max();
    for (const TranscriptConsequence& transcript : candidate.transcripts) {
        const PanelGene* gene = geneOf(transcript, panel);
        if (gene && severity(transcript) < bestSeverity) {
            best = gene;
            bestSeverity = severity(transcript);
        }
    }
    return best;
}

// 0: the allele touches the gene itself.
std::int64_t distance(const GenomicRegion& region, std::int64_t start, std::int64_t end)
{
    return std::max<std::int64_t>({0, region.start - end, start - region.end});
}

const PanelGene* geneAt(const CandidateVariant& candidate, const GenePanel& panel, GenomeAssembly assembly, int flank)
{
    const std::int64_t start = candidate.variant.position, end = lastPosition(candidate.variant);
    const auto hit = panel.overlapping(assembly, candidate.variant.contig, start, end, flank);
    const auto nearest = std::min_element(hit.begin(), hit.end(), [&](const PanelGene* a, const PanelGene* b) {
        return distance(a->regionIn(assembly), start, end) < distance(b->regionIn(assembly), start, end);
    });
    return nearest == hit.end() ? nullptr : *nearest;
}

} // namespace

const PanelGene* panelGeneOf(const CandidateVariant& candidate, const GenePanel& panel, GenomeAssembly assembly, int flank)
{
    const PanelGene* annotated = annotatedGene(candidate, panel);
    return annotated ? annotated : geneAt(candidate, panel, assembly, flank);
}

} // namespace gentolk
