#include "core/io/plain_calls.h"
#include "core/io/record_fields.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

constexpr std::size_t mostAlleleDigits = 4;

// Of digits, or '.', as areWholes found them; negative numbers no count is.
bool takeCount(std::string_view text, int& count)
{
    count = text == "." ? missingWhole : 0;
    for (const char digit : text) {
        if (digit == '-')
            return false;
        if (digit != '.')
            count = count * 10 + (digit - '0');
    }
    return true;
}

bool takeFirst(std::string_view list, OptionalNumber<int>& value)
{
    int count = 0;
    if (!takeCount(list.substr(0, list.find(',')), count))
        return false;
    value = count == missingWhole ? OptionalNumber<int>() : OptionalNumber<int>(count);
    return true;
}

bool takeAll(std::string_view list, AlleleNumbers& values)
{
    bool given = false;
    while (!list.empty()) {
        int count = 0;
        if (!takeCount(cutAt(list, ','), count))
            return false;
        values.push_back(count);
        given = given || count != missingWhole;
    }
    if (!given)
        values.clear();
    return true;
}

// Digits or '.', with '/' or '|' between them; since VCF 4.4 a sign may stand before the first one, too.
bool takeAlleles(std::string_view text, Genotype& genotype)
{
    bool phased = !text.starts_with('/');
    if (!phased || text.starts_with('|'))
        text.remove_prefix(1);
    for (;;) {
        const std::size_t end = std::min(text.find_first_of("/|"), text.size());
        const std::string_view allele = text.substr(0, end);
        int number = 0;
        const bool one = allele.size() <= mostAlleleDigits && allele.find(',') == std::string_view::npos && areWholes(allele);
        if (!one || !takeCount(allele, number))
            return false;
        genotype.alleles.push_back(number);
        if (end == text.size())
            break;
        phased = phased && text[end] == '|';
        text.remove_prefix(end + 1);
    }
    genotype.phased = phased && genotype.alleles.size() > 1;
    return true;
}

} // namespace

PlainCalls::PlainCalls(const bcf_hdr_t* header) : m_header(header)
{
    for (int i = 0; i < bcf_hdr_nsamples(header); ++i)
        m_samples.push_back({header->samples[i], std::size_t(i)});
    std::sort(m_samples.begin(), m_samples.end(), [](const Sample& a, const Sample& b) { return a.name < b.name; });
    m_columns.resize(m_samples.size());
}

PlainCalls::Key PlainCalls::keyOf(const std::string& name) const
{
    struct Read {
        std::string_view name;
        Meaning meaning;
        PlainValue value;
    };
    static constexpr Read read[] = {{"GT", Meaning::Genotype, PlainValue::Text}, {"DP", Meaning::Depth, PlainValue::Wholes},
                                    {"GQ", Meaning::Quality, PlainValue::Wholes}, {"AD", Meaning::AlleleDepths, PlainValue::Wholes},
                                    {"PS", Meaning::PhaseSet, PlainValue::Wholes}, {"PID", Meaning::PhaseId, PlainValue::Text},
                                    {"PGT", Meaning::PhasedGenotype, PlainValue::Text}};
    const PlainValue value = plainValueOf(m_header, name, BCF_HL_FMT);
    const auto found = std::find_if(std::begin(read), std::end(read), [&](const Read& one) { return one.name == name; });
    if (found == std::end(read))
        return {value, Meaning::Unread};
    const bool text = found->meaning == Meaning::PhaseSet && value == PlainValue::Text;
    return {value == found->value || text ? value : PlainValue::Refused, found->meaning};
}

bool PlainCalls::learn(std::string_view format)
{
    if (format == m_format)
        return true;
    m_format.clear();
    m_keys.clear();
    m_needsDepths = false;
    std::set<std::string, std::less<>> names;
    for (std::string_view rest = format; !rest.empty();) {
        const std::string name(cutAt(rest, ':'));
        m_keys.push_back(keyOf(name));
        if (m_keys.back().value == PlainValue::Refused || !names.insert(name).second)
            return false;
        m_needsDepths = m_needsDepths || name == "RO" || name == "AO" || name == "AF" || name == "VAF";
    }
    m_format = format;
    return !m_keys.empty() && !format.ends_with(':');
}

bool PlainCalls::take(Key key, std::string_view text, Genotype& genotype)
{
    switch (key.meaning) {
    case Meaning::Genotype: return takeAlleles(text, genotype);
    case Meaning::Depth: return takeFirst(text, genotype.depth);
    case Meaning::Quality: return takeFirst(text, genotype.quality);
    case Meaning::AlleleDepths: return takeAll(text, genotype.alleleDepths);
    case Meaning::PhaseSet:
        if (text != ".")
            genotype.phaseSet = text;
        return key.value == PlainValue::Text || text.find_first_of(",-") == std::string_view::npos;
    case Meaning::PhaseId:
        if (text != "." && genotype.phaseSet.empty())
            genotype.phaseSet = text;
        return true;
    case Meaning::PhasedGenotype: // takeCall() reads it, once GT and PID are known
    case Meaning::Unread: return true;
    }
    return false;
}

bool PlainCalls::takeCall(std::string_view column, Genotype& genotype) const
{
    std::string_view phased, set;
    for (const Key key : m_keys) {
        const std::string_view text = cutAt(column, ':');
        if (!arePlain(key.value, text) || !take(key, text, genotype))
            return false;
        if (key.meaning == Meaning::PhasedGenotype)
            phased = text;
        if (key.meaning == Meaning::PhaseId)
            set = text;
        if (column.empty())
            break;
    }
    if (!phased.empty())
        takeStatedPhase(genotype, phased, set);
    return column.empty() && (!m_needsDepths || !genotype.alleleDepths.empty());
}

bool PlainCalls::read(std::string_view columns, SampleCalls& calls)
{
    calls.clear();
    if (m_samples.empty() || columns.ends_with('\t') || columns.ends_with(':') || columns.find(":\t") != std::string_view::npos)
        return m_samples.empty();
    if (!learn(cutAt(columns, '\t')))
        return false;
    calls.reserve(m_samples.size());
    for (std::string_view& column : m_columns)
        column = cutAt(columns, '\t');
    for (const Sample& sample : m_samples)
        if (!takeCall(m_columns[sample.column], calls.append(sample.name)))
            return false;
    return true;
}

} // namespace gentolk
