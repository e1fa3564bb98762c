#pragma once
#include "core/annotation/annotation_fields.h"
#include "core/annotation/info_fields.h"
#include "core/genetics/consequence.h"

namespace gentolk {

// The entries (columns) of VEP's value that speak of the allele.
using VepEntries = std::vector<std::vector<std::string_view>>;
VepEntries vepEntries(std::string_view csq, const AnnotationFields& fields, const RecordAllele& allele);

// The transcripts that one INFO value annotates for the allele, in the file's order.
std::vector<TranscriptConsequence> vepConsequences(const VepEntries& entries, const AnnotationFields& fields);
std::vector<TranscriptConsequence> snpEffConsequences(std::string_view ann, const AnnotationFields& fields, const RecordAllele& allele);
// A pointer to another record ("@1234", the consequence of a variant split over several) gives none. Position and contig of the record
// are not needed: an entry of a record with several ALT alleles is the allele's when its DNA change says so, or says nothing.
std::vector<TranscriptConsequence> bcsqConsequences(std::string_view bcsq, const AnnotationFields& fields, const RecordAllele& allele);

} // namespace gentolk
