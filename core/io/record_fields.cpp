#include "core/io/record_fields.h"
#include "core/annotation/text_parts.h"
#include <cmath>
#include <cstring>

namespace gentolk {

namespace {

std::string textOf(const bcf_info_t& info)
{
    HtsText text;
    if (info.len > 0)
        bcf_fmt_array(&text.text, info.len, info.type, info.vptr);
    return text.text.s ? std::string(text.text.s, text.text.l) : std::string();
}

// Reads count values of one binary type; stops at the vector's end.
template<typename Number> std::vector<std::optional<double>> wholeNumbers(const uint8_t* at, int count, Number missing, Number end)
{
    std::vector<std::optional<double>> values;
    for (int i = 0; i < count; ++i) {
        Number value;
        std::memcpy(&value, at + std::size_t(i) * sizeof(Number), sizeof(Number));
        if (value == end)
            break;
        values.push_back(value == missing ? std::nullopt : std::optional<double>(value));
    }
    return values;
}

std::vector<std::optional<double>> realNumbers(const uint8_t* at, int count)
{
    std::vector<std::optional<double>> values;
    for (int i = 0; i < count; ++i) {
        float value;
        std::memcpy(&value, at + std::size_t(i) * sizeof(float), sizeof(float));
        if (bcf_float_is_vector_end(value))
            break;
        values.push_back(std::isfinite(value) ? std::optional<double>(value) : std::nullopt);
    }
    return values;
}

std::vector<std::optional<double>> numbersIn(const std::string& text)
{
    std::vector<std::optional<double>> values;
    if (!text.empty())
        for (const std::string_view part : splitText(text, ','))
            values.push_back(numberFrom(part));
    return values;
}

const uint8_t* rowOf(const bcf_fmt_t& format, int sample)
{
    return format.p + std::size_t(sample) * std::size_t(format.size);
}

std::string charactersOf(const bcf_fmt_t& format, int sample)
{
    const char* row = reinterpret_cast<const char*>(rowOf(format, sample));
    std::string text(row, strnlen(row, std::size_t(format.n)));
    return text == "." || (text.size() == 1 && text[0] == char(bcf_str_missing)) ? std::string() : text;
}

} // namespace

std::string infoText(const bcf_hdr_t* header, bcf1_t* record, const char* key)
{
    const bcf_info_t* info = bcf_get_info(header, record, key);
    return info && info->vptr ? textOf(*info) : std::string();
}

InfoFields infoFields(const bcf_hdr_t* header, bcf1_t* record)
{
    InfoFields fields;
    for (int i = 0; i < record->n_info; ++i)
        if (const bcf_info_t& info = record->d.info[i]; info.vptr)
            fields[bcf_hdr_int2id(header, BCF_DT_ID, info.key)] = textOf(info);
    return fields;
}

std::vector<std::optional<double>> formatNumbers(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample)
{
    // HTSlib's own getters refuse a value whose binary type is not the header's: real files have such
    const bcf_fmt_t* format = bcf_get_fmt(header, record, key);
    if (!format || !format->p)
        return {};
    const uint8_t* row = rowOf(*format, sample);
    switch (format->type) {
    case BCF_BT_INT8: return wholeNumbers<int8_t>(row, format->n, bcf_int8_missing, bcf_int8_vector_end);
    case BCF_BT_INT16: return wholeNumbers<int16_t>(row, format->n, bcf_int16_missing, bcf_int16_vector_end);
    case BCF_BT_INT32: return wholeNumbers<int32_t>(row, format->n, bcf_int32_missing, bcf_int32_vector_end);
    case BCF_BT_FLOAT: return realNumbers(row, format->n);
    case BCF_BT_CHAR: return numbersIn(charactersOf(*format, sample));
    default: return {};
    }
}

std::string formatText(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample)
{
    const bcf_fmt_t* format = bcf_get_fmt(header, record, key);
    if (!format || !format->p)
        return {};
    if (format->type == BCF_BT_CHAR)
        return charactersOf(*format, sample);
    const auto numbers = formatNumbers(header, record, key, sample);
    return numbers.empty() || !numbers.front() ? std::string() : std::to_string(std::llround(*numbers.front()));
}

} // namespace gentolk
