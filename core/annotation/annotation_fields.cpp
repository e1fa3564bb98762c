#include "core/annotation/annotation_fields.h"
#include "core/annotation/text_parts.h"
#include <algorithm>

namespace gentolk {

namespace {

// The first run of words joined by '|' after "Format:", or in quotation marks, or anywhere.
std::string_view listIn(std::string_view description)
{
    const std::size_t format = description.find("Format:");
    std::string_view rest = format == std::string_view::npos ? description : description.substr(format + 7);
    const std::size_t bar = rest.find('|');
    if (bar == std::string_view::npos)
        return {};
    if (const std::size_t quote = rest.rfind('\'', bar); quote != std::string_view::npos) {
        rest.remove_prefix(quote + 1);
        rest = rest.substr(0, rest.find('\''));
    }
    return rest;
}

std::string cleaned(std::string_view name)
{
    std::string result;
    for (const char letter : trimmedText(name))
        if (letter != '[' && letter != ']' && letter != '*')
            result += letter;
    return std::string(trimmedText(result));
}

AnnotationFields fieldsFrom(std::string_view description, AnnotationSource source)
{
    AnnotationFields fields{source, {}};
    const std::string_view list = listIn(description);
    if (!list.empty())
        for (const std::string_view name : splitText(list, '|'))
            fields.names.push_back(cleaned(name));
    return fields;
}

} // namespace

std::optional<std::size_t> AnnotationFields::indexOf(std::string_view name) const
{
    const auto same = [&](const std::string& own) {
        return own.size() == name.size() && std::equal(own.begin(), own.end(), name.begin(), [](unsigned char a, unsigned char b) {
                   return (a >= 'A' && a <= 'Z' ? a + 32 : a) == (b >= 'A' && b <= 'Z' ? b + 32 : b);
               });
    };
    const auto found = std::find_if(names.begin(), names.end(), same);
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

std::string_view AnnotationFields::valueOf(std::span<const std::string_view> entry, std::string_view name) const
{
    return valueAt(entry, indexOf(name));
}

std::string_view AnnotationFields::valueAt(std::span<const std::string_view> entry, std::optional<std::size_t> index)
{
    const std::string_view value = index && *index < entry.size() ? entry[*index] : std::string_view();
    return isMissingText(value) ? std::string_view() : value;
}

AnnotationFields csqFields(std::string_view description)
{
    return fieldsFrom(description, AnnotationSource::Vep);
}

AnnotationFields annFields(std::string_view description)
{
    AnnotationFields fields = fieldsFrom(description, AnnotationSource::SnpEff);
    if (fields.names.size() < 11)
        fields.names = {"Allele",    "Annotation", "Annotation_Impact",       "Gene_Name",               "Gene_ID",
                        "Feature_Type", "Feature_ID", "Transcript_BioType",   "Rank",                    "HGVS.c",
                        "HGVS.p",    "cDNA.pos / cDNA.length", "CDS.pos / CDS.length", "AA.pos / AA.length", "Distance",
                        "ERRORS / WARNINGS / INFO"};
    return fields;
}

AnnotationFields bcsqFields(std::string_view description)
{
    AnnotationFields fields = fieldsFrom(description, AnnotationSource::Bcsq);
    if (fields.names.empty())
        fields.names = {"consequence", "gene", "transcript", "biotype", "strand", "amino_acid_change", "dna_change"};
    for (std::string& name : fields.names)
        name = lowerText(name);
    if (const auto symbol = fields.indexOf("symbol"); symbol && !fields.indexOf("gene"))
        fields.names[*symbol] = "gene";
    return fields;
}

} // namespace gentolk
