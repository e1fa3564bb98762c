#include "core/workflow/segregate_family.h"
#include "core/inheritance/segregate.h"
#include "core/io/gene_map.h"
#include <optional>

namespace gentolk {

namespace {

void nameGenes(FamilyVariants& family, const GeneMap& map)
{
    for (CandidateVariant& candidate : family.candidates)
        if (!candidate.gene)
            candidate.mappedGene = map.geneAt(normalContig(candidate.variant.contig), candidate.variant.position);
}

} // namespace

FamilyVariants segregateFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, const SegregationScope& scope, TaskControl& task)
{
    std::optional<GeneMap> map; // before the long work, so that a wrong map is told at once
    if (!scope.geneMapPath.isEmpty())
        map = readGeneMap(scope.geneMapPath);
    FamilyVariants family = readFamily(input, std::move(panel), task, {{}, scope.allRegions, ReadScope::Use::Look});
    if (map)
        nameGenes(family, *map);
    std::vector<const CandidateVariant*> all;
    all.reserve(family.candidates.size());
    for (const CandidateVariant& candidate : family.candidates)
        all.push_back(&candidate);
    auto segregations = segregate(family.family, family.assembly, all);
    for (std::size_t i = 0; i < segregations.size(); ++i)
        family.candidates[i].segregation = std::move(segregations[i]);
    return family;
}

} // namespace gentolk
