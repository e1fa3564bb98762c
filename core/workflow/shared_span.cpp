#include "core/workflow/shared_span.h"
#include <algorithm>
#include <limits>

namespace gentolk {

namespace {
constexpr std::int64_t mostBases = 10'000; // of a span: records farther apart are not told as one site
constexpr char unknownBase = '\0';
} // namespace

std::optional<SharedSpan> SharedSpan::over(const std::vector<Variant>& records, SequenceSource* sequence)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = 0;
    for (const Variant& record : records) {
        first = std::min(first, record.position);
        last = std::max(last, lastPosition(record));
    }
    if (last < first || last - first >= mostBases)
        return std::nullopt;
    SharedSpan span;
    span.m_start = first;
    span.m_reference.assign(std::size_t(last - first + 1), unknownBase);
    for (const Variant& record : records)
        for (std::size_t i = 0; i < record.reference.size(); ++i) {
            char& base = span.m_reference[std::size_t(record.position - first) + i];
            if (base != unknownBase && base != record.reference[i])
                return std::nullopt;
            base = record.reference[i];
        }
    if (span.m_reference.find(unknownBase) == std::string::npos)
        return span;
    const std::string_view there = sequence ? sequence->bases(records.front().contig, first, last) : std::string_view();
    if (there.size() != span.m_reference.size())
        return std::nullopt;
    std::transform(there.begin(), there.end(), span.m_reference.begin(), span.m_reference.begin(), [](char known, char told) { return told == unknownBase ? known : told; });
    return span;
}

std::string SharedSpan::widened(const Variant& record, const std::string& alternate) const
{
    if (isNoAlternate(alternate) || isSymbolic(alternate))
        return alternate;
    const std::size_t before = std::size_t(record.position - m_start);
    return m_reference.substr(0, before) + alternate + m_reference.substr(before + record.reference.size());
}

} // namespace gentolk
