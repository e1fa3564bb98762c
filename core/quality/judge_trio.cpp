#include "core/quality/quality_results.h"
#include <algorithm>

namespace gentolk {

namespace {

// Rule B-63. A rate of calls that could not be gated by GQ cannot condemn.
std::pair<QualityStatus, QualityFinding> judgeErrors(const TrioQuality& trio, const QualityFacts& facts)
{
    if (!trio.parentageRate)
        return {QualityStatus::Warn, QualityFinding::MendelTooFewSites};
    if (facts.withoutDepth && facts.withoutQuality)
        return {QualityStatus::Warn, QualityFinding::MendelUngated};
    if (*trio.parentageRate < qualityLimits().mendelWarn)
        return {QualityStatus::Ok, QualityFinding::MendelNormal};
    if (*trio.parentageRate <= qualityLimits().mendelFail)
        return {QualityStatus::Warn, QualityFinding::MendelRaised};
    return {facts.withoutQuality ? QualityStatus::Warn : QualityStatus::Fail, QualityFinding::MendelHigh};
}

const QualityVerdict* pairVerdict(const FamilyQuality& family, const std::string& one, const std::string& other)
{
    const auto found = std::find_if(family.verdicts.begin(), family.verdicts.end(), [&](const QualityVerdict& verdict) {
        const auto& who = verdict.subjects;
        return verdict.check == QualityCheck::Kinship && who.size() >= 2 &&
               ((who[0] == one && who[1] == other) || (who[0] == other && who[1] == one));
    });
    return found == family.verdicts.end() ? nullptr : &*found;
}

bool hasWrongSex(const FamilyQuality& family, const std::string& sample)
{
    return std::any_of(family.verdicts.begin(), family.verdicts.end(), [&](const QualityVerdict& verdict) {
        return verdict.finding == QualityFinding::SexOfParentDiffers && verdict.subjects.front() == sample;
    });
}

// Both parents confirmed, one contradicted, or neither (rules B-62 to B-64).
std::optional<bool> parentage(const FamilyQuality& family, const TrioQuality& trio, QualityStatus errors)
{
    const QualityVerdict* mother = pairVerdict(family, trio.child, trio.mother);
    const QualityVerdict* father = pairVerdict(family, trio.child, trio.father);
    if (!mother || !father)
        return std::nullopt;
    if (errors == QualityStatus::Fail || mother->status == QualityStatus::Fail || father->status == QualityStatus::Fail ||
        hasWrongSex(family, trio.mother) || hasWrongSex(family, trio.father))
        return false;
    const bool known = trio.parentageRate && *trio.parentageRate <= qualityLimits().mendelFail;
    const bool both = mother->status == QualityStatus::Ok && father->status == QualityStatus::Ok;
    return known && both ? std::optional(true) : std::nullopt;
}

void judgeDisomy(FamilyQuality& family, const TrioQuality& trio)
{
    if (trio.gated.snv.checked < qualityLimits().enoughTrioSites) {
        family.verdicts.push_back({QualityCheck::UniparentalDisomy,
                                   QualityStatus::Warn,
                                   QualityFinding::UpdTooFewSites,
                                   {trio.child},
                                   {double(trio.gated.snv.checked)}});
        return;
    }
    if (trio.upd.empty())
        family.verdicts.push_back({QualityCheck::UniparentalDisomy, QualityStatus::Ok, QualityFinding::UpdNone, {trio.child}, {}});
    for (const UpdSegment& segment : trio.upd)
        family.verdicts.push_back(
            {QualityCheck::UniparentalDisomy,
             QualityStatus::Warn,
             QualityFinding::UpdFound,
             {trio.child, segment.parent == UpdParent::Mother ? trio.mother : trio.father, segment.contig, toString(segment.kind)},
             {double(segment.start), double(segment.end), double(segment.sites), segment.oneParentShare}});
}

} // namespace

void judgeTrio(FamilyQuality& family, const QualityFacts& facts)
{
    if (!family.trio)
        return;
    TrioQuality& trio = *family.trio;
    const auto [status, finding] = judgeErrors(trio, facts);
    trio.consistent = parentage(family, trio, status);
    family.verdicts.push_back({QualityCheck::MendelianErrors,
                               status,
                               finding,
                               {trio.child, trio.mother, trio.father},
                               {trio.parentageRate, double(trio.gated.snv.checked), trio.gated.snv.rate(), trio.raw.all().rate()}});
    const QualityFinding said = !trio.consistent   ? QualityFinding::ParentageCannotTell
                                : *trio.consistent ? QualityFinding::ParentageConfirmed
                                                   : QualityFinding::ParentageNotConfirmed;
    const QualityStatus weight = !trio.consistent ? QualityStatus::Warn : *trio.consistent ? QualityStatus::Ok : QualityStatus::Fail;
    family.verdicts.push_back({QualityCheck::Parentage, weight, said, {trio.child, trio.mother, trio.father}, {}});
    judgeDisomy(family, trio);
}

} // namespace gentolk
