#include "core/workflow/exon_losses.h"

namespace gentolk {

TouchedExons touchedExons(const GenomicRegion& change, const GenomicExons& exons)
{
    TouchedExons result;
    for (std::size_t i = 0; i < exons.exons.size(); ++i) {
        const auto& exon = exons.exons[i];
        result.allCoding += exons.codingBases(exon, exon.start, exon.end);
        if (exon.start > change.end || exon.end < change.start)
            continue;
        ++result.count;
        result.last = i;
        result.codingBases += exons.codingBases(exon, change.start, change.end);
        result.broken = result.broken || exon.start < change.start || exon.end > change.end;
    }
    return result;
}

std::optional<NullFacts> nullFactsOf(const GenomicRegion& change, bool loss, const GenomicRegion& gene, const GenomicExons& exons)
{
    const TouchedExons touched = touchedExons(change, exons);
    const bool whole = change.start <= gene.start && change.end >= gene.end;
    if (touched.codingBases == 0 || (whole && !loss))
        return std::nullopt;
    NullFacts null;
    null.kind = !loss ? NullKind::ExonDuplication : whole ? NullKind::WholeGeneDeletion : NullKind::ExonDeletion;
    null.tandem = TandemState::Presumed;
    null.proteinLength = touched.allCoding / 3 - 1;
    null.residuesLost = touched.codingBases / 3;
    const bool withinTheGene = change.start > gene.start && change.end < gene.end;
    if (!touched.broken && withinTheGene) { // what is read where an end of the gene is lost is not known
        null.frameDisrupted = touched.codingBases % 3 != 0;
        null.decay = *null.frameDisrupted && touched.last + 2 < exons.exons.size();
    }
    return null;
}

std::optional<NullFacts> nullFactsOf(const CandidateVariant& candidate, GenomeAssembly assembly)
{
    const std::string& alternate = candidate.variant.alternate;
    const bool loss = alternate.starts_with("<DEL"), gain = alternate.starts_with("<DUP");
    if (!candidate.gene || !(loss || gain) || candidate.end <= candidate.variant.position)
        return std::nullopt;
    const auto exons = genomicExons(candidate.gene->symbol, assembly);
    if (!exons || exons->codingFirst == 0)
        return std::nullopt;
    const GenomicRegion change{candidate.variant.contig, candidate.variant.position + 1, candidate.end}; // POS is the base before it
    return nullFactsOf(change, loss, candidate.gene->regionIn(assembly), *exons);
}

} // namespace gentolk
