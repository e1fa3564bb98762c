#pragma once
#include "core/base/word.h"
#include <string>
#include <string_view>

namespace gentolk {

enum class EvidenceKind {
    None, AlleleFrequency, FilteringFrequency, Homozygotes, Hemizygotes,
    ClinVarSignificance, ClinVarReview, ClinVarId,
    Revel, AlphaMissense, CaddPhred, SpliceAiDelta, SpliceAiText
};

// What a field of INFO or of VEP's CSQ tells, by its name. Fields of one source ("gnomADg_AF", "gnomADg_faf95") have one group.
struct EvidenceName {
    EvidenceKind kind = EvidenceKind::None;
    Word group; // of frequencies and counts
};

enum class EvidenceOrigin { Info, Csq };

// The callset's own AF, AC and AN are not evidence: a bare AF counts only inside CSQ, where it is 1000 Genomes. Single populations
// (gnomADg_FIN_AF) are left to MAX_AF and the popmax fields.
EvidenceName evidenceName(std::string_view field, EvidenceOrigin origin);

} // namespace gentolk
