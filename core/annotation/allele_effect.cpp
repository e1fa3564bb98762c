#include "core/annotation/allele_effect.h"
#include "core/annotation/text_parts.h"

namespace gentolk {

namespace {

std::string numbered(int first, int last, std::size_t of)
{
    std::string text;
    if (first < 0)
        return text;
    appendNumber(text, first + 1);
    if (last != first)
        appendNumber(text += '-', last + 1);
    appendNumber(text += '/', std::int64_t(of));
    return text;
}

} // namespace

Impact impactOf(const AlleleEffect& one) { return impactOfRank(mostSevereRank(one.effect.terms)); }

std::string exonOf(const AlleleEffect& one)
{
    return numbered(one.effect.parts.firstExon, one.effect.parts.lastExon, one.transcript->exons.size());
}

std::string intronOf(const AlleleEffect& one)
{
    return numbered(one.effect.parts.firstIntron, one.effect.parts.lastIntron, one.transcript->exons.size() - 1);
}

TranscriptConsequence consequenceOf(const AlleleEffect& told)
{
    const TranscriptModel& model = *told.transcript;
    TranscriptConsequence one;
    one.source = AnnotationSource::Own;
    one.geneSymbol = model.geneSymbol;
    one.hgncId = model.hgncId;
    one.ensemblGene = model.ensemblGene;
    one.transcript = model.accession;
    one.maneSelect = model.maneSelect;
    one.manePlusClinical = model.manePlusClinical;
    one.canonical = model.canonical;
    one.maneRefSeq = model.maneSelect && model.accession.starts_with("N") ? model.accession : Word();
    one.biotype = model.biotype;
    one.consequences = termNames(told.effect.terms);
    one.impact = impactOf(told);
    one.exon = exonOf(told);
    one.intron = intronOf(told);
    one.hgvsC = told.codingName;
    one.hgvsP = told.effect.proteinName;
    one.effectUnknown = told.effect.unknown;
    one.decayPredicted = told.effect.decayPredicted;
    one.doubt = model.doubt;
    return one;
}

} // namespace gentolk
