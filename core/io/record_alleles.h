#pragma once
#include "core/annotation/vep_columns.h"
#include "core/genetics/candidate.h"
#include "core/io/hts_handles.h"
#include "core/io/record_parts.h"
#include "core/io/record_site.h"
#include "core/io/remarks.h"

namespace gentolk {

// What is the same for all records of a file.
struct FileWords {
    std::string name;             // without folders
    std::string structuralCaller; // the header's only one; empty: none, or several
    AnnotationHeader annotation;
};

// A record as HTSlib read it, fully unpacked.
struct WholeRecord {
    const bcf_hdr_t* header;
    bcf1_t* record;
};

// Appends one CandidateVariant for every ALT of the record that is worth interpreting (rule B-3), each with the record's own genotypes and alleles.
// A structural allele has its event, not joined yet, told by the whole record; null where it has none. gene and chosen are left to the caller.
void takeAlleles(const RecordSite& site, RecordParts parts, const WholeRecord* whole, const FileWords& file, Remarks& remarks,
                 std::int64_t recordNumber, std::vector<CandidateVariant>& alleles);

} // namespace gentolk
