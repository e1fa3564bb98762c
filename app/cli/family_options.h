#pragma once
#include "app/cli/verb.h"
#include "core/genetics/case.h"
#include "core/workflow/family_variants.h"

namespace gentolk::cli {

// --vcf, --sv, --ped, --proband, --assembly: shared by the verbs that read a family.
void addFamilyOptions(Options& options);
FamilyInput familyInput(const Values& values);

// What a verb reads it needs until the program ends, and then the operating system takes a genome's alleles back at once: to take them apart one by one
// would last a tenth of a second.
const FamilyVariants& keptToTheEnd(FamilyVariants family);

// --assembly, or unknown where it is not given; a UsageError where it is none.
GenomeAssembly askedAssembly(const Values& values);

// --hpo and --excluded.
void addPhenotypeOptions(Options& options);
std::vector<PhenotypeTerm> phenotypeFrom(const Values& values);

// --preset and --panel; a name that is not there is a UsageError naming those that are.
void addFilterOptions(Options& options);
QString askedPreset(const Values& values);
std::shared_ptr<const GenePanel> askedPanel(const Values& values);

// "C-P-R-A" (also with ':' and '>'), positions 1-based. UsageError where it is not one.
Variant variantFromText(const QString& text);

// Says how many odd records there were, and the first of them.
void printRemarks(const std::vector<ImportRemark>& remarks, std::int64_t total);

} // namespace gentolk::cli
