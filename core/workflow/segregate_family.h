#pragma once
#include "core/workflow/family_variants.h"

namespace gentolk {

struct SegregationScope {
    bool allRegions = false;  // every record of the files, not the panel's regions alone
    QString geneMapPath;      // BED of gene names, for pairs outside the panel; empty: the files' own annotation names the gene
};

// The inheritance of every allele of the family, unfiltered: pairs are judged per gene over all that was read. `take` gets the alleles in parts:
// of all regions a contig at a time (a gene lies on one contig), else all at once. Back come family and counts, without alleles.
// Throws as readFamily and readGeneMap; FileMalformed where a contig's records stand in two places, after `take` had those before.
using TakeAlleles = std::function<void(const FamilyVariants& part)>;
FamilyVariants segregateFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, const SegregationScope& scope,
                               TaskControl& task, const TakeAlleles& take);

} // namespace gentolk
