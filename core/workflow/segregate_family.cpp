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

void judge(FamilyVariants& part, const std::optional<GeneMap>& map)
{
    if (map)
        nameGenes(part, *map);
    std::vector<const CandidateVariant*> all;
    all.reserve(part.candidates.size());
    for (const CandidateVariant& candidate : part.candidates)
        all.push_back(&candidate);
    auto segregations = segregate(part.family, part.assembly, all);
    for (std::size_t i = 0; i < segregations.size(); ++i)
        part.candidates[i].segregation = std::move(segregations[i]);
}

} // namespace

FamilyVariants segregateFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, const SegregationScope& scope, TaskControl& task,
                               const TakeAlleles& take)
{
    std::optional<GeneMap> map; // before the long work, so that a wrong map is told at once
    if (!scope.geneMapPath.isEmpty())
        map = readGeneMap(scope.geneMapPath);
    const bool byContig = scope.allRegions;
    ReadScope read{{}, scope.allRegions, ReadScope::Use::Look};
    const auto give = [&](FamilyVariants& part) {
        judge(part, map);
        take(part);
    };
    if (byContig)
        read.contigDone = give;
    FamilyVariants family = readFamily(input, std::move(panel), task, read);
    if (!byContig)
        give(family);
    family.candidates.clear();
    return family;
}

} // namespace gentolk
