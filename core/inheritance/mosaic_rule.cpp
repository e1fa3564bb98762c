#include "core/inheritance/call_quality.h"
#include "core/inheritance/single_site_rules.h"
#include "core/inheritance/weighing.h"

namespace gentolk {

namespace {
bool aGivingParentCarries(const FamilySite& site)
{
    for (const Relative* parent : givingParents(site))
        if (parent && carries(parent->call) == Truth::Yes)
            return true;
    return false;
}

// On the sex chromosome of a boy a heterozygous call is itself the sign (rule B-5); elsewhere the share of the reads is (rule B-52).
bool hasSignOfMosaic(const FamilySite& site)
{
    if (carries(site.child) != Truth::Yes || site.place == InheritancePlace::Mitochondrial)
        return false;
    return isHeterozygousMaleX(site) || (onEveryCopy(site.child) == Truth::No && looksMosaic(site).value_or(false));
}
} // namespace

// What a parent has is inherited, whatever its balance.
std::optional<SegregationLabel> mosaicLabel(const FamilySite& site)
{
    if (!hasSignOfMosaic(site) || aGivingParentCarries(site))
        return std::nullopt;
    Weighing weighing(site, "B-52");
    weighing.doubt("to be confirmed by an independent method", Qualifier::MosaicInChild);
    if (isHeterozygousMaleX(site)) {
        weighing.rule("B-5");
        weighing.note(Qualifier::HeterozygousMaleX);
    }
    for (const Relative* parent : givingParents(site))
        if (!parent || carries(parent->call) == Truth::Unknown)
            weighing.note(Qualifier::ParentMissing);
    return weighing.label(InheritanceLabel::Mosaic);
}

} // namespace gentolk
