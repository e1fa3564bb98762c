#pragma once
#include "core/genetics/segregation.h"
#include "core/inheritance/family_site.h"
#include <optional>
#include <vector>

namespace gentolk {

// Each answers for one allele by itself: its label, or none where the mode is excluded, not tried for the gene, or not of this place.
std::optional<SegregationLabel> deNovoLabel(const FamilySite& site); // rules B-20, B-12; a fact of the genotypes, whatever the gene's mode
std::optional<SegregationLabel> dominantLabel(const FamilySite& site);      // rules B-20 (untested parents), B-21, B-34, B-40, B-41
std::optional<SegregationLabel> recessiveLabel(const FamilySite& site);     // rules B-22, B-34
std::optional<SegregationLabel> xRecessiveLabel(const FamilySite& site);    // rules B-28, B-29, B-5
std::optional<SegregationLabel> xDominantLabel(const FamilySite& site);     // rules B-29, B-45
std::optional<SegregationLabel> yLinkedLabel(const FamilySite& site);       // rule B-30
std::optional<SegregationLabel> mitochondrialLabel(const FamilySite& site); // rule B-31
std::optional<SegregationLabel> mosaicLabel(const FamilySite& site);        // rules B-52, B-12, B-5

std::vector<SegregationLabel> singleSiteLabels(const FamilySite& site);

} // namespace gentolk
