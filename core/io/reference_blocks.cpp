#include "core/io/reference_blocks.h"
#include "core/io/call_line.h"
#include "core/io/record_fields.h"
#include <algorithm>
#include <limits>

namespace gentolk {

namespace {

bool maySpeakOfReference(const RecordSite& site)
{
    return isGvcfRecord(site)
           || std::all_of(site.alternates.begin(), site.alternates.end(), [](std::string_view alternate) { return alternate == "."; });
}

bool hasPassed(const bcf_hdr_t* header, const bcf1_t* record)
{
    return record->d.n_flt == 0 || (record->d.n_flt == 1 && isPassing(bcf_hdr_int2id(header, BCF_DT_ID, record->d.flt[0])));
}

std::optional<std::int16_t> firstGiven(const bcf_hdr_t* header, bcf1_t* record, int sample, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const auto values = formatNumbers(header, record, key, sample);
        if (!values.empty() && values.front() && *values.front() >= 0)
            return std::int16_t(std::min(*values.front(), double(std::numeric_limits<std::int16_t>::max())));
    }
    return std::nullopt;
}

// How many reference alleles, and nothing else; 0: another call. HTSlib writes the reference as 2, or 3 behind '|'.
int referenceAlleles(const bcf_hdr_t* header, bcf1_t* record, int sample)
{
    const auto coded = formatNumbers(header, record, "GT", sample);
    const bool reference = std::all_of(coded.begin(), coded.end(), [](const auto& one) { return one && (int(*one) >> 1) == 1; });
    return reference ? int(coded.size()) : 0;
}

} // namespace

void takeReferenceCalls(const RecordSite& site, const std::string& contig, const bcf_hdr_t* header, bcf1_t* record, ReferenceBlocks& blocks)
{
    if (!maySpeakOfReference(site) || !hasPassed(header, record))
        return;
    for (int sample = 0; sample < bcf_hdr_nsamples(header); ++sample) {
        const int copies = referenceAlleles(header, record, sample);
        const auto depth = firstGiven(header, record, sample, {"MIN_DP", "DP"});
        const auto quality = firstGiven(header, record, sample, {"GQ", "RGQ", "GQX"});
        if (copies > 0 && depth && quality)
            blocks[header->samples[sample]][contig].push_back(
                {std::int32_t(site.position), std::int32_t(site.end), *depth, *quality, std::int8_t(copies)});
    }
}

} // namespace gentolk
