#include "core/genetics/deletion.h"
#include "core/inheritance/compound_pairs.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace gentolk {

namespace {
// An allele that seems homozygous, and a deletion that it lies in.
struct Covered {
    std::size_t site;
    const FamilyDeletion* deletion;
};

struct ContigSweep {
    std::vector<std::size_t> sites;
    std::vector<const FamilyDeletion*> deletions;
};

bool seemsHomozygous(const FamilySite& site)
{
    return pairsHere(site) && onEveryCopy(site.child) == Truth::Yes && !deletedBases(*site.candidate) && !geneKey(site).empty();
}

std::map<std::string, ContigSweep> sweepsOf(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions)
{
    std::map<std::string, ContigSweep> sweeps;
    for (const FamilyDeletion& deletion : deletions)
        sweeps[deletion.lost.contig].deletions.push_back(&deletion);
    for (std::size_t i = 0; i < sites.size(); ++i)
        if (seemsHomozygous(sites[i]))
            if (const auto found = sweeps.find(normalContig(sites[i].candidate->variant.contig)); found != sweeps.end())
                found->second.sites.push_back(i);
    return sweeps;
}

// One walk along the contig: time grows with the alleles, the deletions and the pairs found.
void sweep(std::span<const FamilySite> sites, ContigSweep& contig, std::vector<Covered>& covered)
{
    const auto positionOf = [&](std::size_t i) { return sites[i].candidate->variant.position; };
    std::sort(contig.sites.begin(), contig.sites.end(), [&](std::size_t a, std::size_t b) { return positionOf(a) < positionOf(b); });
    std::sort(contig.deletions.begin(), contig.deletions.end(),
              [](const FamilyDeletion* a, const FamilyDeletion* b) { return a->lost.start < b->lost.start; });
    std::vector<const FamilyDeletion*> open;
    std::size_t next = 0;
    for (const std::size_t site : contig.sites) {
        for (; next < contig.deletions.size() && contig.deletions[next]->lost.start <= positionOf(site); ++next)
            open.push_back(contig.deletions[next]);
        std::erase_if(open, [&](const FamilyDeletion* one) { return one->lost.end < positionOf(site); });
        for (const FamilyDeletion* one : open)
            covered.push_back({site, one});
    }
}

// The more severe and the rarer allele first, for lists that are cut.
std::vector<Covered> coveredAlleles(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions)
{
    std::vector<Covered> covered;
    for (auto& [name, contig] : sweepsOf(sites, deletions))
        sweep(sites, contig, covered);
    const auto key = [&](const Covered& one) {
        const CandidateVariant& candidate = *sites[one.site].candidate;
        const TranscriptConsequence* transcript = candidate.transcript();
        const auto frequency = candidate.frequency ? candidate.frequency->alleleFrequency : std::nullopt;
        return std::tuple(transcript ? severity(*transcript) : 99, frequency.value_or(0), one.site, one.deletion->index);
    };
    std::sort(covered.begin(), covered.end(), [&](const Covered& a, const Covered& b) { return key(a) < key(b); });
    return covered;
}

AlleleOrigin fromOneParent(Truth carried, AlleleOrigin inherited)
{
    return carried == Truth::Yes ? inherited : carried == Truth::No ? AlleleOrigin::DeNovo : AlleleOrigin::Unknown;
}

// The parent who gave the deletion gave no copy of the allele.
AlleleOrigin originBeside(const FamilyDeletion& deletion, const FamilySite& site, AlleleOrigin seeming)
{
    if (deletion.origin == AlleleOrigin::Paternal)
        return fromOneParent(carriedBy(site.mother), AlleleOrigin::Maternal);
    if (deletion.origin == AlleleOrigin::Maternal)
        return fromOneParent(carriedBy(site.father), AlleleOrigin::Paternal);
    return seeming;
}

// A healthy parent with the allele on the one copy left is as the child: the pair does no harm. One who may be takes the certainty.
void weighHealthyParents(PairRelation& relation, const FamilySite& site, const FamilySite& deletion)
{
    if (site.gene() && site.gene()->incompletePenetrance())
        return;
    const auto weigh = [&](const std::optional<Relative>& one, const std::optional<Relative>& lost) {
        if (!one || one->affection != AffectionStatus::Unaffected)
            return;
        const Truth same = both(onEveryCopy(one->call), carries(lost->call));
        if (same == Truth::Unknown)
            doubt(relation, "genotype of " + one->word + " is missing");
        relation.partners = relation.partners && same != Truth::Yes;
    };
    weigh(site.mother, deletion.mother);
    weigh(site.father, deletion.father);
}

void weighParentsInside(PairRelation& relation, const FamilySite& site, const FamilySite& deletion)
{
    const auto weigh = [&](const std::optional<Relative>& one, const std::optional<Relative>& lost) {
        if (one && carries(lost->call) == Truth::Yes && one->call.least == 1 && one->call.copies == 2)
            doubt(relation, one->word + " is heterozygous inside the deletion, so that one of the two calls is wrong");
    };
    weigh(site.mother, deletion.mother);
    weigh(site.father, deletion.father);
}

PairRelation relationOver(const FamilySite& site, AlleleOrigin seeming, const FamilyDeletion& deletion)
{
    const PairSignature allele = signatureOf(site, originBeside(deletion, site, seeming));
    PairRelation relation = relate(allele, signatureOf(deletion.site, deletion.origin), site, false);
    weighHealthyParents(relation, site, deletion.site);
    forgetPhase(relation);
    relation.qualifiers.push_back(Qualifier::OverDeletion);
    relation.rule = "B-27";
    relation.why += ", one copy is left beside the deletion";
    weighParentsInside(relation, site, deletion.site);
    return relation;
}

// A parent without the allele who has the deletion; null: none.
const Relative* giverOf(const FamilySite& site, const FamilySite& deletion)
{
    for (const auto& [one, lost] : {std::pair(&site.mother, &deletion.mother), std::pair(&site.father, &deletion.father)})
        if (*one && carries((*one)->call) == Truth::No && carries((*lost)->call) == Truth::Yes)
            return &**one;
    return nullptr;
}

// The homozygous label stays, with what speaks for a single copy (rule B-22).
void remarkOnHomozygous(Segregation& segregation, const std::string& remark, bool over)
{
    for (SegregationLabel& label : segregation.labels) {
        const bool homozygous = label.mode == InheritanceLabel::RecessiveHomozygous || label.mode == InheritanceLabel::XLinkedRecessive;
        if (!homozygous || label.reason.remarks.find(remark) != std::string::npos)
            continue;
        label.reason.remarks += "; " + remark;
        if (!over)
            continue;
        label.certainty = Certainty::Possible;
        if (!label.has(Qualifier::OverDeletion))
            label.qualifiers.insert(std::upper_bound(label.qualifiers.begin(), label.qualifiers.end(), Qualifier::OverDeletion),
                                    Qualifier::OverDeletion);
    }
}

void addPair(Segregation& segregation, SegregationLabel label)
{
    ++segregation.partnersTotal;
    segregation.labels.push_back(std::move(label));
    if (segregation.labels.size() > std::size_t(3 * mostPartners))
        boundPairs(segregation);
}

void judge(const FamilySite& site, const FamilyDeletion& deletion, Segregation& ofSite, Segregation& ofDeletion)
{
    const Truth has = carries(deletion.site.child);
    const Relative* giver = giverOf(site, deletion.site);
    const std::string place = textOf(deletion.site.candidate->variant, deletion.lost);
    if (onEveryCopy(deletion.site.child) == Truth::Yes || (has != Truth::Yes && !giver))
        return;
    if (has == Truth::No)
        return remarkOnHomozygous(ofSite, giver->word + " has the deletion " + place + ", child is called without it", false);
    const PairRelation relation = relationOver(site, ofSite.origin, deletion);
    remarkOnHomozygous(ofSite, "lies in the deletion " + place + ": hemizygous rather than homozygous", true);
    if (!relation.partners)
        return;
    addPair(ofSite, pairLabel(site, deletion.site, relation));
    addPair(ofDeletion, pairLabel(deletion.site, site, relation));
}
} // namespace

void addOverDeletion(std::span<const FamilySite> sites, const std::deque<FamilyDeletion>& deletions, std::vector<Segregation>& segregations)
{
    if (deletions.empty())
        return;
    for (const auto& [site, deletion] : coveredAlleles(sites, deletions)) {
        judge(sites[site], *deletion, segregations[site], segregations[deletion->index]);
        boundPairs(segregations[site]);
    }
}

} // namespace gentolk
