#include "core/annotation/hgvs_text.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include "core/annotation/vep_allele.h"
#include <algorithm>

namespace gentolk {

namespace {

// SnpEff's rank counts introns where the variant lies in one.
bool liesInIntron(const TermList& terms)
{
    return std::any_of(terms.begin(), terms.end(), [](Word term) {
        return term == "intron_variant" || term == "splice_donor_variant" || term == "splice_acceptor_variant";
    });
}

TranscriptConsequence consequenceOf(const std::vector<std::string_view>& entry, const AnnotationFields& fields)
{
    TranscriptConsequence one;
    one.source = AnnotationSource::SnpEff;
    one.geneSymbol = fields.valueOf(entry, "Gene_Name");
    if (const std::string_view gene = fields.valueOf(entry, "Gene_ID"); gene.starts_with("ENSG"))
        one.ensemblGene = gene.substr(0, gene.find('.'));
    if (fields.valueOf(entry, "Feature_Type") == "transcript")
        one.transcript = fields.valueOf(entry, "Feature_ID");
    one.biotype = fields.valueOf(entry, "Transcript_BioType");
    one.consequences = splitTerms(fields.valueOf(entry, "Annotation"));
    one.impact = one.consequences.empty() ? Impact::Modifier : impactOf(one.consequences.front());
    for (const Impact impact : {Impact::High, Impact::Moderate, Impact::Low, Impact::Modifier})
        if (toString(impact) == fields.valueOf(entry, "Annotation_Impact"))
            one.impact = impact;
    (liesInIntron(one.consequences) ? one.intron : one.exon) = fields.valueOf(entry, "Rank");
    one.hgvsC = hgvsText(fields.valueOf(entry, "HGVS.c")).name;
    one.hgvsP = hgvsText(fields.valueOf(entry, "HGVS.p")).name;
    return one;
}

} // namespace

std::vector<TranscriptConsequence> snpEffConsequences(std::string_view ann, const AnnotationFields& fields, const RecordAllele& allele)
{
    std::vector<TranscriptConsequence> all;
    for (const std::string_view text : splitText(ann, ',')) {
        const std::vector<std::string_view> entry = splitText(text, '|');
        if (!isMissingText(text) && isNameOf(trimmedText(entry.front()), allele))
            all.push_back(consequenceOf(entry, fields));
    }
    return all;
}

} // namespace gentolk
