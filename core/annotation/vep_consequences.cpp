#include "core/annotation/hgvs_text.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include "core/annotation/vep_allele.h"
#include <array>

namespace gentolk {

namespace {

using Entry = std::vector<std::string_view>;

// Where in an entry the columns lie that are read here; none: the header names no such column.
class VepColumns
{
public:
    enum Column { Allele, AlleleNumber, Symbol, HgncId, Gene, GeneName, CodingName, ProteinName, FeatureType, Feature, Exon, Intron,
                  Mane, ManeSelect, ManePlusClinical, Canonical, Biotype, Consequence, ImpactWord, columnCount };
    explicit VepColumns(const AnnotationFields& fields)
    {
        static constexpr const char* names[columnCount] = {"Allele", "ALLELE_NUM", "SYMBOL", "HGNC_ID", "Gene", "Gene_Name", "HGVSc", "HGVSp", "Feature_type",
                                                           "Feature", "EXON", "INTRON", "MANE", "MANE_SELECT", "MANE_PLUS_CLINICAL", "CANONICAL", "BIOTYPE",
                                                           "Consequence", "IMPACT"};
        for (std::size_t i = 0; i < columnCount; ++i)
            m_places[i] = fields.indexOf(names[i]);
    }
    std::optional<std::size_t> placeOf(Column column) const { return m_places[column]; }
    std::string_view valueOf(const Entry& entry, Column column) const { return AnnotationFields::valueAt(entry, m_places[column]); }

private:
    std::array<std::optional<std::size_t>, columnCount> m_places;
};

// A file's header is asked at every record.
const VepColumns& columnsOf(const AnnotationFields& fields)
{
    thread_local std::vector<std::string> names = fields.names;
    thread_local VepColumns columns(fields);
    if (names != fields.names) {
        columns = VepColumns(fields);
        names = fields.names;
    }
    return columns;
}

bool isOf(const Entry& entry, const VepColumns& columns, const RecordAllele& allele)
{
    if (const std::string_view number = columns.valueOf(entry, VepColumns::AlleleNumber); !number.empty())
        return number == std::to_string(allele.index);
    const std::optional<std::size_t> place = columns.placeOf(VepColumns::Allele);
    return !place || isNameOf(entry[*place], allele); // "-" is a deletion here, not a missing value
}

// "8847", "HGNC:8847" and "HGNC:HGNC:8847" are "HGNC:8847".
std::string hgncIdOf(std::string_view text)
{
    while (text.starts_with("HGNC:"))
        text.remove_prefix(5);
    const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    return number ? "HGNC:" + std::string(text) : std::string();
}

void takeGene(TranscriptConsequence& consequence, const Entry& entry, const VepColumns& columns)
{
    consequence.geneSymbol = columns.valueOf(entry, VepColumns::Symbol);
    consequence.hgncId = hgncIdOf(columns.valueOf(entry, VepColumns::HgncId));
    if (const std::string_view gene = columns.valueOf(entry, VepColumns::Gene); gene.starts_with("ENSG"))
        consequence.ensemblGene = gene.substr(0, gene.find('.'));
    if (consequence.geneSymbol.empty())
        consequence.geneSymbol = columns.valueOf(entry, VepColumns::GeneName);
}

void takeMane(TranscriptConsequence& consequence, const Entry& entry, const VepColumns& columns)
{
    const std::string_view mane = columns.valueOf(entry, VepColumns::Mane), select = columns.valueOf(entry, VepColumns::ManeSelect);
    const std::string_view plus = columns.valueOf(entry, VepColumns::ManePlusClinical);
    const auto isRefSeq = [](std::string_view accession) { return accession.starts_with("NM_") || accession.starts_with("NR_"); };
    consequence.maneSelect = !select.empty() || mane.find("MANE_Select") != std::string_view::npos || isRefSeq(mane);
    consequence.manePlusClinical = !plus.empty() || mane.find("MANE_Plus_Clinical") != std::string_view::npos;
    const std::string_view canonical = columns.valueOf(entry, VepColumns::Canonical);
    consequence.canonical = canonical == "YES" || canonical == "1";
    for (const std::string_view paired : {select, mane, plus})
        if (consequence.maneRefSeq.empty() && isRefSeq(paired))
            consequence.maneRefSeq = paired;
    if (consequence.maneSelect && consequence.maneRefSeq.empty() && isRefSeq(consequence.transcript))
        consequence.maneRefSeq = consequence.transcript;
}

// The accession of the HGVS name has the version that the Feature column lacks (rule C-4).
void takeNames(TranscriptConsequence& consequence, const Entry& entry, const VepColumns& columns)
{
    const HgvsText coding = hgvsText(columns.valueOf(entry, VepColumns::CodingName));
    const std::string_view type = columns.valueOf(entry, VepColumns::FeatureType);
    if (type.empty() || type == "Transcript")
        consequence.transcript = columns.valueOf(entry, VepColumns::Feature);
    if (consequence.transcript.empty() || coding.accession.starts_with(consequence.transcript + '.'))
        consequence.transcript = coding.accession;
    consequence.hgvsC = coding.name;
    consequence.hgvsP = hgvsText(columns.valueOf(entry, VepColumns::ProteinName)).name;
    consequence.exon = columns.valueOf(entry, VepColumns::Exon);
    consequence.intron = columns.valueOf(entry, VepColumns::Intron);
}

Impact impactFrom(std::string_view word, const std::vector<std::string>& terms)
{
    for (const Impact impact : {Impact::High, Impact::Moderate, Impact::Low, Impact::Modifier})
        if (toString(impact) == word)
            return impact;
    return terms.empty() ? Impact::Modifier : impactOf(terms.front());
}

} // namespace

VepEntries vepEntries(std::string_view csq, const AnnotationFields& fields, const RecordAllele& allele)
{
    const VepColumns& columns = columnsOf(fields);
    VepEntries entries;
    for (const std::string_view text : splitText(csq, ',')) {
        Entry entry = splitText(text, '|', fields.names.size());
        entry.resize(std::max(entry.size(), fields.names.size()));
        if (!isMissingText(text) && isOf(entry, columns, allele))
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<TranscriptConsequence> vepConsequences(const VepEntries& entries, const AnnotationFields& fields)
{
    const VepColumns& columns = columnsOf(fields);
    std::vector<TranscriptConsequence> all;
    all.reserve(entries.size() + 1); // the program's own answer will stand behind them
    for (const Entry& entry : entries) {
        TranscriptConsequence one;
        one.source = AnnotationSource::Vep;
        takeGene(one, entry, columns);
        takeNames(one, entry, columns);
        takeMane(one, entry, columns);
        one.biotype = columns.valueOf(entry, VepColumns::Biotype);
        one.consequences = splitTerms(columns.valueOf(entry, VepColumns::Consequence));
        one.impact = impactFrom(columns.valueOf(entry, VepColumns::ImpactWord), one.consequences);
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace gentolk
