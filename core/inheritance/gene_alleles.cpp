#include "core/inheritance/gene_alleles.h"
#include "core/inheritance/compound_pairs.h"
#include "core/inheritance/gene_modes.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {
PairMember memberOf(const FamilySite& site, std::size_t index, AlleleOrigin origin)
{
    const CandidateVariant& candidate = *site.candidate;
    PairMember member{index, &site, signatureOf(site, origin), phaseOf(*site.child.genotype, site.child.index, candidate.variant.position),
                      99, 0, 0};
    if (const TranscriptConsequence* transcript = candidate.transcript())
        member.severity = severity(*transcript);
    if (candidate.frequency)
        member.frequency = candidate.frequency->alleleFrequency.value_or(0);
    return member;
}

void keepHeads(PairGroup& group, const std::vector<PairMember>& members)
{
    std::map<PhaseKey, int> taken;
    for (const std::size_t member : group.members) {
        const Phase& phase = members[member].phase;
        if (taken[{phase.block, phase.haplotype}]++ <= mostPartners) // one more than the list: the allele itself is among them
            group.heads.push_back(member);
        if (!phase.block.empty())
            group.byPhase[{phase.block, phase.haplotype}].push_back(member);
    }
}

bool excludedByHealthyParent(const FamilySite& site)
{
    if (site.gene() && site.gene()->incompletePenetrance())
        return false;
    for (const auto* parent : {&site.mother, &site.father})
        if (*parent && (*parent)->affection == AffectionStatus::Unaffected && onEveryCopy((*parent)->call) == Truth::Yes)
            return true;
    return false;
}
} // namespace

bool pairsHere(const FamilySite& site)
{
    return (site.place == InheritancePlace::Autosomal && triesRecessive(site.gene()))
           || (site.place == InheritancePlace::XOfFemale && triesXRecessive(site.gene()));
}

bool canPair(const FamilySite& site)
{
    const bool heterozygous = carries(site.child) != Truth::No && !isMissing(site.child) && onEveryCopy(site.child) != Truth::Yes;
    return pairsHere(site) && heterozygous && site.child.copies == 2 && !excludedByHealthyParent(site);
}

std::string geneKey(const FamilySite& site)
{
    if (const PanelGene* gene = site.gene())
        return gene->hgncId.empty() ? gene->symbol : gene->hgncId;
    if (!site.candidate->mappedGene.empty())
        return site.candidate->mappedGene;
    const TranscriptConsequence* transcript = site.candidate->transcript();
    return !transcript ? std::string() : (transcript->hgncId.empty() ? transcript->geneSymbol : transcript->hgncId).text();
}

GeneAlleles sortGeneAlleles(const std::vector<PairSite>& alleles)
{
    GeneAlleles gene;
    for (const PairSite& allele : alleles)
        gene.members.push_back(memberOf(*allele.site, allele.index, allele.origin));
    std::stable_sort(gene.members.begin(), gene.members.end(), [](const PairMember& a, const PairMember& b) {
        return std::tie(a.severity, a.frequency) < std::tie(b.severity, b.frequency);
    });
    std::map<PairSignature, std::size_t> place;
    for (std::size_t i = 0; i < gene.members.size(); ++i) {
        const PairSignature& signature = gene.members[i].signature;
        const auto [found, fresh] = place.try_emplace(signature, gene.groups.size());
        if (fresh)
            gene.groups.push_back({signature, {}, {}, {}});
        gene.groups[found->second].members.push_back(i);
        gene.members[i].group = found->second;
    }
    for (PairGroup& group : gene.groups)
        keepHeads(group, gene.members);
    return gene;
}

} // namespace gentolk
