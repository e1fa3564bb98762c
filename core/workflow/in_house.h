#pragma once
#include "core/storage/in_house_repository.h"
#include "core/workflow/family_variants.h"

namespace gentolk {

// Alleles of the panel's regions that anybody of the family carries and that the population hardly knows (unknown, or below 1 %), each
// once.
std::vector<FamilyAllele> allelesToCount(const FamilyVariants& variants);

// Counts the family and keeps what the other families' counts were. Within the transaction that makes the case, which has its id.
void countInHouse(InHouseRepository& repository, const Case& theCase, const FamilyVariants& variants);

// Gives each candidate its count from the case's snapshot (rule R-1: as it was when the case came in); without one they stay not asked.
// Throws DatabaseCorrupt where the snapshot is none.
void attachInHouse(FamilyVariants& variants, const InHouseRepository& repository, qint64 caseId, const QString& databasePath);

} // namespace gentolk
