#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include "core/annotation/vep_allele.h"
#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <climits>
#include <cmath>

namespace gentolk {

namespace {

// The allele whose evidence is read, by all its names.
class AskedAllele
{
public:
    explicit AskedAllele(const RecordAllele& allele) : m_allele(allele) {}
    bool isNamed(std::string_view label) const { return label == m_allele.alternate() || label == vepAlleleName(m_allele); }

private:
    const RecordAllele& m_allele;
};

// The largest number of "0.01&0.2", "A:0.01" and the like; none when there is none.
std::optional<double> largestOf(std::string_view text, const AskedAllele& allele)
{
    std::optional<double> largest;
    eachPart(text, text.find('&') == std::string_view::npos ? ',' : '&', [&](std::string_view part) {
        const std::size_t colon = part.rfind(':');
        if (colon != std::string_view::npos && !allele.isNamed(part.substr(0, colon)))
            return;
        const auto number = numberFrom(colon == std::string_view::npos ? part : part.substr(colon + 1));
        if (number && *number >= 0)
            largest = std::max(largest.value_or(0), *number);
    });
    return largest;
}

std::optional<double> shareOf(std::string_view text, const AskedAllele& allele)
{
    const std::optional<double> value = largestOf(text, allele);
    return value && *value <= 1 ? value : std::nullopt;
}

std::optional<int> countOf(std::string_view text, const AskedAllele& allele)
{
    const std::optional<double> value = largestOf(text, allele);
    return value && *value <= INT_MAX ? std::optional(int(std::lround(*value))) : std::nullopt;
}

template<typename Value> void raise(OptionalNumber<Value>& target, std::type_identity_t<OptionalNumber<Value>> value)
{
    if (value && (!target || *target < *value))
        target = value;
}

// The entries, and beside each the group that its counts are of.
struct GroupedFrequencies {
    std::vector<PopulationFrequency> entries;
    boost::container::small_vector<Word, 4> groups;
    PopulationFrequency& add(const EvidenceField& field)
    {
        groups.push_back(field.meaning.group);
        PopulationFrequency& entry = entries.emplace_back();
        entry.source = field.name;
        return entry;
    }
};

void addFrequency(GroupedFrequencies& all, const EvidenceField& field, const AskedAllele& allele)
{
    const std::optional<double> share = shareOf(field.value, allele);
    const auto same = std::find_if(all.entries.begin(), all.entries.end(), [&](const PopulationFrequency& one) { return one.source == field.name; });
    if (same != all.entries.end())
        raise(same->alleleFrequency, share);
    else if (share)
        all.add(field).alleleFrequency = share;
}

void addBeside(GroupedFrequencies& all, const EvidenceField& field, const AskedAllele& allele)
{
    const auto same = std::find(all.groups.begin(), all.groups.end(), field.meaning.group);
    PopulationFrequency& target = same != all.groups.end() ? all.entries[std::size_t(same - all.groups.begin())] : all.add(field);
    if (field.meaning.kind == EvidenceKind::FilteringFrequency)
        raise(target.filteringFrequency, shareOf(field.value, allele));
    else
        raise(field.meaning.kind == EvidenceKind::Homozygotes ? target.homozygotes : target.hemizygotes, countOf(field.value, allele));
}

bool isBeside(EvidenceKind kind)
{
    return kind == EvidenceKind::FilteringFrequency || kind == EvidenceKind::Homozygotes || kind == EvidenceKind::Hemizygotes;
}

} // namespace

std::vector<PopulationFrequency> populationFrequencies(const std::vector<EvidenceField>& fields, const RecordAllele& allele)
{
    const AskedAllele asked(allele);
    GroupedFrequencies all;
    all.entries.reserve(std::size_t(std::count_if(fields.begin(), fields.end(), [](const EvidenceField& field) { return field.meaning.kind == EvidenceKind::AlleleFrequency; })));
    for (const EvidenceField& field : fields)
        if (field.meaning.kind == EvidenceKind::AlleleFrequency)
            addFrequency(all, field, asked);
    for (const EvidenceField& field : fields)
        if (isBeside(field.meaning.kind))
            addBeside(all, field, asked);
    return std::move(all.entries);
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
