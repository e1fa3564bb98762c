#include "core/annotation/hgvs_text.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include "core/annotation/vep_allele.h"

namespace gentolk {

namespace {

using Entry = std::vector<std::string_view>;

bool isOf(const Entry& entry, const AnnotationFields& fields, const RecordAllele& allele)
{
    if (const std::string_view number = fields.valueOf(entry, "ALLELE_NUM"); !number.empty())
        return number == std::to_string(allele.index);
    if (!fields.indexOf("Allele"))
        return true;
    // "-" is a deletion here, not a missing value
    return isNameOf(entry[*fields.indexOf("Allele")], allele);
}

// "8847", "HGNC:8847" and "HGNC:HGNC:8847" are "HGNC:8847".
std::string hgncIdOf(std::string_view text)
{
    while (text.starts_with("HGNC:"))
        text.remove_prefix(5);
    const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    return number ? "HGNC:" + std::string(text) : std::string();
}

void takeGene(TranscriptConsequence& consequence, const Entry& entry, const AnnotationFields& fields)
{
    consequence.geneSymbol = fields.valueOf(entry, "SYMBOL");
    consequence.hgncId = hgncIdOf(fields.valueOf(entry, "HGNC_ID"));
    if (const std::string_view gene = fields.valueOf(entry, "Gene"); gene.starts_with("ENSG"))
        consequence.ensemblGene = gene.substr(0, gene.find('.'));
    if (consequence.geneSymbol.empty())
        consequence.geneSymbol = fields.valueOf(entry, "Gene_Name");
}

void takeMane(TranscriptConsequence& consequence, const Entry& entry, const AnnotationFields& fields)
{
    const std::string_view mane = fields.valueOf(entry, "MANE"), select = fields.valueOf(entry, "MANE_SELECT");
    const std::string_view plus = fields.valueOf(entry, "MANE_PLUS_CLINICAL");
    const auto isRefSeq = [](std::string_view accession) { return accession.starts_with("NM_") || accession.starts_with("NR_"); };
    consequence.maneSelect = !select.empty() || mane.find("MANE_Select") != std::string_view::npos || isRefSeq(mane);
    consequence.manePlusClinical = !plus.empty() || mane.find("MANE_Plus_Clinical") != std::string_view::npos;
    const std::string_view canonical = fields.valueOf(entry, "CANONICAL");
    consequence.canonical = canonical == "YES" || canonical == "1";
    for (const std::string_view paired : {select, mane, plus})
        if (consequence.maneRefSeq.empty() && isRefSeq(paired))
            consequence.maneRefSeq = paired;
    if (consequence.maneSelect && consequence.maneRefSeq.empty() && isRefSeq(consequence.transcript))
        consequence.maneRefSeq = consequence.transcript;
}

// The accession of the HGVS name has the version that the Feature column lacks (rule C-4).
void takeNames(TranscriptConsequence& consequence, const Entry& entry, const AnnotationFields& fields)
{
    const HgvsText coding = hgvsText(fields.valueOf(entry, "HGVSc"));
    const std::string_view type = fields.valueOf(entry, "Feature_type");
    if (type.empty() || type == "Transcript")
        consequence.transcript = fields.valueOf(entry, "Feature");
    if (consequence.transcript.empty() || coding.accession.starts_with(consequence.transcript + '.'))
        consequence.transcript = coding.accession;
    consequence.hgvsC = coding.name;
    consequence.hgvsP = hgvsText(fields.valueOf(entry, "HGVSp")).name;
    consequence.exon = fields.valueOf(entry, "EXON");
    consequence.intron = fields.valueOf(entry, "INTRON");
}

Impact impactFrom(std::string_view word, const std::vector<std::string>& terms)
{
    for (const Impact impact : {Impact::High, Impact::Moderate, Impact::Low, Impact::Modifier})
        if (toString(impact) == word)
            return impact;
    return terms.empty() ? Impact::Modifier : impactOf(terms.front());
}

} // namespace

std::vector<Entry> vepEntries(std::string_view csq, const AnnotationFields& fields, const RecordAllele& allele)
{
    std::vector<Entry> entries;
    for (const std::string_view text : splitText(csq, ',')) {
        Entry entry = splitText(text, '|');
        entry.resize(std::max(entry.size(), fields.names.size()));
        if (!isMissingText(text) && isOf(entry, fields, allele))
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<TranscriptConsequence> vepConsequences(std::string_view csq, const AnnotationFields& fields, const RecordAllele& allele)
{
    std::vector<TranscriptConsequence> all;
    for (const Entry& entry : vepEntries(csq, fields, allele)) {
        TranscriptConsequence one;
        one.source = AnnotationSource::Vep;
        takeGene(one, entry, fields);
        takeNames(one, entry, fields);
        takeMane(one, entry, fields);
        one.biotype = fields.valueOf(entry, "BIOTYPE");
        one.consequences = splitTerms(fields.valueOf(entry, "Consequence"));
        one.impact = impactFrom(fields.valueOf(entry, "IMPACT"), one.consequences);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace gentolk
