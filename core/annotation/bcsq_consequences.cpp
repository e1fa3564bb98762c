#include "core/annotation/hgvs_text.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include <algorithm>

namespace gentolk {

namespace {

// "16974454TG>T", or several joined by '+': whether one of them is REF and this ALT (any position: the record has only one).
bool namesAllele(std::string_view dnaChange, const RecordAllele& allele)
{
    const std::string change = allele.reference + '>' + allele.alternate();
    const std::vector<std::string_view> parts = splitText(dnaChange, '+');
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return part.substr(std::min(part.find_first_not_of("0123456789"), part.size())) == change;
    });
}

bool isOf(std::string_view dnaChange, const RecordAllele& allele)
{
    return allele.alternates.size() == 1 || dnaChange.empty() || namesAllele(dnaChange, allele);
}

TranscriptConsequence consequenceOf(const std::vector<std::string_view>& entry, const AnnotationFields& fields)
{
    TranscriptConsequence one;
    one.source = AnnotationSource::Bcsq;
    std::string_view terms = fields.valueOf(entry, "consequence");
    if (terms.starts_with('*')) // downstream of a stop
        terms.remove_prefix(1);
    one.consequences = splitTerms(terms);
    one.impact = one.consequences.empty() ? Impact::Modifier : impactOf(one.consequences.front());
    one.geneSymbol = fields.valueOf(entry, "gene");
    one.transcript = fields.valueOf(entry, "transcript");
    one.biotype = fields.valueOf(entry, "biotype");
    one.hgvsP = proteinNameOf(fields.valueOf(entry, "amino_acid_change"));
    return one;
}

} // namespace

std::vector<TranscriptConsequence> bcsqConsequences(std::string_view bcsq, const AnnotationFields& fields, const RecordAllele& allele)
{
    std::vector<TranscriptConsequence> all;
    for (const std::string_view text : splitText(bcsq, ',')) {
        const std::vector<std::string_view> entry = splitText(text, '|');
        const bool pointer = text.starts_with('@') || text.starts_with("*@");
        if (!isMissingText(text) && !pointer && isOf(fields.valueOf(entry, "dna_change"), allele))
            all.push_back(consequenceOf(entry, fields));
    }
    return all;
}

} // namespace gentolk
