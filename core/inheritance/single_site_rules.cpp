#include "core/inheritance/single_site_rules.h"

namespace gentolk {

std::vector<SegregationLabel> singleSiteLabels(const FamilySite& site)
{
    std::vector<SegregationLabel> labels;
    if (carries(site.child) == Truth::No)
        return labels;
    for (const auto rule :
         {deNovoLabel, recessiveLabel, xRecessiveLabel, xDominantLabel, dominantLabel, mitochondrialLabel, yLinkedLabel, mosaicLabel})
        if (auto label = rule(site))
            labels.push_back(std::move(*label));
    return labels;
}

} // namespace gentolk
