#include "core/annotation/hgvs_text.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include "core/annotation/vep_allele.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

bool isOf(VepEntry entry, const VepColumns& columns, const RecordAllele& allele)
{
    if (const std::string_view number = columns.valueOf(entry, VepColumns::AlleleNumber); !number.empty())
        return number == std::to_string(allele.index);
    const std::optional<std::size_t> place = columns.placeOf(VepColumns::Allele);
    return !place || allele.alternates.size() == 1 || isNameOf(entry[*place], allele); // "-" is a deletion here, not a missing value
}

// "8847", "HGNC:8847" and "HGNC:HGNC:8847" are "HGNC:8847".
std::string hgncIdOf(std::string_view text)
{
    while (text.starts_with("HGNC:"))
        text.remove_prefix(5);
    const bool number = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    return number ? "HGNC:" + std::string(text) : std::string();
}

void takeGene(TranscriptConsequence& consequence, VepEntry entry, const VepColumns& columns)
{
    consequence.geneSymbol = columns.valueOf(entry, VepColumns::Symbol);
    consequence.hgncId = hgncIdOf(columns.valueOf(entry, VepColumns::HgncId));
    if (const std::string_view gene = columns.valueOf(entry, VepColumns::Gene); gene.starts_with("ENSG"))
        consequence.ensemblGene = gene.substr(0, gene.find('.'));
    if (consequence.geneSymbol.empty())
        consequence.geneSymbol = columns.valueOf(entry, VepColumns::GeneName);
}

void takeMane(TranscriptConsequence& consequence, VepEntry entry, const VepColumns& columns)
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

bool isVersionOf(std::string_view accession, std::string_view bare)
{
    return accession.starts_with(bare) && accession.substr(bare.size()).starts_with('.');
}

// The accession of the HGVS name has the version that the Feature column lacks (rule C-4).
void takeNames(TranscriptConsequence& consequence, VepEntry entry, const VepColumns& columns)
{
    const HgvsText coding = hgvsText(columns.valueOf(entry, VepColumns::CodingName));
    const std::string_view type = columns.valueOf(entry, VepColumns::FeatureType);
    if (type.empty() || type == "Transcript")
        consequence.transcript = columns.valueOf(entry, VepColumns::Feature);
    if (consequence.transcript.empty() || isVersionOf(coding.accession, consequence.transcript))
        consequence.transcript = coding.accession;
    consequence.hgvsC = coding.name;
    consequence.hgvsP = hgvsText(columns.valueOf(entry, VepColumns::ProteinName)).name;
    consequence.exon = columns.valueOf(entry, VepColumns::Exon);
    consequence.intron = columns.valueOf(entry, VepColumns::Intron);
}

Impact impactFrom(std::string_view word, const TermList& terms)
{
    static const std::array<std::string, 4> words{toString(Impact::Modifier), toString(Impact::Low), toString(Impact::Moderate), toString(Impact::High)};
    if (const auto found = std::find(words.begin(), words.end(), word); found != words.end())
        return Impact(found - words.begin());
    return terms.empty() ? Impact::Modifier : impactOf(terms.front());
}

} // namespace

void VepEntries::add(std::string_view entry)
{
    const std::size_t end = m_cells.size() + m_columns;
    if (m_columns > 0)
        eachPart(entry, '|', [&](std::string_view cell) {
            if (m_cells.size() < end)
                m_cells.push_back(cell);
        });
    m_cells.resize(end);
}

VepEntries vepEntries(std::string_view csq, const VepColumns& columns, const RecordAllele& allele)
{
    VepEntries entries(columns.count());
    eachPart(csq, ',', [&](std::string_view text) {
        if (isMissingText(text))
            return;
        entries.add(text);
        if (entries.size() > 0 && !isOf(entries[entries.size() - 1], columns, allele))
            entries.removeLast();
    });
    return entries;
}

std::vector<TranscriptConsequence> vepConsequences(const VepEntries& entries, const VepColumns& columns)
{
    std::vector<TranscriptConsequence> all;
    all.reserve(entries.size() + 1); // the program's own answer will stand behind them
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const VepEntry entry = entries[i];
        TranscriptConsequence& one = all.emplace_back();
        one.source = AnnotationSource::Vep;
        takeGene(one, entry, columns);
        takeNames(one, entry, columns);
        takeMane(one, entry, columns);
        one.biotype = columns.valueOf(entry, VepColumns::Biotype);
        one.consequences = splitTerms(columns.valueOf(entry, VepColumns::Consequence));
        one.impact = impactFrom(columns.valueOf(entry, VepColumns::ImpactWord), one.consequences);
    }
    return all;
}

} // namespace gentolk
