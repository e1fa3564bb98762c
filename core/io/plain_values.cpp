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

// Where the number, or '.', that begins there ends; none where none does.
const char* behindWhole(const char* at, const char* end)
{
    if (at != end && *at == '.')
        return at + 1;
    at += at != end && *at == '-' ? 1 : 0;
    const char* const first = at;
    while (at != end && unsigned(*at - '0') < 10)
        ++at;
    const auto digits = std::size_t(at - first);
    return digits > 0 && digits <= mostDigits && (digits == 1 || *first != '0') ? at : nullptr;
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
    const char *at = list.data(), *const end = at + list.size();
    while ((at = behindWhole(at, end)) && at != end)
        if (*at++ != ',')
            return false;
    return at != nullptr;
}

bool areReals(std::string_view list)
{
    bool all = !list.empty() && list.back() != ',';
    while (all && !list.empty())
        all = isReal(cutAt(list, ','));
    return all;
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
