#include "core/inheritance/gene_modes.h"
#include "core/inheritance/single_site_rules.h"
#include "core/inheritance/weighing.h"

namespace gentolk {

namespace {
void weighEveryone(Weighing& weighing, Truth (*has)(const AlleleCall&), UnaffectedCarrier unaffected)
{
    const FamilySite& site = weighing.site();
    for (const auto* parent : {&site.mother, &site.father})
        if (*parent)
            weighRelative(weighing, **parent, has((*parent)->call), unaffected);
    for (const Relative& sibling : site.siblings)
        weighRelative(weighing, sibling, has(sibling.call), UnaffectedCarrier::Excludes); // rule B-33
    weighOthers(weighing, has);
    weighAbsentParent(weighing, site.mother, "mother");
    weighAbsentParent(weighing, site.father, "father");
}

bool affectedParentCarries(const FamilySite& site)
{
    for (const auto* parent : {&site.mother, &site.father})
        if (*parent && (*parent)->affection == AffectionStatus::Affected && carries((*parent)->call) == Truth::Yes)
            return true;
    return false;
}

void weighOrigin(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    const bool inherited = carriedBy(site.mother) == Truth::Yes || carriedBy(site.father) == Truth::Yes;
    if (inherited)
        return;
    weighing.rule("B-20");
    if (!site.mother && !site.father)
        return weighing.doubt("origin unknown");
    for (const auto* parent : {&site.mother, &site.father})
        if (*parent && carries((*parent)->call) == Truth::No)
            weighing.doubt("not inherited from the tested " + (*parent)->word);
}

// Rule B-22: a parent without the allele is a finding (deletion, disomy, de novo, swap), not a reason to hide.
void weighCarrier(Weighing& weighing, const std::optional<Relative>& parent)
{
    if (!parent)
        return;
    if (carries(parent->call) == Truth::No)
        weighing.doubt(parent->word + " is not a carrier: deletion on the other allele, uniparental disomy, de novo or a swap",
                       Qualifier::OneParentNotCarrier);
    else if (carries(parent->call) == Truth::Unknown)
        weighing.doubt("genotype of " + parent->word + " is missing", Qualifier::ParentMissing);
    else if (parent->affection == AffectionStatus::Affected && onEveryCopy(parent->call) == Truth::Yes)
        weighing.note(Qualifier::Pseudodominant); // rule B-34
}
} // namespace

std::optional<SegregationLabel> dominantLabel(const FamilySite& site)
{
    const bool new_ = carriedBy(site.mother) == Truth::No && carriedBy(site.father) == Truth::No; // told by the de novo label
    if (site.place != InheritancePlace::Autosomal || !triesDominant(site.gene()) || new_)
        return std::nullopt;
    Weighing weighing(site, "B-21");
    weighing.require(carries(site.child), "child may not have it");
    weighOrigin(weighing);
    weighEveryone(weighing, carries, UnaffectedCarrier::Doubtful);
    weighCalls(weighing);
    if (!affectedParentCarries(site))
        weighing.doubt("no affected parent is known to have it");
    return weighing.label(InheritanceLabel::Dominant);
}

std::optional<SegregationLabel> recessiveLabel(const FamilySite& site)
{
    if (site.place != InheritancePlace::Autosomal || !triesRecessive(site.gene()))
        return std::nullopt;
    Weighing weighing(site, "B-22");
    weighing.require(onEveryCopy(site.child), "child may not have it twice");
    if (weighing.excluded())
        return std::nullopt;
    if (site.child.copies == 1)
        weighing.doubt("a single copy is called");
    weighCarrier(weighing, site.mother);
    weighCarrier(weighing, site.father);
    weighEveryone(weighing, onEveryCopy, UnaffectedCarrier::Excludes);
    weighCalls(weighing);
    return weighing.label(InheritanceLabel::RecessiveHomozygous);
}

} // namespace gentolk
