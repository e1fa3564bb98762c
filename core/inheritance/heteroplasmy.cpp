#include "core/inheritance/call_quality.h"
#include "core/inheritance/inheritance_limits.h"
#include "core/inheritance/weighing.h"

namespace gentolk {

namespace {
void tellLevel(Weighing& weighing, const std::string& who, const AlleleCall& call)
{
    const auto level = alternateFraction(*call.genotype, call.index);
    weighing.remark("heteroplasmy of " + who + (level ? ' ' + fractionText(*level) : " not given"));
}

void weighLevelOfChild(Weighing& weighing)
{
    const AlleleCall& child = weighing.site().child;
    const auto level = alternateFraction(*child.genotype, child.index);
    if (onEveryCopy(child) != Truth::Yes || (level && *level < inheritanceLimits().homoplasmyFrom))
        weighing.doubt("heteroplasmic");
    if (!level || *level >= inheritanceLimits().heteroplasmySureFrom)
        return;
    weighing.doubt("low heteroplasmy: noise or a nuclear copy is possible (A-91)");
    if (*level < inheritanceLimits().heteroplasmyAtLeast)
        weighing.note(Qualifier::LowQuality);
}
} // namespace

void weighHeteroplasmy(Weighing& weighing)
{
    const FamilySite& site = weighing.site();
    weighLevelOfChild(weighing);
    tellLevel(weighing, "child", site.child);
    if (site.mother)
        tellLevel(weighing, "mother", site.mother->call);
    for (const Relative& sibling : site.siblings)
        tellLevel(weighing, sibling.word, sibling.call);
    for (const Relative& other : site.others)
        if (other.kin.motherLine)
            tellLevel(weighing, other.word, other.call);
}

} // namespace gentolk
