#include "core/io/plain_values.h"
#include <charconv>

namespace gentolk {

namespace {

constexpr std::size_t mostDigits = 9; // what surely is a number of 32 bits

std::size_t digitsAt(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && unsigned(text[count] - '0') < 10)
        ++count;
    return count;
}

bool isWhole(std::string_view text)
{
    if (text == ".")
        return true;
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t digits = digitsAt(text);
    return digits == text.size() && digits > 0 && digits <= mostDigits && (digits == 1 || text.front() != '0');
}

bool isReal(std::string_view text)
{
    if (text == ".")
        return true;
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t digits = digitsAt(text);
    if (digits == 0 || digits > mostDigits)
        return false;
    text.remove_prefix(digits);
    if (text.starts_with('.'))
        text.remove_prefix(1 + digitsAt(text.substr(1)));
    if (!text.starts_with('e') && !text.starts_with('E'))
        return text.empty();
    text.remove_prefix(text.size() > 1 && (text[1] == '-' || text[1] == '+') ? 2 : 1);
    const std::size_t exponent = digitsAt(text);
    return exponent == text.size() && exponent > 0 && exponent <= 2;
}

template<typename Is> bool each(std::string_view list, Is is)
{
    while (!list.empty()) {
        const bool more = list.find(',') != std::string_view::npos;
        if (!is(cutAt(list, ',')) || (more && list.empty()))
            return false;
    }
    return true;
}

} // namespace

PlainValue plainValueOf(const bcf_hdr_t* header, const std::string& key, int line)
{
    const int id = bcf_hdr_id2int(header, BCF_DT_ID, key.c_str());
    if (!bcf_hdr_idinfo_exists(header, line, id))
        return PlainValue::Refused;
    switch (bcf_hdr_id2type(header, line, id)) {
    case BCF_HT_INT: return PlainValue::Wholes;
    case BCF_HT_REAL: return PlainValue::Reals;
    case BCF_HT_FLAG:
    case BCF_HT_STR: return PlainValue::Text;
    default: return PlainValue::Refused;
    }
}

bool areWholes(std::string_view list)
{
    return !list.empty() && each(list, isWhole);
}

bool areReals(std::string_view list)
{
    return !list.empty() && each(list, isReal);
}

bool arePlain(PlainValue value, std::string_view list)
{
    switch (value) {
    case PlainValue::Wholes: return areWholes(list);
    case PlainValue::Reals: return areReals(list);
    case PlainValue::Text: return !list.empty();
    case PlainValue::Refused: return false;
    }
    return false;
}

std::string rewrittenReals(std::string_view list)
{
    HtsText text;
    while (!list.empty()) {
        const std::string_view one = cutAt(list, ',');
        if (text.text.l > 0)
            kputc(',', &text.text);
        double value = 0;
        if (one == ".")
            kputc('.', &text.text);
        else if (std::from_chars(one.data(), one.data() + one.size(), value).ec == std::errc())
            kputd(double(float(value)), &text.text);
    }
    return text.text.s ? std::string(text.text.s, text.text.l) : std::string();
}

} // namespace gentolk
