#include "core/inheritance/compound_pairs.h"
#include "core/genetics/deletion.h"
#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace gentolk {

namespace {
struct Partner {
    std::size_t member;
    const PairRelation* relation; // the search's
};

struct Partners {
    std::vector<Partner> best;
    std::int64_t total = 0;
    bool anyInCis = false;
};

// A healthy parent who has both on different haplotypes shows that the pair does no harm.
bool healthyParentHasBothInTrans(const FamilySite& a, const FamilySite& b)
{
    if (a.gene() && a.gene()->incompletePenetrance())
        return false;
    const auto has = [&](const std::optional<Relative>& one, const std::optional<Relative>& other) {
        if (!one || !other || one->affection != AffectionStatus::Unaffected)
            return false;
        const Phase first = phaseOf(*one->call.genotype, one->call.index, a.candidate->variant.position);
        return !first.block.empty() && inTrans(first, phaseOf(*other->call.genotype, other->call.index, b.candidate->variant.position));
    };
    return has(a.mother, b.mother) || has(a.father, b.father);
}

// Rule B-27 where one of the two is a deletion, of the same gene or over the other allele itself.
void weighDeletion(PairRelation& relation, const FamilySite& a, const FamilySite& b)
{
    relation.rule = "B-27";
    const auto lies = [](const FamilySite& deletion, const FamilySite& other) {
        return deletion.lost && !other.lost && holds(*deletion.lost, other.candidate->variant.position);
    };
    if (lies(a, b) || lies(b, a))
        doubt(relation, "heterozygous inside the deletion, so that one of the two calls is wrong");
    if (a.lost && b.lost && overlapByHalf(*a.lost, *b.lost))
        doubt(relation, "may be one deletion called twice");
}

std::int64_t countOn(const PairGroup& group, const Phase& phase)
{
    if (phase.block.empty())
        return 0;
    const auto found = group.byPhase.find({phase.block, phase.haplotype});
    return found == group.byPhase.end() ? 0 : std::int64_t(found->second.size());
}

// The partners that it tells hold as long as it lives.
class PartnerSearch
{
public:
    explicit PartnerSearch(const GeneAlleles& gene) : m_gene(gene) {}
    Partners partnersOf(std::size_t self);

private:
    const PairRelation& relation(std::size_t self, const PairGroup& group, bool phasedTrans);
    void searchGroup(std::size_t self, const PairGroup& group, Partners& partners);
    void take(std::size_t self, std::size_t other, const PairRelation& relation, Partners& partners);
    void searchAgainstOrigin(std::size_t self, const PairGroup& group, Partners& partners);
    void takeInTrans(std::size_t self, const PairGroup& group, Partners& partners);

