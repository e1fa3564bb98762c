#pragma once
#include "tests/bench/phenotype_files.h"

namespace gentolk::bench {

// The annotations do not name the publications they rest on. So: what the patients of a publication can have added to the counts ("3/7") of
// their own gene is taken out before they are ranked. Subtract: each patient from the counts of the terms he has or has not. Strict: every
// counted annotation of a term that any of them has is left out altogether, as if it rested on them alone.
enum class LeaveOut { Subtract, Strict };

// By patient; 0 where there are no terms.
std::vector<double> ranksWithoutOwnPublication(const PhenotypeFiles& files, const std::vector<PublishedPatient>& patients, LeaveOut how);

// The fit of every gene (GeneRank::fit), by patient; empty without terms. Each publication's profiles are built but once.
std::vector<std::map<std::string, double>> fitsWithoutOwnPublication(const PhenotypeFiles& files,
                                                                     const std::vector<PublishedPatient>& patients, LeaveOut how);

} // namespace gentolk::bench
