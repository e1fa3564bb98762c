#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include <algorithm>
#include <climits>
#include <cmath>

namespace gentolk {

namespace {

// The largest number of "0.01&0.2", "A:0.01" and the like; none when there is none.
std::optional<double> largestOf(std::string_view text)
{
    std::optional<double> largest;
    for (const std::string_view part : splitText(text, text.find('&') == std::string_view::npos ? ',' : '&')) {
        const std::size_t colon = part.rfind(':');
        const auto number = numberFrom(colon == std::string_view::npos ? part : part.substr(colon + 1));
        if (number && *number >= 0)
            largest = std::max(largest.value_or(0), *number);
    }
    return largest;
}

std::optional<double> shareOf(std::string_view text)
{
    const std::optional<double> value = largestOf(text);
    return value && *value <= 1 ? value : std::nullopt;
}

std::optional<int> countOf(std::string_view text)
{
    const std::optional<double> value = largestOf(text);
    return value && *value <= INT_MAX ? std::optional(int(std::lround(*value))) : std::nullopt;
}

template<typename Value> void raise(std::optional<Value>& target, const std::optional<Value>& value)
{
    if (value && (!target || *target < *value))
        target = value;
}

struct Grouped {
    std::string group;
    PopulationFrequency entry;
};

void addFrequency(std::vector<Grouped>& all, const EvidenceField& field)
{
    const std::optional<double> share = shareOf(field.value);
    const auto same = std::find_if(all.begin(), all.end(), [&](const Grouped& one) { return one.entry.source == field.name; });
    if (same != all.end())
        raise(same->entry.alleleFrequency, share);
    else if (share)
        all.push_back({field.meaning.group, {field.name, share, {}, {}, {}}});
}

void addBeside(std::vector<Grouped>& all, const EvidenceField& field)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const Grouped& one) { return one.group == field.meaning.group; });
    Grouped& target = same != all.end() ? *same : all.emplace_back(Grouped{field.meaning.group, {field.name, {}, {}, {}, {}}});
    if (field.meaning.kind == EvidenceKind::FilteringFrequency)
        raise(target.entry.filteringFrequency, shareOf(field.value));
    else
        raise(field.meaning.kind == EvidenceKind::Homozygotes ? target.entry.homozygotes : target.entry.hemizygotes, countOf(field.value));
}

bool isBeside(EvidenceKind kind)
{
    return kind == EvidenceKind::FilteringFrequency || kind == EvidenceKind::Homozygotes || kind == EvidenceKind::Hemizygotes;
}

} // namespace

std::vector<PopulationFrequency> populationFrequencies(const std::vector<EvidenceField>& fields)
{
    std::vector<Grouped> all;
    for (const EvidenceField& field : fields)
        if (field.meaning.kind == EvidenceKind::AlleleFrequency)
            addFrequency(all, field);
    for (const EvidenceField& field : fields)
        if (isBeside(field.meaning.kind))
            addBeside(all, field);
    std::vector<PopulationFrequency> result;
    for (Grouped& one : all)
        result.push_back(std::move(one.entry));
    return result;
}

std::optional<PopulationFrequency> highestFrequency(const std::vector<PopulationFrequency>& all)
{
    const auto rank = [](const PopulationFrequency& one) { return one.alleleFrequency.value_or(-1); };
    const auto highest = std::max_element(all.begin(), all.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    if (highest == all.end())
        return std::nullopt;
    PopulationFrequency result = *highest;
    for (const PopulationFrequency& one : all) {
        raise(result.filteringFrequency, one.filteringFrequency);
        raise(result.homozygotes, one.homozygotes);
        raise(result.hemizygotes, one.hemizygotes);
    }
    return result;
}

} // namespace gentolk
