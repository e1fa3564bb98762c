#include "core/io/record_fields.h"
#include "core/annotation/allele_evidence.h"
#include "core/annotation/text_parts.h"
#include <climits>
#include <cmath>
#include <cstring>
#include <set>

namespace gentolk {

namespace {

std::string textOf(const bcf_info_t& info)
{
    if (info.type == BCF_BT_CHAR && info.len > 0 && info.vptr[0] != bcf_str_missing) {
        const char* letters = reinterpret_cast<const char*>(info.vptr);
        return std::string(letters, strnlen(letters, std::size_t(info.len)));
    }
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

// The same without a list; a missing value is given as `absent`.
template<typename Number, typename Take> void eachWhole(const uint8_t* at, int count, Number missing, Number end, int absent, Take take)
{
    for (int i = 0; i < count; ++i) {
        Number value;
        std::memcpy(&value, at + std::size_t(i) * sizeof(Number), sizeof(Number));
        if (value == end)
            break;
        take(value == missing ? absent : int(value));
    }
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

bool InfoChoice::wants(const bcf_hdr_t* header, int key)
{
    if (std::size_t(key) >= m_known.size())
        m_known.resize(std::size_t(header->n[BCF_DT_ID]), 0);
    char& known = m_known[std::size_t(key)];
    if (known == 0)
        known = annotationReads(bcf_hdr_int2id(header, BCF_DT_ID, key)) ? 'y' : 'n';
    return known == 'y';
}

InfoFields infoFields(const bcf_hdr_t* header, bcf1_t* record, InfoChoice& choice, const InfoRemark& remark)
{
    InfoFields fields;
    std::set<std::string> twice;
    for (int i = 0; i < record->n_info; ++i) {
        const bcf_info_t& info = record->d.info[i];
        if (!info.vptr || !choice.wants(header, info.key))
            continue;
        const std::string key = bcf_hdr_int2id(header, BCF_DT_ID, info.key);
        const auto [place, added] = fields.try_emplace(key, textOf(info));
        if (added)
            continue;
        remark("info_twice", key);
        if (isConsequenceKey(key))
            place->second += ',' + textOf(info);
        else
            twice.insert(key);
    }
    for (const std::string& key : twice)
        fields.erase(key);
    return fields;
}

std::vector<std::optional<double>> formatNumbers(const bcf_fmt_t* format, int sample)
{
    // HTSlib's own getters refuse a value whose binary type is not the header's: real files have such
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

std::vector<std::optional<double>> formatNumbers(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample)
{
    return formatNumbers(bcf_get_fmt(header, record, key), sample);
}

void genotypeCodes(const bcf_fmt_t* format, int sample, std::vector<int>& codes)
{
    codes.clear();
    if (!format || !format->p)
        return;
    const uint8_t* row = rowOf(*format, sample);
    const auto code = [&](int value) { codes.push_back(value); };
    switch (format->type) {
    case BCF_BT_INT8: eachWhole<int8_t>(row, format->n, bcf_int8_missing, bcf_int8_vector_end, 0, code); break;
    case BCF_BT_INT16: eachWhole<int16_t>(row, format->n, bcf_int16_missing, bcf_int16_vector_end, 0, code); break;
    case BCF_BT_INT32: eachWhole<int32_t>(row, format->n, bcf_int32_missing, bcf_int32_vector_end, 0, code); break;
    default: break;
    }
}

void formatWholes(const bcf_fmt_t* format, int sample, std::vector<int>& values)
{
    values.clear();
    if (!format || !format->p)
        return;
    const uint8_t* row = rowOf(*format, sample);
    const auto take = [&](int value) { values.push_back(value < 0 ? missingWhole : value); };
    switch (format->type) {
    case BCF_BT_INT8: eachWhole<int8_t>(row, format->n, bcf_int8_missing, bcf_int8_vector_end, missingWhole, take); break;
    case BCF_BT_INT16: eachWhole<int16_t>(row, format->n, bcf_int16_missing, bcf_int16_vector_end, missingWhole, take); break;
    case BCF_BT_INT32: eachWhole<int32_t>(row, format->n, bcf_int32_missing, bcf_int32_vector_end, missingWhole, take); break;
    default: // a centre that declares DP as Float or String
        for (const std::optional<double>& value : formatNumbers(format, sample))
            values.push_back(value && *value >= 0 && *value <= INT_MAX ? int(std::floor(*value)) : missingWhole);
    }
}

std::string formatText(const bcf_fmt_t* format, int sample)
{
    if (!format || !format->p)
        return {};
    if (format->type == BCF_BT_CHAR)
        return charactersOf(*format, sample);
    const auto numbers = formatNumbers(format, sample);
    return numbers.empty() || !numbers.front() ? std::string() : std::to_string(std::llround(*numbers.front()));
}

std::string formatText(const bcf_hdr_t* header, bcf1_t* record, const char* key, int sample)
{
    return formatText(bcf_get_fmt(header, record, key), sample);
}

} // namespace gentolk