    // What a relation hangs on: the signatures of both, who is in the family, and the gene by which it forgives.
    using RelationKey = std::tuple<const PanelGene*, std::size_t, const PairGroup*, bool>;
    const GeneAlleles& m_gene;
    std::map<RelationKey, PairRelation> m_relations; // a gene has a hundred alleles of few signatures
    std::deque<PairRelation> m_ofDeletions;
};

const PairRelation& PartnerSearch::relation(std::size_t self, const PairGroup& group, bool phasedTrans)
{
    const PairMember& a = m_gene.members[self];
    const auto [found, fresh] = m_relations.try_emplace({a.site->gene(), a.group, &group, phasedTrans});
    if (fresh)
        found->second = relate(a.signature, group.signature, *a.site, phasedTrans);
    return found->second;
}

void PartnerSearch::take(std::size_t self, std::size_t other, const PairRelation& relation, Partners& partners)
{
    const auto known = [other](const Partner& one) { return one.member == other; };
    if (std::any_of(partners.best.begin(), partners.best.end(), known))
        return;
    const FamilySite &a = *m_gene.members[self].site, &b = *m_gene.members[other].site;
    const PairRelation* told = &relation;
    if (relation.partners && (a.lost || b.lost)) {
        weighDeletion(m_ofDeletions.emplace_back(relation), a, b);
        told = &m_ofDeletions.back();
    }
    if (told->partners && !healthyParentHasBothInTrans(a, b))
        partners.best.push_back({other, told});
    else
        --partners.total;
}

void PartnerSearch::takeInTrans(std::size_t self, const PairGroup& group, Partners& partners)
{
    const Phase& phase = m_gene.members[self].phase;
    if (phase.block.empty())
        return;
    const auto found = group.byPhase.find({phase.block, 1 - phase.haplotype});
    if (found == group.byPhase.end())
        return;
    const PairRelation& inTrans = relation(self, group, true);
    for (std::size_t i = 0; i < found->second.size() && i < std::size_t(mostPartners); ++i)
        take(self, found->second[i], inTrans, partners);
}

// Where the parents say cis, the phase may still say trans: those pairs stay, in doubt.
void PartnerSearch::searchAgainstOrigin(std::size_t self, const PairGroup& group, Partners& partners)
{
    const Phase& phase = m_gene.members[self].phase;
    partners.total += countOn(group, {phase.block, 1 - phase.haplotype});
    takeInTrans(self, group, partners);
}

void PartnerSearch::searchGroup(std::size_t self, const PairGroup& group, Partners& partners)
{
    const PairMember& a = m_gene.members[self];
    const PairRelation& unphased = relation(self, group, false);
    const std::int64_t inCisHere = countOn(group, a.phase);
    const bool own = &group == &m_gene.groups[a.group];
    const auto others = std::int64_t(group.members.size()) - (own ? 1 : 0);
    partners.anyInCis |= others > 0 && (unphased.cis || inCisHere > (own ? 1 : 0));
    if (unphased.cis)
        searchAgainstOrigin(self, group, partners);
    if (!unphased.partners)
        return;
    partners.total += others - (inCisHere > 0 ? inCisHere - (own ? 1 : 0) : 0);
    takeInTrans(self, group, partners);
    int taken = 0;
    for (std::size_t i = 0; i < group.heads.size() && taken < mostPartners; ++i) {
        const std::size_t other = group.heads[i];
        const Phase& phase = m_gene.members[other].phase;
        if (other == self || inCis(a.phase, phase) || inTrans(a.phase, phase))
            continue; // those in trans are taken already
        take(self, other, unphased, partners);
        ++taken;
    }
}

Partners PartnerSearch::partnersOf(std::size_t self)
{
    Partners partners;
    for (const PairGroup& group : m_gene.groups)
        searchGroup(self, group, partners);
    std::stable_sort(partners.best.begin(), partners.best.end(), [](const Partner& a, const Partner& b) {
        if (a.relation->certainty != b.relation->certainty)
            return a.relation->certainty == Certainty::Certain;
        return a.member < b.member; // members are sorted best first
    });
    if (partners.best.size() > std::size_t(mostPartners))
        partners.best.resize(std::size_t(mostPartners));
    return partners;
}

// Rule B-38: one heterozygous allele in a recessive gene asks for the search of the other.
SegregationLabel loneLabel(const FamilySite& site, bool anyInCis)
{
    SegregationLabel label;
    label.mode = InheritanceLabel::CompoundHeterozygous;
    label.qualifiers = {Qualifier::SecondHitMissing};
    label.rule = anyInCis ? "B-26" : "B-38";
    label.reason.genotypes = site.genotypes;
    label.reason.remarks = anyInCis ? "; the other alleles of the gene lie on the same haplotype" : "; no second allele is left in the gene";
    if (anyInCis)
        label.qualifiers.push_back(Qualifier::InCis);
    return label;
}

// Alleles that found nobody: told once all genes are done, since a deletion may find a partner in another one.
using Alone = std::map<std::size_t, SegregationLabel>;

void pairGene(const std::vector<PairSite>& alleles, std::vector<Segregation>& segregations, Alone& alone)
{
    const GeneAlleles gene = sortGeneAlleles(alleles);
    PartnerSearch search(gene);
    for (std::size_t i = 0; i < gene.members.size(); ++i) {
        const FamilySite& site = *gene.members[i].site;
        const Partners partners = search.partnersOf(i);
        Segregation& segregation = segregations[gene.members[i].index];
        segregation.partnersTotal += int(partners.total);
        segregation.labels.reserve(segregation.labels.size() + partners.best.size());
        for (const Partner& partner : partners.best)
            segregation.labels.push_back(pairLabel(site, *gene.members[partner.member].site, *partner.relation));
        if (partners.best.empty() && site.gene())
            alone.try_emplace(gene.members[i].index, loneLabel(site, partners.anyInCis));
    }
}

bool hasPartner(const Segregation& segregation)
{
    return std::any_of(segregation.labels.begin(), segregation.labels.end(), [](const SegregationLabel& label) { return label.partner; });
}

GenePairSites sitesByGene(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions,
                          const std::vector<Segregation>& segregations)
{
    std::vector<bool> isDeletion(sites.size());
    for (const FamilyDeletion& deletion : deletions)
        isDeletion[deletion.index] = true;
    std::unordered_map<std::string, std::vector<PairSite>> genes;
    for (std::size_t i = 0; i < sites.size(); ++i)
        if (!isDeletion[i] && canPair(sites[i]))
            if (const std::string key = geneKey(sites[i]); !key.empty())
                genes[key].push_back({i, &sites[i], segregations[i].origin});
    return {std::make_move_iterator(genes.begin()), std::make_move_iterator(genes.end())};
}
} // namespace

SegregationLabel pairLabel(const FamilySite& site, const FamilySite& partner, const PairRelation& relation)
{
    SegregationLabel label;
    label.mode = InheritanceLabel::CompoundHeterozygous;
    label.certainty = relation.certainty;
    label.qualifiers = relation.qualifiers;
    label.partner = partner.candidate->variant;
    label.rule = relation.rule;
    label.reason = {site.genotypes, partner.genotypes, relation.why, {}};
    for (const FamilySite* one : {&site, &partner})
        if (one->lost)
            label.reason.remarks += "; deletion " + textOf(one->candidate->variant, *one->lost);
    return label;
}

void boundPairs(Segregation& segregation)
{
    std::vector<SegregationLabel>& labels = segregation.labels;
    const auto first = std::stable_partition(labels.begin(), labels.end(), [](const SegregationLabel& label) { return !label.partner; });
    std::stable_partition(first, labels.end(), [](const SegregationLabel& label) { return label.certainty == Certainty::Certain; });
    if (labels.end() - first > mostPartners)
        labels.erase(first + mostPartners, labels.end());
}

void addCompoundPairs(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions, GenomeAssembly assembly,
                      std::vector<Segregation>& segregations)
{
    GenePairSites genes = sitesByGene(sites, deletions, segregations);
    std::deque<FamilySite> made;
    addToGenes(deletions, assembly, genes, made);
    Alone alone;
    for (const auto& [key, alleles] : genes)
        pairGene(alleles, segregations, alone);
    for (auto& [index, label] : alone)
        if (!hasPartner(segregations[index]))
            segregations[index].labels.push_back(std::move(label));
    for (const FamilyDeletion& deletion : deletions)
        boundPairs(segregations[deletion.index]);
}

} // namespace gentolk
