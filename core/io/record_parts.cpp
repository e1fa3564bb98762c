#include "core/io/record_parts.h"

namespace gentolk {

RecordParts partsOf(const bcf_hdr_t* header, bcf1_t* record, InfoChoice& choice, const GenotypeRemark& remark)
{
    RecordParts parts;
    parts.id = record->d.id ? record->d.id : "";
    if (parts.id == ".")
        parts.id.clear();
    if (!bcf_float_is_missing(record->qual))
        parts.qual = double(record->qual);
    for (int i = 0; i < record->d.n_flt; ++i)
        parts.filters.push_back(bcf_hdr_int2id(header, BCF_DT_ID, record->d.flt[i]));
    parts.calls = readGenotypes(header, record, remark);
    parts.info = infoFields(header, record, choice, remark);
    return parts;
}

} // namespace gentolk
