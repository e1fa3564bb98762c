#include "core/inheritance/single_site_rules.h"
#include "core/inheritance/weighing.h"

namespace gentolk {

namespace {
// On Y a call of two different alleles is odd, and proves nothing.
Truth onY(const AlleleCall& call)
{
    return carries(call) == Truth::No ? Truth::No : both(carries(call), either(onEveryCopy(call), Truth::Unknown));
}

// Who has no Y can neither have it nor be ill by it.
void weighWithoutY(Weighing& weighing, const Relative& relative)
{
    if (relative.affection == AffectionStatus::Affected)
        weighing.doubt("affected " + relative.word + " has no Y (B-33)");
}

// The one parent who can give it.
void weighParent(Weighing& weighing, const std::optional<Relative>& parent, const std::string& word, Truth (*has)(const AlleleCall&),
                 UnaffectedCarrier unaffected)
{
    weighAbsentParent(weighing, parent, word);
    if (!parent)
        return;
    if (isMissing(parent->call))
        weighing.doubt("genotype of " + word + " is missing", Qualifier::ParentMissing);
    weighRelative(weighing, *parent, has(parent->call), unaffected);
    if (carries(parent->call) == Truth::No)
        weighDeNovo(weighing);
}
} // namespace

// Maternal only: the father's genotype is ignored. Any level of heteroplasmy counts, so an unaffected mother who has it does not exclude.
std::optional<SegregationLabel> mitochondrialLabel(const FamilySite& site)
{
    if (site.place != InheritancePlace::Mitochondrial)
        return std::nullopt;
    Weighing weighing(site, "B-31");
    weighing.require(carries(site.child), "child may not have it");
    weighParent(weighing, site.mother, "mother", carries, UnaffectedCarrier::Doubtful);
    for (const Relative& sibling : site.siblings) {
        if (sibling.affection == AffectionStatus::Affected)
            weighRelative(weighing, sibling, carries(sibling.call), UnaffectedCarrier::Doubtful);
        else if (sibling.affection == AffectionStatus::Unaffected && carries(sibling.call) == Truth::Yes)
            weighing.doubt(sibling.word + " has it and is unaffected");
    }
    weighOthers(weighing, carries, [](const Relative& other) { return other.kin.motherLine; });
    weighHeteroplasmy(weighing);
    weighCalls(weighing);
    return weighing.label(InheritanceLabel::Mitochondrial);
}

std::optional<SegregationLabel> yLinkedLabel(const FamilySite& site)
{
    if (site.place != InheritancePlace::YChromosome || site.childSex == Sex::Female)
        return std::nullopt;
    Weighing weighing(site, "B-30");
    weighing.require(carries(site.child), "child may not have it");
    if (onEveryCopy(site.child) == Truth::No)
        weighing.doubt("heterozygous call on Y");
    if (site.childSex == Sex::Unknown)
        weighing.doubt("sex of child is unknown");
    weighParent(weighing, site.father, "father", onY, UnaffectedCarrier::Excludes);
    if (site.mother)
        weighWithoutY(weighing, *site.mother);
    for (const Relative& sibling : site.siblings)
        if (sibling.sex == Sex::Male)
            weighRelative(weighing, sibling, onY(sibling.call), UnaffectedCarrier::Excludes);
        else if (sibling.sex == Sex::Female)
            weighWithoutY(weighing, sibling);
    weighOthers(weighing, onY, [](const Relative& other) { return other.sex == Sex::Male && other.kin.fatherLine; });
    weighCalls(weighing);
    return weighing.label(InheritanceLabel::YLinked);
}

} // namespace gentolk
