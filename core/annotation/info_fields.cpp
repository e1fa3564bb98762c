#include "core/annotation/info_fields.h"
#include "core/annotation/text_parts.h"

namespace gentolk {

std::vector<std::string_view> infoValues(std::string_view joined)
{
    std::vector<std::string_view> values;
    eachPart(joined, ',', [&](std::string_view part) {
        if (!values.empty() && part.starts_with('_'))
            values.back() = {values.back().data(), std::size_t(part.data() + part.size() - values.back().data())};
        else
            values.push_back(part);
    });
    return values;
}

std::optional<std::string_view> infoValueOf(std::string_view joined, const RecordAllele& allele)
{
    std::string_view value = joined;
    if (allele.alternates.size() != 1) {
        const std::vector<std::string_view> values = infoValues(joined);
        if (values.size() != std::size_t(allele.alternates.size()))
            return std::nullopt;
        value = values[std::size_t(allele.index) - 1];
    }
    return isMissingText(value) ? std::nullopt : std::optional(value);
}

} // namespace gentolk
