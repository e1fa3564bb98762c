#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include <algorithm>

namespace gentolk {

namespace {

using Fields = std::vector<EvidenceField>;

// SpliceAI names the allele inside its text, so that its list needs no order.
bool namesItsAllele(EvidenceKind kind)
{
    return kind == EvidenceKind::SpliceAiText;
}

void addInfo(Fields& fields, const InfoFields& info, const RecordAllele& allele, std::vector<std::string>* unassigned)
{
    for (const auto& [key, joined] : info) {
        if (isConsequenceKey(key) || isMissingText(joined))
            continue;
        const EvidenceName meaning = evidenceName(key, EvidenceOrigin::Info);
        if (meaning.kind == EvidenceKind::None)
            continue;
        if (namesItsAllele(meaning.kind))
            fields.push_back({meaning, key, joined});
        else if (const auto value = infoValueOf(joined, allele))
            fields.push_back({meaning, key, *value});
        else if (unassigned && infoValues(joined).size() != std::size_t(allele.alternates.size()))
            unassigned->push_back(key);
    }
}

void addCsq(Fields& fields, const VepEntries& entries, const VepColumns& columns)
{
    for (const VepColumns::Evidence& column : columns.evidence()) {
        const std::size_t before = fields.size();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::string_view value = entries[i][column.place];
            const bool known = std::any_of(fields.begin() + std::ptrdiff_t(before), fields.end(), [&](const EvidenceField& other) { return other.value == value; });
            if (!known && !isMissingText(value)) // the same text in every transcript's entry is one field
                fields.push_back({column.meaning, column.name, value});
        }
    }
}

} // namespace

bool isConsequenceKey(std::string_view infoKey)
{
    return infoKey == "CSQ" || infoKey == "ANN" || infoKey == "BCSQ" || infoKey == "vep";
}

bool annotationReads(std::string_view infoKey)
{
    return isConsequenceKey(infoKey) || evidenceName(infoKey, EvidenceOrigin::Info).kind != EvidenceKind::None;
}

Fields evidenceFields(const InfoFields& info, const VepEntries& entries, const AnnotationHeader& header, const RecordAllele& allele, std::vector<std::string>* unassigned)
{
    Fields fields;
    addInfo(fields, info, allele, unassigned);
    if (header.csq)
        addCsq(fields, entries, *header.csq);
    return fields;
}

} // namespace gentolk
