#pragma once
#include "core/genetics/structural_variant.h"
#include "core/io/hts_handles.h"
#include "core/io/record_site.h"

namespace gentolk {

// A break-end whose other side the caller does not know: ".ACGT", "ACGT.".
bool isSingleBreakEnd(std::string_view alternate);
// Whether the ALT is an event to read here: symbolic, in brackets, a single break-end, a repeat caller's, or long and called structural by
// SVTYPE.
bool isStructural(const RecordSite& site, std::string_view alternate);

// The allele with its record's word and calls; alleleIndex counts from 1. The record is fully unpacked. file and caller of its source are left to the
// caller.
StructuralVariant structuralAllele(const RecordSite& site, int alleleIndex, const bcf_hdr_t* header, bcf1_t* record,
                                   const SampleCalls& calls);

// Who wrote the record: by SVMETHOD, by the form of its id, by MELT's own keys; else the header's only structural caller. Empty: nothing
// tells.
std::string callerOf(const bcf_hdr_t* header, bcf1_t* record, const std::string& headersCaller);
std::string structuralCallerOf(const bcf_hdr_t* header); // the header's only one, else empty

} // namespace gentolk
