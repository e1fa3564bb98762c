#include "core/io/call_record.h"
#include "core/io/call_line.h"
#include <algorithm>

namespace gentolk {

namespace {
// BCF writes missing values and the ends of short vectors as large negative numbers.
std::int32_t countOrMissing(std::int32_t value)
{
    return std::max(value, -1);
}
} // namespace

CallRecord::~CallRecord()
{
    std::free(m_values);
    std::free(m_reals);
}

// Some callers declare GQ or DP as Float.
int CallRecord::numbers(const bcf_hdr_t* header, bcf1_t* from, const char* key)
{
    const int samples = bcf_hdr_nsamples(header);
    const int count = bcf_get_format_int32(header, from, key, &m_values, &m_room);
    if (count >= 0 || samples == 0)
        return samples > 0 ? count / samples : 0;
    const int reals = bcf_get_format_float(header, from, key, &m_reals, &m_realRoom);
    if (reals <= 0)
        return 0;
    if (m_room < reals) {
        m_values = static_cast<std::int32_t*>(std::realloc(m_values, std::size_t(reals) * sizeof(std::int32_t)));
        m_room = reals;
    }
    for (int i = 0; i < reals; ++i)
        m_values[i] = bcf_float_is_missing(m_reals[i]) || bcf_float_is_vector_end(m_reals[i]) || !(m_reals[i] >= 0)
                          ? -1
                          : std::int32_t(std::min(m_reals[i], 1e8F));
    return reals / samples;
}

void CallRecord::takeGenotypes(const bcf_hdr_t* header, bcf1_t* from, QualityRecord& record)
{
    const int samples = bcf_hdr_nsamples(header), count = bcf_get_genotypes(header, from, &m_values, &m_room);
    const int width = count > 0 && samples > 0 ? count / samples : 0;
    for (int i = 0; i < samples; ++i) {
        QualityCall& call = record.calls[m_sampleOfColumn[std::size_t(i)]];
        call = QualityCall();
        int ploidy = 0;
        for (int k = 0; k < width && m_values[i * width + k] != bcf_int32_vector_end; ++k, ++ploidy) {
            const int allele = bcf_gt_is_missing(m_values[i * width + k]) ? -1 : bcf_gt_allele(m_values[i * width + k]);
            if (k < 2)
                (k == 0 ? call.first : call.second) = std::int16_t(allele);
        }
        call.ploidy = std::uint8_t(std::clamp(ploidy, 1, 3));
    }
}

void CallRecord::read(const bcf_hdr_t* header, bcf1_t* from, QualityRecord& record)
{
    record.position = std::int32_t(from->pos + 1);
    takeReference(record, from->d.allele[0]);
    for (int i = 1; i < from->n_allele; ++i)
        takeAlternate(record, from->d.allele[0], from->d.allele[i]);
    const bool one = from->d.n_flt == 1 && isPassing(bcf_hdr_int2id(header, BCF_DT_ID, from->d.flt[0]));
    record.pass = from->d.n_flt == 0 || one;
    record.depthListed = bcf_get_fmt(header, from, "DP") != nullptr;
    record.qualityListed = bcf_get_fmt(header, from, "GQ") != nullptr;
    takeGenotypes(header, from, record);
    const auto each = [&](const char* key, auto take) {
        const int width = numbers(header, from, key);
        for (std::size_t i = 0; width > 0 && i < m_sampleOfColumn.size(); ++i)
            take(record.calls[m_sampleOfColumn[i]], m_values + std::ptrdiff_t(i) * width, width);
    };
    each("DP", [](QualityCall& call, const std::int32_t* values, int) { call.depth = countOrMissing(values[0]); });
    each("GQ", [](QualityCall& call, const std::int32_t* values, int) { call.quality = countOrMissing(values[0]); });
    each("AD", [](QualityCall& call, const std::int32_t* values, int width) {
        call.referenceReads = countOrMissing(values[0]);
        call.alternateReads = width > 1 ? countOrMissing(values[1]) : -1;
    });
}

} // namespace gentolk
