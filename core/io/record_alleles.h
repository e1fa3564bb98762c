#pragma once
#include "core/annotation/annotation_fields.h"
#include "core/genetics/candidate.h"
#include "core/io/hts_handles.h"
#include "core/io/record_fields.h"
#include "core/io/record_site.h"
#include "core/io/remarks.h"

namespace gentolk {

// What is the same for all records of a file.
struct FileWords {
    std::string name;             // without folders
    std::string structuralCaller; // the header's only one; empty: none, or several
    AnnotationHeader annotation;
};

// Appends one CandidateVariant for every ALT of the record that is worth interpreting (rule B-3), each with the record's own genotypes and alleles.
// A structural allele has its event, not joined yet.
// The record is fully unpacked. gene and chosen are left to the caller.
void takeAlleles(const RecordSite& site, const bcf_hdr_t* header, bcf1_t* record, const FileWords& file, InfoChoice& choice,
                 Remarks& remarks, std::int64_t recordNumber, std::vector<CandidateVariant>& alleles);

} // namespace gentolk
