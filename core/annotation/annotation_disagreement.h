#pragma once
#include "core/genetics/candidate.h"

namespace gentolk {

// Two annotations of the reported transcript that do not say the same. Both are kept; a person decides.
struct AnnotationDisagreement {
    std::string what;                        // "consequence", "hgvs_c", "hgvs_p"
    AnnotationSource reported = AnnotationSource::Vep, other = AnnotationSource::Own;
    std::string reportedSays, otherSays;
    bool operator==(const AnnotationDisagreement&) const = default;
};

// Of every annotation on the reported transcript (the same accession, or the one that MANE pairs with it) with the reported one. What is
// not said, or said to be unknown, contradicts nothing; spellings ("del" and "delA", "*" and "Ter") are alike; terms that only one source
// knows beside a common one are no disagreement.
std::vector<AnnotationDisagreement> disagreements(const CandidateVariant& candidate);

} // namespace gentolk
