#pragma once
#include "core/workflow/family_variants.h"

namespace gentolk {

struct SegregationScope {
    bool allRegions = false;  // every record of the files, not the panel's regions alone; all in memory
    QString geneMapPath;      // BED of gene names, for pairs outside the panel; empty: the files' own annotation names the gene
};

// The family with the inheritance of every allele, unfiltered: pairs are judged per gene over all that was read. Throws as readFamily and readGeneMap.
FamilyVariants segregateFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, const SegregationScope& scope,
                               TaskControl& task);

} // namespace gentolk
