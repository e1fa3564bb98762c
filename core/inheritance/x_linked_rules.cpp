#include "core/inheritance/call_quality.h"
#include "core/inheritance/gene_modes.h"
#include "core/inheritance/single_site_rules.h"
#include "core/inheritance/weighing.h"

namespace gentolk {

namespace {
bool onX(const FamilySite& site)
{
    return site.place == InheritancePlace::XOfMale || site.place == InheritancePlace::XOfFemale;
}

// The child's own call: hemizygous boys, homozygous girls (rules B-28, B-29); a heterozygous boy is kept, never dropped (rule B-5).
void weighEveryCopy(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    if (isHeterozygousMaleX(site))
        weighing.doubt("heterozygous on a boy's X: mosaic, XXY or a mapping error", Qualifier::HeterozygousMaleX);
    else if (site.place == InheritancePlace::XOfMale && onEveryCopy(site.child) == Truth::No)
        weighing.doubt("called heterozygous, but the reads say hemizygous (B-5)");
    else
        weighing.require(onEveryCopy(site.child), "child may have another copy without it");
    if (site.childSex == Sex::Unknown)
        weighing.doubt("sex of child is unknown");
}

void weighNewOnX(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    const bool motherless = carriedBy(site.mother) == Truth::No;
    const bool fatherless = site.place == InheritancePlace::XOfMale || carriedBy(site.father) == Truth::No;
    if (motherless && fatherless)
        weighDeNovo(weighing);
}

// A healthy hemizygous father speaks strongly against a disease allele (rule B-28); else a boy's father is ignored.
void weighFather(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    if (!site.father)
        return;
    const PanelGene* gene = site.gene();
    const Truth has = carries(site.father->call);
    if (site.father->affection == AffectionStatus::Unaffected && has == Truth::Yes) {
        if (gene && gene->incompletePenetrance())
            weighing.doubt("unaffected father has it; incomplete penetrance is known", Qualifier::IncompletePenetrance);
        else
            weighing.doubt("father has it and is unaffected: strong evidence against");
    } else if (site.place == InheritancePlace::XOfFemale) {
        if (site.father->affection != AffectionStatus::Unaffected)
            weighRelative(weighing, *site.father, has, UnaffectedCarrier::Doubtful);
        else if (has == Truth::Unknown)
            weighing.doubt("genotype of father is missing", Qualifier::ParentMissing);
    }
}

// A mother with one copy is a carrier; affected she may be by skewed X-inactivation (rule B-45). With two and healthy she excludes.
void weighMother(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    if (!site.mother)
        return weighAbsentParent(weighing, site.mother, "mother");
    const Relative& mother = *site.mother;
    if (carries(mother.call) == Truth::Unknown)
        weighing.doubt("genotype of mother is missing", Qualifier::ParentMissing);
    if (mother.affection != AffectionStatus::Affected)
        return weighRelative(weighing, mother, onEveryCopy(mother.call), UnaffectedCarrier::Excludes);
    weighing.require(carries(mother.call), "mother may have it");
    if (onEveryCopy(mother.call) != Truth::Yes)
        weighing.doubt("affected mother with one copy: consider skewed X-inactivation");
}

void weighSiblings(Weighing& weighing, bool oneCopyWillDo)
{
    for (const Relative& sibling : weighing.site().siblings) {
        const bool single = oneCopyWillDo || (sibling.sex == Sex::Female && sibling.affection == AffectionStatus::Affected);
        weighRelative(weighing, sibling, single ? carries(sibling.call) : onEveryCopy(sibling.call), UnaffectedCarrier::Excludes);
    }
}

// A boy has his X from his mother: her kin alone can share it.
void weighKin(Weighing& weighing, Truth (*sick)(const AlleleCall&))
{
    if (weighing.site().place == InheritancePlace::XOfMale)
        weighOthers(weighing, sick, [](const Relative& other) { 
            return other.kin.unknown || (other.kin.throughMother && !other.kin.descendant);
        });
    else
        weighOthers(weighing, sick);
}

void weighParentsOfHomozygousGirl(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    if (site.place != InheritancePlace::XOfFemale)
        return;
    weighAbsentParent(weighing, site.father, "father");
    for (const auto* parent : {&site.mother, &site.father})
        if (*parent && carries((*parent)->call) == Truth::No)
            weighing.doubt((*parent)->word + " does not have it: deletion, monosomy, uniparental disomy, de novo or a swap",
                           Qualifier::OneParentNotCarrier);
}

// Rule B-45: heterozygous girls are listed where the gene is X-linked dominant, is known for affected heterozygotes, or is no panel's.
bool listsHeterozygousGirl(const PanelGene* gene)
{
    return triesXDominant(gene) || gene->affectedHeterozygousFemales();
}

void weighHeterozygousGirl(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    if (site.place != InheritancePlace::XOfFemale || onEveryCopy(site.child) == Truth::Yes)
        return;
    weighing.note(Qualifier::HeterozygousFemale);
    if (triesXDominant(site.gene()))
        return;
    weighing.rule("B-45");
    weighing.doubt("consider skewed X-inactivation");
}

void weighMotherOfDominant(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    weighMother(weighing);
    if (site.mother && site.mother->affection == AffectionStatus::Unaffected && carries(site.mother->call) == Truth::Yes)
        weighing.doubt("mother has one copy and is unaffected: X-inactivation or reduced penetrance");
}
} // namespace

std::optional<SegregationLabel> xRecessiveLabel(const FamilySite& site)
{
    if (!onX(site) || !triesXRecessive(site.gene()))
        return std::nullopt;
    Weighing weighing(site, site.place == InheritancePlace::XOfMale ? "B-28" : "B-29");
    weighEveryCopy(weighing);
    weighMother(weighing);
    weighFather(weighing);
    weighParentsOfHomozygousGirl(weighing);
    weighSiblings(weighing, false);
    weighKin(weighing, onEveryCopy);
    weighNewOnX(weighing);
    weighCalls(weighing);
    return weighing.label(InheritanceLabel::XLinkedRecessive);
}

std::optional<SegregationLabel> xDominantLabel(const FamilySite& site)
{
    const bool boy = site.place == InheritancePlace::XOfMale;
    if (!onX(site) || !(boy ? triesXDominant(site.gene()) : listsHeterozygousGirl(site.gene())))
        return std::nullopt;
    if (!triesXDominant(site.gene()) && onEveryCopy(site.child) == Truth::Yes)
        return std::nullopt; // the recessive label says it
    Weighing weighing(site, "B-29");
    if (boy)
        weighEveryCopy(weighing);
    else
        weighing.require(carries(site.child), "child may not have it");
    if (site.childSex == Sex::Unknown)
        weighing.doubt("sex of child is unknown");
    weighMotherOfDominant(weighing);
    weighFather(weighing);
    if (!boy)
        weighAbsentParent(weighing, site.father, "father");
    weighHeterozygousGirl(weighing);
    weighSiblings(weighing, true);
    weighKin(weighing, carries);
    weighNewOnX(weighing);
    weighCalls(weighing);
    return weighing.label(InheritanceLabel::XLinkedDominant);
}

} // namespace gentolk
