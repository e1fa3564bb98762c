#include "core/annotation/info_fields.h"
#include "core/annotation/text_parts.h"

namespace gentolk {

std::vector<std::string> infoValues(std::string_view joined)
{
    std::vector<std::string> values;
    for (const std::string_view part : splitText(joined, ',')) {
        if (!values.empty() && part.starts_with('_'))
            values.back().append(1, ',').append(part);
        else
            values.emplace_back(part);
    }
    return values;
}

std::optional<std::string> infoValueOf(std::string_view joined, const RecordAllele& allele)
{
    const std::vector<std::string> values = infoValues(joined);
    if (allele.alternates.size() == 1) {
        const std::string all(joined);
        const std::string& value = values.size() == 1 ? values.front() : all;
        return isMissingText(value) ? std::nullopt : std::optional(value);
    }
    if (values.size() != std::size_t(allele.alternates.size()))
        return std::nullopt;
    const std::string& value = values[std::size_t(allele.index) - 1];
    return isMissingText(value) ? std::nullopt : std::optional(value);
}

} // namespace gentolk
