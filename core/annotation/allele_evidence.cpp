#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/transcript_consequences.h"
#include <algorithm>
#include <unordered_map>

namespace gentolk {

namespace {

using Fields = std::vector<EvidenceField>;

bool isAnnotationKey(std::string_view key)
{
    return key == "CSQ" || key == "ANN" || key == "BCSQ" || key == "vep";
}

// SpliceAI names the allele inside its text, so that its list needs no order.
bool namesItsAllele(EvidenceKind kind)
{
    return kind == EvidenceKind::SpliceAiText;
}

void addInfo(Fields& fields, const InfoFields& info, const RecordAllele& allele, std::vector<std::string>* unassigned)
{
    for (const auto& [key, joined] : info) {
        if (isAnnotationKey(key) || isMissingText(joined))
            continue;
        EvidenceName meaning = evidenceName(key, EvidenceOrigin::Info);
        if (meaning.kind == EvidenceKind::None)
            continue;
        if (namesItsAllele(meaning.kind))
            fields.push_back({std::move(meaning), key, joined});
        else if (const auto value = infoValueOf(joined, allele))
            fields.push_back({std::move(meaning), key, *value});
        else if (unassigned && infoValues(joined).size() != std::size_t(allele.alternates.size()))
            unassigned->push_back(key);
    }
}

// The same text in every transcript's entry is one field.
void addOnce(Fields& fields, const EvidenceName& meaning, const std::string& name, std::string_view value)
{
    const bool known = std::any_of(fields.begin(), fields.end(), [&](const EvidenceField& other) { return other.value == value && other.name == name; });
    if (!known)
        fields.push_back({meaning, name, std::string(value)});
}

// A header's columns are asked for at every record.
const EvidenceName& meaningOfColumn(const std::string& column)
{
    thread_local std::unordered_map<std::string, EvidenceName> known;
    const auto found = known.find(column);
    return found != known.end() ? found->second : known.emplace(column, evidenceName(column, EvidenceOrigin::Csq)).first->second;
}

void addCsq(Fields& fields, const VepEntries& entries, const AnnotationFields& columns)
{
    for (std::size_t column = 0; column < columns.names.size(); ++column) {
        const EvidenceName& meaning = meaningOfColumn(columns.names[column]);
        if (meaning.kind == EvidenceKind::None)
            continue;
        for (const auto& entry : entries)
            if (!isMissingText(entry[column]))
                addOnce(fields, meaning, columns.names[column], entry[column]);
    }
}

} // namespace

bool annotationReads(std::string_view infoKey)
{
    return isAnnotationKey(infoKey) || evidenceName(infoKey, EvidenceOrigin::Info).kind != EvidenceKind::None;
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
