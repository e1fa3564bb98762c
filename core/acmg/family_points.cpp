#include "core/acmg/family_points.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

bool hasLabel(const CandidateVariant& candidate, InheritanceLabel mode)
{
    const auto& labels = candidate.segregation.labels;
    return std::any_of(labels.begin(), labels.end(), [&](const SegregationLabel& label) { return label.mode == mode; });
}

bool isPathogenicClass(ClinVarClass known) { return known == ClinVarClass::Pathogenic || known == ClinVarClass::LikelyPathogenic; }

int knownAllele(const OtherAllele& other, const AcmgRules::Trans& points)
{
    if (!isPathogenicClass(other.significance) || !other.rare)
        return 0;
    if (other.inTrans)
        return *other.inTrans ? points.confirmed : 0;
    return other.significance == ClinVarClass::Pathogenic ? points.unknownPathogenic : points.unknownLikelyPathogenic;
}

int rareVus(const OtherAllele& other, const AcmgRules::Trans& points)
{
    return other.significance == ClinVarClass::Uncertain && other.rare && other.inTrans.value_or(false) ? points.rareVus : 0;
}

struct RelativeCall {
    bool affected, with, both;
};

std::optional<RelativeCall> callOf(const CandidateVariant& candidate, const Family& family, const std::string& sample)
{
    const Genotype& genotype = candidate.genotypeOf(sample);
    const AffectionStatus affection = family.affectionOf(sample);
    if (!isKnown(genotype) || affection == AffectionStatus::Unknown)
        return std::nullopt;
    const int copies = dose(genotype, candidate.alleleIndex);
    return RelativeCall{affection == AffectionStatus::Affected, copies > 0, copies > 1 || (copies == 1 && isHaploid(genotype))};
}

void count(const RelativeCall& call, bool isParent, SegregationCounts& counts)
{
    const bool asProband = counts.recessive ? call.both : call.with;
    if (call.affected)
        ++(asProband ? counts.affectedWith : counts.affectedWithout);
    else if (counts.recessive && !isParent && !call.both)
        ++counts.unaffectedWithout; // an unaffected carrier of a dominant variant is no evidence against (rule A-53)
}

} // namespace

int lodHundredths(const SegregationCounts& counts)
{
    const double lod = counts.recessive ? counts.affectedWith * std::log10(4.0) + counts.unaffectedWithout * std::log10(4.0 / 3.0)
                                        : counts.affectedWith * std::log10(2.0);
    return int(std::lround(lod * 100));
}

int transHundredths(const TransFacts& facts, const AcmgRules& rules)
{
    const AcmgRules::Trans& points = rules.trans;
    int sum = 0, vus = 0, homozygous = 0;
    for (const OtherAllele& other : facts.others) {
        sum += knownAllele(other, points);
        vus += rareVus(other, points);
    }
    if (facts.homozygous)
        homozygous = facts.consanguineous.value_or(false) ? points.homozygousConsanguineous : points.homozygous;
    return sum + std::min(vus, points.rareVusAtMost) + std::min(homozygous, points.homozygousAtMost.value_or(homozygous));
}

std::optional<SegregationCounts> segregationOf(const CandidateVariant& candidate, const Family& family)
{
    SegregationCounts counts;
    counts.recessive = hasLabel(candidate, InheritanceLabel::RecessiveHomozygous);
    if (hasLabel(candidate, InheritanceLabel::DeNovo) || hasLabel(candidate, InheritanceLabel::CompoundHeterozygous))
        return std::nullopt;
    bool any = false;
    for (const std::string& sample : family.samples()) {
        if (sample == family.proband.sample)
            continue;
        const auto call = callOf(candidate, family, sample);
        if (!call)
            continue;
        const bool isParent = (family.mother && family.mother->sample == sample) || (family.father && family.father->sample == sample);
        count(*call, isParent, counts);
        any = true;
    }
    return any ? std::optional(counts) : std::nullopt;
}

} // namespace gentolk
