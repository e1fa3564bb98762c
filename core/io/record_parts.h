#pragma once
#include "core/annotation/info_fields.h"
#include "core/genetics/candidate.h"
#include "core/io/genotype_reader.h"
#include "core/io/record_fields.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// What the alleles of a record share beside its place.
struct RecordParts {
    std::string id;                   // empty for '.'
    std::optional<double> qual;
    FilterIds filters;                // as CandidateVariant has them
    SampleCalls calls;
    InfoFields info;                  // only what the annotation understands
    bool operator==(const RecordParts&) const = default;
};

// Of a record as HTSlib read it, fully unpacked.
RecordParts partsOf(const bcf_hdr_t* header, bcf1_t* record, InfoChoice& choice, const GenotypeRemark& remark);

} // namespace gentolk
