#include "core/io/plain_record.h"
#include "core/annotation/allele_evidence.h"
#include "core/base/letters.h"
#include <algorithm>
#include <charconv>

namespace gentolk {

namespace {

bool areLetters(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isLetter);
}

// As HTSlib keeps it, in single precision.
bool takeQuality(std::string_view text, std::optional<double>& quality)
{
    if (text == ".")
        return true;
    double value = 0;
    const bool plain = areReals(text) && text.find(',') == std::string_view::npos;
    if (!plain || std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
        return false;
    quality = double(float(value));
    return true;
}

} // namespace

bool hasPlainAlleles(const RecordSite& site)
{
    return site.svType.empty() && !site.repeat && site.mates.empty() && areLetters(site.reference)
           && std::all_of(site.alternates.begin(), site.alternates.end(), [](std::string_view one) { return one == "*" || areLetters(one); });
}

bool PlainRecordReader::knowsContig(std::string_view contig)
{
    if (contig == m_contig)
        return true;
    const std::string name(contig);
    if (bcf_hdr_name2id(m_header, name.c_str()) < 0)
        return false;
    m_contig = name;
    return true;
}

bool PlainRecordReader::takeFilters(std::string_view column, FilterIds& filters)
{
    if (column.empty() || column.ends_with(';'))
        return false;
    if (column != m_filter) {
        m_filter.clear();
        m_filters.clear();
        for (std::string_view rest = column == "." ? std::string_view() : column; !rest.empty();) {
            const std::string& name = m_filters.emplace_back(cutAt(rest, ';'));
            const int id = bcf_hdr_id2int(m_header, BCF_DT_ID, name.c_str());
            if (name.empty() || name == "0" || name == "." || !bcf_hdr_idinfo_exists(m_header, BCF_HL_FLT, id))
                return false;
        }
        m_filter = column;
    }
    filters = m_filters;
    return true;
}

const PlainRecordReader::InfoKey& PlainRecordReader::infoKey(std::string_view name, std::size_t place)
{
    if (place >= m_infoKeys.size())
        m_infoKeys.resize(place + 1);
    InfoKey& key = m_infoKeys[place];
    if (key.name != name || key.value == PlainValue::Refused) {
        key.name = name;
        key.value = plainValueOf(m_header, key.name, BCF_HL_INFO);
        key.wanted = annotationReads(name);
    }
    return key;
}

bool PlainRecordReader::takeInfoField(std::string_view field, std::size_t place, InfoFields& info)
{
    const std::size_t equals = std::min(field.find('='), field.size());
    const InfoKey& key = infoKey(field.substr(0, equals), place);
    if (equals == 0 || key.value == PlainValue::Refused)
        return false;
    if (!key.wanted)
        return true;
    const std::string_view value = field.substr(std::min(equals + 1, field.size()));
    if (!value.empty() && !arePlain(key.value, value))
        return false;
    if (value.empty() && equals < field.size())
        return false;
    return info.try_emplace(key.name, key.value == PlainValue::Reals ? rewrittenReals(value) : std::string(value)).second; // of a key that stands twice HTSlib has the word
}

bool PlainRecordReader::takeInfo(std::string_view column, InfoFields& info)
{
    if (column == ".")
        return true;
    if (column.empty() || column.ends_with(';'))
        return false;
    for (std::size_t place = 0; !column.empty(); ++place)
        if (!takeInfoField(cutAt(column, ';'), place, info))
            return false;
    return true;
}

bool PlainRecordReader::read(const RecordSite& site, const PlainColumns& columns, RecordParts& parts, const GenotypeRemark& remark)
{
    std::string_view rest = columns.rest;
    const std::string_view info = cutAt(rest, '\t');
    if (!hasPlainAlleles(site) || columns.id.empty() || !knowsContig(site.contig) || !takeQuality(columns.quality, parts.qual)
        || !takeFilters(columns.filter, parts.filters) || !takeInfo(info, parts.info) || !m_calls.read(rest, parts.calls))
        return false;
    if (columns.id != ".")
        parts.id = columns.id;
    remarkOnCalls(parts.calls, int(site.alternates.size()) + 1, remark);
    return true;
}

} // namespace gentolk
