#pragma once
#include "core/annotation/vep_columns.h"
#include "core/annotation/info_fields.h"
#include "core/genetics/candidate.h"

namespace gentolk {

// What reading the annotation of one allele met that a person should know.
struct AnnotationOddities {
    std::vector<std::string> unknownTerms;     // consequences that are no Sequence Ontology term of rule C-3
    std::vector<std::string> unassignedFields; // INFO fields of a record with several ALT alleles that do not tell whose value it is
    bool elsewhere = false;                    // BCSQ points to another record ("@1234")
};

// Fills transcripts, frequency, frequencies, clinvar and scores of the candidate from its record's INFO. Leaves gene and chosen alone.
AnnotationOddities annotateCandidate(CandidateVariant& candidate, const InfoFields& info, const AnnotationHeader& header);

} // namespace gentolk
