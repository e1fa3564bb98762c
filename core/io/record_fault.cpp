#include "core/io/record_fault.h"
#include "core/io/plain_values.h"
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <vector>

namespace gentolk {

namespace {

// Alleles as whole numbers or '.', with '/' or '|' between them.
bool isGenotype(std::string_view text)
{
    constexpr std::size_t mostDigits = 9;
    bool good = !text.empty();
    while (good && !text.empty()) {
        const std::size_t end = std::min(text.find_first_of("/|"), text.size());
        const std::string_view allele = text.substr(0, end);
        good = allele == "." || (!allele.empty() && allele.size() <= mostDigits && allele.find_first_not_of("0123456789") == std::string_view::npos);
        good = good && end + 1 != text.size(); // no sign at the end
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return good;
}

template<class Number> bool areNumbers(std::string_view list)
{
    bool good = true;
    while (good && !list.empty()) {
        const std::string_view one = cutAt(list, ',');
        Number number{};
        good = one == "." || std::from_chars(one.data(), one.data() + one.size(), number).ptr == one.data() + one.size();
    }
    return good;
}

struct Key {
    std::string name;
    PlainValue value;
};

QString faultOfValue(const Key& key, std::string_view text, const QString& sample)
{
    const QString name = QString::fromStdString(key.name);
    if (key.name == "GT")
        return isGenotype(text) ? QString()
                                : QStringLiteral("GT of sample %1 is '%2', where alleles are whole numbers or '.', with / or | between them").arg(sample, shownValue(text));
    if (key.value == PlainValue::Wholes && !areNumbers<std::int64_t>(text))
        return QStringLiteral("%1 of sample %2 is '%3', where the header declares whole numbers").arg(name, sample, shownValue(text));
    if (key.value == PlainValue::Reals && !areNumbers<double>(text))
        return QStringLiteral("%1 of sample %2 is '%3', where the header declares numbers").arg(name, sample, shownValue(text));
    return {};
}

QString faultOfCall(const std::vector<Key>& keys, std::string_view column, const QString& sample)
{
    const auto values = std::size_t(std::count(column.begin(), column.end(), ':')) + 1;
    if (values > keys.size())
        return QStringLiteral("sample %1 has %2 values, where FORMAT names %3").arg(sample).arg(values).arg(keys.size());
    for (std::size_t i = 0; i < values; ++i)
        if (const QString fault = faultOfValue(keys[i], cutAt(column, ':'), sample); !fault.isEmpty())
            return fault;
    return {};
}

} // namespace

QString shownValue(std::string_view text)
{
    constexpr std::size_t most = 40;
    const QString start = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), most)));
    return text.size() > most ? start + QChar(0x2026) : start;
}

QString faultOfCalls(const bcf_hdr_t* header, std::string_view samples)
{
    std::vector<Key> keys;
    for (std::string_view format = cutAt(samples, '\t'); !format.empty();) {
        const std::string name(cutAt(format, ':'));
        keys.push_back({name, plainValueOf(header, name, BCF_HL_FMT)});
    }
    for (int i = 0; i < bcf_hdr_nsamples(header); ++i)
        if (const QString fault = faultOfCall(keys, cutAt(samples, '\t'), QString::fromUtf8(header->samples[i])); !fault.isEmpty())
            return fault;
    return {};
}

} // namespace gentolk
