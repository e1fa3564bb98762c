#include "core/quality/quality_results.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

enum class SexSign { Unknown, Male, Female, Between };

SexSign signOfXHet(const SampleQuality& sample)
{
    if (!sample.xHetRatio || sample.xMarkers < qualityLimits().enoughXMarkers)
        return SexSign::Unknown;
    return *sample.xHetRatio <= qualityLimits().maleXHet     ? SexSign::Male
           : *sample.xHetRatio >= qualityLimits().femaleXHet ? SexSign::Female
                                                             : SexSign::Between;
}

SexSign signOfXDepth(const SampleQuality& sample)
{
    if (!sample.xDepthRatio)
        return SexSign::Unknown;
    const double ratio = *sample.xDepthRatio;
    return std::abs(ratio - qualityLimits().maleXDepth) <= qualityLimits().maleXDepthSlack       ? SexSign::Male
           : std::abs(ratio - qualityLimits().femaleXDepth) <= qualityLimits().femaleXDepthSlack ? SexSign::Female
                                                                                                 : SexSign::Between;
}

// By depth; where that lies between or is not known, by the share of the family's Y sites that are called.
SexSign signOfY(const SampleQuality& sample)
{
    if (sample.yDepthRatio && *sample.yDepthRatio >= qualityLimits().maleYDepth)
        return SexSign::Male;
    if (sample.yDepthRatio && *sample.yDepthRatio <= qualityLimits().femaleYDepth)
        return SexSign::Female;
    if (!sample.yShare)
        return sample.yDepthRatio ? SexSign::Between : SexSign::Unknown;
    return *sample.yShare >= qualityLimits().maleYShare     ? SexSign::Male
           : *sample.yShare <= qualityLimits().femaleYShare ? SexSign::Female
                                                            : SexSign::Between;
}

bool hasParentRole(const Pedigree& pedigree, const std::string& id)
{
    return std::any_of(pedigree.individuals.begin(), pedigree.individuals.end(),
                       [&](const Individual& child) { return child.fatherId == id || child.motherId == id; });
}

std::pair<QualityStatus, QualityFinding> unclearSex(SexSign x, SexSign y, int known)
{
    if (x == SexSign::Female && y == SexSign::Male)
        return {QualityStatus::Warn, QualityFinding::SexLikeXxy};
    if (x == SexSign::Male && y == SexSign::Female)
        return {QualityStatus::Warn, QualityFinding::SexLikeX0};
    return {QualityStatus::Warn, known < 2 ? QualityFinding::SexTooFewMarkers : QualityFinding::SexUnclear};
}

// Two of three, but X and Y may not contradict each other (rule B-60).
std::pair<QualityStatus, QualityFinding> judgeSex(SampleQuality& sample, const Pedigree& pedigree)
{
    const SexSign signs[] = {signOfXHet(sample), signOfXDepth(sample), signOfY(sample)};
    const auto votes = [&](SexSign sign) { return int(std::count(std::begin(signs), std::end(signs), sign)); };
    const bool contradiction =
        (signs[0] == SexSign::Female && signs[2] == SexSign::Male) || (signs[0] == SexSign::Male && signs[2] == SexSign::Female);
    if (!contradiction)
        sample.sexCalled = votes(SexSign::Male) >= 2 ? Sex::Male : votes(SexSign::Female) >= 2 ? Sex::Female : Sex::Unknown;
    if (sample.sexCalled == Sex::Unknown)
        return unclearSex(signs[0], signs[2], 3 - votes(SexSign::Unknown));
    if (sample.sexDeclared == Sex::Unknown)
        return {QualityStatus::Ok, QualityFinding::SexFound};
    if (sample.sexCalled == sample.sexDeclared)
        return {QualityStatus::Ok, QualityFinding::SexAsDeclared};
    return hasParentRole(pedigree, sample.id) ? std::pair(QualityStatus::Fail, QualityFinding::SexOfParentDiffers)
                                              : std::pair(QualityStatus::Warn, QualityFinding::SexDiffers);
}

} // namespace

void judgeSexes(FamilyQuality& family, const Pedigree& pedigree)
{
    for (SampleQuality& sample : family.samples) {
        const auto [status, finding] = judgeSex(sample, pedigree);
        family.verdicts.push_back({QualityCheck::Sex,
                                   status,
                                   finding,
                                   {sample.id, toString(sample.sexCalled), toString(sample.sexDeclared)},
                                   {sample.xHetRatio, sample.xDepthRatio, sample.yDepthRatio, sample.yShare}});
    }
}

} // namespace gentolk
