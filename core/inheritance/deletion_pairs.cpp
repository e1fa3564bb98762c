#include "core/inheritance/deletion_pairs.h"
#include "core/genetics/deletion.h"
#include "core/inheritance/allele_origin.h"
#include <algorithm>

namespace gentolk {

namespace {
bool somebodyMayHave(const FamilySite& deletion)
{
    const auto has = [](const std::optional<Relative>& parent) { return parent && carries(parent->call) == Truth::Yes; };
    return carries(deletion.child) != Truth::No || has(deletion.mother) || has(deletion.father);
}

// Where a gene's bases lie.
struct GeneExtent {
    std::string key;
    const PanelGene* gene = nullptr;
    GenomicRegion region;
};

GenomicRegion regionOfAlleles(const std::vector<PairSite>& alleles)
{
    GenomicRegion region;
    for (const PairSite& allele : alleles) {
        const Variant& variant = allele.site->candidate->variant;
        if (region.contig.empty())
            region = {normalContig(variant.contig), variant.position, lastPosition(variant)};
        region.start = std::min(region.start, variant.position);
        region.end = std::max(region.end, lastPosition(variant));
    }
    return region;
}

using ExtentsByContig = std::map<std::string, std::vector<GeneExtent>>; // sorted by start

ExtentsByContig extentsOf(const GenePairSites& genes, GenomeAssembly assembly)
{
    ExtentsByContig extents;
    for (const auto& [key, alleles] : genes) {
        const PanelGene* gene = alleles.front().site->gene();
        const bool placed = gene && !gene->regionIn(assembly).contig.empty();
        const GenomicRegion region = placed ? gene->regionIn(assembly) : regionOfAlleles(alleles);
        extents[region.contig].push_back({key, gene, region});
    }
    for (auto& [contig, list] : extents)
        std::sort(list.begin(), list.end(), [](const GeneExtent& a, const GeneExtent& b) { return a.region.start < b.region.start; });
    return extents;
}

void addTo(const std::string& key, const PanelGene* gene, const FamilyDeletion& deletion, GenePairSites& genes, std::deque<FamilySite>& made)
{
    FamilySite site = deletion.site;
    site.geneHere = gene;
    if (!canPair(site))
        return;
    made.push_back(std::move(site));
    genes[key].push_back({deletion.index, &made.back(), deletion.origin});
}

void addToItsGenes(const FamilyDeletion& deletion, const ExtentsByContig& extents, GenePairSites& genes, std::deque<FamilySite>& made)
{
    const std::string own = geneKey(deletion.site);
    if (!own.empty())
        addTo(own, deletion.site.gene(), deletion, genes, made);
    const auto found = extents.find(deletion.lost.contig);
    if (found == extents.end())
        return;
    for (const GeneExtent& one : found->second) {
        if (one.region.start > deletion.lost.end)
            break;
        if (one.region.end >= deletion.lost.start && one.key != own)
            addTo(one.key, one.gene, deletion, genes, made);
    }
}
} // namespace

std::deque<FamilyDeletion> deletionsOf(std::span<const FamilySite> sites)
{
    std::deque<FamilyDeletion> deletions;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        auto lost = deletedBases(*sites[i].candidate);
        if (!lost)
            continue;
        FamilyDeletion& deletion = deletions.emplace_back();
        deletion.index = i;
        deletion.lost = std::move(*lost);
        deletion.site = asDeletion(sites[i], deletion.lost);
        deletion.origin = originOf(deletion.site);
        if (!somebodyMayHave(deletion.site))
            deletions.pop_back();
    }
    return deletions;
}

void addToGenes(const std::deque<FamilyDeletion>& deletions, GenomeAssembly assembly, GenePairSites& genes, std::deque<FamilySite>& made)
{
    if (deletions.empty())
        return;
    const ExtentsByContig extents = extentsOf(genes, assembly);
    for (const FamilyDeletion& deletion : deletions)
        addToItsGenes(deletion, extents, genes, made);
}

} // namespace gentolk
