#pragma once
#include "core/quality/family_quality.h"
#include "core/workflow/family_variants.h"

namespace gentolk {

// Who the family's samples are: sex, kinship, Mendelian errors, uniparental disomy, homozygosity, contamination (rules B-46, B-47, B-60 to
// B-65), over all records of input.vcfPaths, read once. The files may be one joint file, one a chromosome, or one a person; samples that
// are never in the same record cannot be compared, which the verdicts say. Without a PED nothing is declared. Throws SampleNotInPedigree,
// ProbandMissing, NoSamples, MixedAssemblies and what the readers throw. An unknown build is no error here.
FamilyQuality checkFamily(const FamilyInput& input, TaskControl& task);

// What the checks say of both parents of the proband: confirmed, not confirmed, or none where nothing was checked (null) or told.
std::optional<bool> parentageOf(const FamilyQuality* quality);

} // namespace gentolk
