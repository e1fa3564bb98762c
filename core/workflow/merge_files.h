#pragma once
#include "core/genetics/candidate.h"
#include <cstdint>
#include <vector>

namespace gentolk {

// Joins the alleles of several files (one a person, or callers of different kinds) into one list in karyotype order. Same place and REF:
// one site, whose ALT alleles are united, and every sample's genotype is told in the united numbers; a record that was written over other bases to join the site (align_files.h) tells of its own ALT alleles alone. A sample whose file has no record
// at the site keeps an empty genotype: unknown, not reference (rule B-4). Alleles of a single file stay as they are.
std::vector<CandidateVariant> mergeFiles(std::vector<CandidateVariant> alleles);

} // namespace gentolk
