#include "core/io/call_line.h"
#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace gentolk {

namespace {

constexpr std::int32_t mostReads = 100'000'000; // larger numbers are cut down to it

// The text up to the next tab; `at` moves behind the tab, or to null behind the last column.
std::string_view column(const char*& at, const char* end)
{
    const char* tab = static_cast<const char*>(std::memchr(at, '\t', std::size_t(end - at)));
    const std::string_view text(at, std::size_t((tab ? tab : end) - at));
    at = tab ? tab + 1 : nullptr;
    return text;
}

bool isOneBase(std::string_view allele)
{
    return allele.size() == 1 && std::strchr("ACGTacgt", allele[0]) != nullptr;
}

bool isTransition(char a, char b)
{
    const auto upper = [](char base) { return char(base & ~0x20); };
    const char from = upper(a), to = upper(b);
    return (from == 'A' && to == 'G') || (from == 'G' && to == 'A') || (from == 'C' && to == 'T') || (from == 'T' && to == 'C');
}

bool endsValue(const char* at, const char* end)
{
    return at == end || *at == ':' || *at == '\t';
}

// Digits; -1 where there are none. Stops behind them.
std::int32_t readNumber(const char*& at, const char* end)
{
    std::int32_t value = -1;
    for (; at < end && unsigned(*at - '0') < 10; ++at)
        value = value < 0 ? *at - '0' : value < mostReads ? value * 10 + (*at - '0') : value;
    return value;
}

void readGenotype(const char*& at, const char* end, QualityCall& call)
{
    call.ploidy = 0;
    while (!endsValue(at, end)) {
        std::int32_t allele = -1;
        if (unsigned(*at - '0') < 10)
            allele = std::min(readNumber(at, end), std::int32_t(std::numeric_limits<std::int16_t>::max()));
        else
            ++at; // '.' is missing, and so is what no allele can be
        if (call.ploidy < 2)
            (call.ploidy == 0 ? call.first : call.second) = std::int16_t(allele);
        call.ploidy = std::uint8_t(std::min(call.ploidy + 1, 3));
        if (at < end && (*at == '/' || *at == '|'))
            ++at;
    }
    call.ploidy = std::max<std::uint8_t>(call.ploidy, 1);
}

void readAlleleDepths(const char*& at, const char* end, QualityCall& call)
{
    call.referenceReads = readNumber(at, end);
    while (!endsValue(at, end) && *at != ',')
        ++at;
    if (at < end && *at == ',')
        call.alternateReads = readNumber(++at, end);
}

} // namespace

void takeReference(QualityRecord& record, std::string_view reference)
{
    record.alternates = 0;
    record.transition = false;
    record.snv = isOneBase(reference);
}

void takeAlternate(QualityRecord& record, std::string_view reference, std::string_view alternate)
{
    if (alternate == "." || alternate == "<NON_REF>" || alternate == "<*>" || alternate.empty())
        return;
    ++record.alternates;
    record.snv = record.snv && isOneBase(alternate);
    record.transition = record.snv && record.alternates == 1 && isTransition(reference[0], alternate[0]);
}

bool isPassing(std::string_view filter)
{
    return filter == "PASS" || filter == "." || filter == "off-target";
}

void CallLine::learnFormat(std::string_view format)
{
    if (format == m_format)
        return;
    m_format = format;
    m_keys.clear();
    m_depthListed = m_qualityListed = false;
    std::size_t wanted = 0;
    for (std::size_t start = 0; start <= format.size();) {
        const std::size_t end = std::min(format.find(':', start), format.size());
        const std::string_view name = format.substr(start, end - start);
        m_keys.push_back(name == "GT" ? Key::Genotype : name == "DP" ? Key::Depth : name == "GQ" ? Key::Quality
                         : name == "AD" ? Key::AlleleDepths : Key::Other);
        m_depthListed = m_depthListed || name == "DP";
        m_qualityListed = m_qualityListed || name == "GQ";
        if (m_keys.back() != Key::Other)
            wanted = m_keys.size();
        start = end + 1;
    }
    m_keys.resize(wanted);
}

const char* CallLine::readSample(const char* at, const char* end, QualityCall& call) const
{
    call = QualityCall();
    call.ploidy = 1; // of the file, even where GT is missing
    for (const Key key : m_keys) {
        switch (key) {
        case Key::Genotype: readGenotype(at, end, call); break;
        case Key::Depth: call.depth = readNumber(at, end); break;
        case Key::Quality: call.quality = readNumber(at, end); break;
        case Key::AlleleDepths: readAlleleDepths(at, end, call); break;
        case Key::Other: break;
        }
        while (!endsValue(at, end))
            ++at;
        if (at == end || *at == '\t')
            return at;
        ++at;
    }
    const void* tab = std::memchr(at, '\t', std::size_t(end - at));
    return tab ? static_cast<const char*>(tab) : end;
}

std::string_view CallLine::read(std::string_view line, QualityRecord& record, std::string_view& contig)
{
    const char *at = line.data(), *const end = at + line.size();
    std::string_view fixed[9];
    for (std::string_view& one : fixed) {
        if (!at)
            return "fewer columns than the header has";
        one = column(at, end);
    }
    contig = fixed[0];
    const auto [stop, error] = std::from_chars(fixed[1].data(), fixed[1].data() + fixed[1].size(), record.position);
    if (error != std::errc() || stop != fixed[1].data() + fixed[1].size() || record.position < 0)
        return "the position is no number";
    if (contig.empty() || fixed[3].empty() || fixed[4].empty())
        return "contig, REF or ALT is missing";
    takeReference(record, fixed[3]);
    for (std::string_view rest = fixed[4]; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        takeAlternate(record, fixed[3], rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    record.pass = isPassing(fixed[6]);
    learnFormat(fixed[8]);
    record.depthListed = m_depthListed;
    record.qualityListed = m_qualityListed;
    for (const std::size_t sample : m_sampleOfColumn) {
        if (!at)
            return "fewer columns than the header has";
        at = readSample(at, end, record.calls[sample]);
        at = at < end ? at + 1 : nullptr;
    }
    return at ? std::string_view("more columns than the header has") : std::string_view();
}

} // namespace gentolk
