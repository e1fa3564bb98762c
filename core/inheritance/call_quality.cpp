#include "core/inheritance/call_quality.h"
#include "core/inheritance/inheritance_limits.h"
#include <cmath>

namespace gentolk {

namespace {
void add(std::string& list, const std::string& item)
{
    list += (list.empty() ? "" : ", ") + item;
}

struct Collector {
    DeNovoQuality& result;
    void unknown(const std::string& what) const
    {
        result.high = false;
        add(result.why, what + " not given");
    }
    void below(const std::string& what) const
    {
        result.high = false;
        result.low = true;
        add(result.why, what);
    }
};

void weighNumber(const Collector& collect, const std::string& name, std::optional<int> value, int least)
{
    if (!value)
        collect.unknown(name);
    else if (*value < least)
        collect.below(name + ' ' + std::to_string(*value));
}

void weighDepthAndQuality(const Collector& collect, const std::string& who, const Genotype& genotype)
{
    weighNumber(collect, "DP of " + who, genotype.depth, inheritanceLimits().depthAtLeast);
    weighNumber(collect, "GQ of " + who, genotype.quality, inheritanceLimits().qualityAtLeast);
}

bool isDeNovoMosaic(const AlleleCall& child, double balance)
{
    const int alternate = alternateReads(*child.genotype, child.index).value_or(0);
    return balance < inheritanceLimits().deNovoBalanceAtLeast &&
           chanceOfSoFewReads(alternate, int(std::lround(alternate / std::max(balance, 1e-9)))) < inheritanceLimits().deNovoMosaicChance;
}

void weighChildBalance(const Collector& collect, const FamilySite& site)
{
    const auto balance = alleleBalance(*site.child.genotype, site.child.index);
    if (!balance)
        return collect.unknown("allele balance of child");
    if (site.place == InheritancePlace::Mitochondrial)
        return; // heteroplasmy has any balance (rule B-31)
    const std::string text = "allele balance of child " + fractionText(*balance);
    if (onEveryCopy(site.child) == Truth::Yes) {
        if (*balance < inheritanceLimits().hemizygousBalanceAtLeast)
            collect.below(text);
    } else if (isDeNovoMosaic(site.child, *balance)) {
        collect.result.high = false;
        collect.result.mosaicInChild = true;
        add(collect.result.why, text);
    } else if (*balance < inheritanceLimits().deNovoBalanceAtLeast || *balance > inheritanceLimits().deNovoBalanceAtMost) {
        collect.below(text);
    }
}

void weighParentReads(const Collector& collect, const Relative& parent)
{
    const auto reads = alternateReads(*parent.call.genotype, parent.call.index);
    const auto fraction = alleleBalance(*parent.call.genotype, parent.call.index);
    if (carries(parent.call) == Truth::Yes || (reads && *reads == 0))
        return;
    if (!reads || !fraction)
        return collect.unknown("allele depths of " + parent.word);
    if (*reads <= inheritanceLimits().parentReadsAtMost && *fraction <= inheritanceLimits().parentFractionAtMost)
        return;
    collect.result.high = false;
    collect.result.parentalReads = true;
    add(collect.result.why, parent.word + " has " + std::to_string(*reads) + " reads of it (fraction " + fractionText(*fraction) + ')');
}

void weighFrequency(const Collector& collect, const CandidateVariant& candidate)
{
    const auto frequency = candidate.frequency ? candidate.frequency->alleleFrequency : std::nullopt;
    if (!frequency || *frequency < inheritanceLimits().deNovoFrequencyBelow)
        return;
    collect.result.high = false;
    add(collect.result.why, "population frequency " + fractionText(*frequency));
}
} // namespace

std::string fractionText(double value)
{
    std::string text = std::to_string(std::round(value * 1000) / 1000);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text + '0' : text;
}

double chanceOfSoFewReads(int alternate, int total)
{
    double sum = 0;
    for (int k = 0; k <= alternate && k <= total; ++k)
        sum += std::exp(std::lgamma(total + 1.0) - std::lgamma(k + 1.0) - std::lgamma(total - k + 1.0) - total * std::log(2.0));
    return std::min(sum, 1.0);
}

DeNovoQuality deNovoQuality(const FamilySite& site)
{
    DeNovoQuality result;
    const Collector collect{result};
    weighDepthAndQuality(collect, "child", *site.child.genotype);
    weighNumber(collect, "reads of child", alternateReads(*site.child.genotype, site.child.index), inheritanceLimits().deNovoReadsAtLeast);
    weighChildBalance(collect, site);
    for (const Relative* parent : givingParents(site)) {
        if (!parent)
            continue;
        weighDepthAndQuality(collect, parent->word, *parent->call.genotype);
        weighParentReads(collect, *parent);
    }
    weighFrequency(collect, *site.candidate);
    return result;
}

std::string weaknessOf(const FamilySite& site, const AlleleCall& call)
{
    std::string weak;
    const Genotype& genotype = *call.genotype;
    if (genotype.depth && *genotype.depth < inheritanceLimits().depthAtLeast)
        add(weak, "DP " + std::to_string(*genotype.depth));
    if (genotype.quality && *genotype.quality < inheritanceLimits().qualityAtLeast)
        add(weak, "GQ " + std::to_string(*genotype.quality));
    const auto balance = alleleBalance(genotype, call.index);
    const bool heterozygous = call.least == 1 && call.copies == 2;
    if (!balance || !heterozygous || site.place == InheritancePlace::Mitochondrial)
        return weak;
    const bool snv = kindOf(site.candidate->variant) == VariantKind::Snv;
    if (*balance < (snv ? inheritanceLimits().hetBalanceAtLeast : inheritanceLimits().indelBalanceAtLeast) ||
        *balance > (snv ? inheritanceLimits().hetBalanceAtMost : inheritanceLimits().indelBalanceAtMost))
        add(weak, "allele balance " + fractionText(*balance));
    return weak;
}

std::optional<bool> looksMosaic(const FamilySite& site)
{
    const auto reads = alternateReads(*site.child.genotype, site.child.index);
    const auto balance = alleleBalance(*site.child.genotype, site.child.index);
    if (!reads || !balance)
        return std::nullopt;
    const bool inRange = *balance >= inheritanceLimits().mosaicBalanceAtLeast && *balance <= inheritanceLimits().mosaicBalanceAtMost;
    const int total = int(std::lround(*reads / std::max(*balance, 1e-9)));
    return inRange && *reads >= inheritanceLimits().mosaicReadsAtLeast &&
           chanceOfSoFewReads(*reads, total) < inheritanceLimits().mosaicChance;
}

bool isHeterozygousMaleX(const FamilySite& site)
{
    if (site.place != InheritancePlace::XOfMale || carries(site.child) != Truth::Yes || onEveryCopy(site.child) != Truth::No)
        return false;
    return alleleBalance(*site.child.genotype, site.child.index).value_or(0) < inheritanceLimits().hemizygousBalanceAtLeast;
}

} // namespace gentolk
