#pragma once
#include "core/io/plain_calls.h"
#include "core/io/record_parts.h"
#include "core/io/record_site.h"
#include <string_view>

namespace gentolk {

// The columns of a text line behind ALT, each valid as long as the line.
struct PlainColumns {
    std::string_view id, quality, filter;
    std::string_view rest; // from INFO to the end
};

// Whether the alleles are written as bases (or '*', which is nothing to interpret), and nothing but the line itself has to be known of them.
bool hasPlainAlleles(const RecordSite& site);

// Reads a record's parts from its text, without HTSlib's binary form between, where most of the time went. Only what can be read in one way
// is read, and as HTSlib reads it: everything declared, whole numbers as digits, no field empty. Of any other record nothing is read: HTSlib then
// has the word, with its refusals and remarks.
class PlainRecordReader
{
public:
    explicit PlainRecordReader(const bcf_hdr_t* header) : m_header(header), m_calls(header) {}
    // False: not read, and nothing remarked.
    bool read(const RecordSite& site, const PlainColumns& columns, RecordParts& parts, const GenotypeRemark& remark);

private:
    struct InfoKey {
        std::string name;
        PlainValue value = PlainValue::Refused;
        bool wanted = false;
    };
    bool knowsContig(std::string_view contig);
    bool takeFilters(std::string_view column, FilterIds& filters);
    bool takeInfo(std::string_view column, InfoFields& info);
    bool takeInfoField(std::string_view field, std::size_t place, InfoFields& info);
    const InfoKey& infoKey(std::string_view name, std::size_t place);

    const bcf_hdr_t* m_header;
    PlainCalls m_calls;
    std::string m_contig, m_filter;       // the last known ones; a file has few, and says them again and again
    FilterIds m_filters;
    std::vector<InfoKey> m_infoKeys;      // by their place in the record before: nearly all records of a file have the same
};

} // namespace gentolk
