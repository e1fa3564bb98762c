#pragma once
#include "core/io/hts_handles.h"
#include "core/io/record_site.h"
#include "core/io/vcf_file.h"

namespace gentolk {

// Keeps what the record says of samples that it calls reference: a gVCF's block (<NON_REF> or <*>, to END), a site without ALT, or a
// gVCF's candidate that was not found. Of a record that did not pass its filter, without a depth or without a quality nothing is kept.
// contig in normal form. The record is fully unpacked.
void takeReferenceCalls(const RecordSite& site, const std::string& contig, const bcf_hdr_t* header, bcf1_t* record, ReferenceBlocks& blocks);

} // namespace gentolk
