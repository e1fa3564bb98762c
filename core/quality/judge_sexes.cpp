#include "core/quality/quality_results.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

using namespace quality_limits;

enum class SexSign { Unknown, Male, Female, Between };

SexSign signOfXHet(const SampleQuality& sample)
{
    if (!sample.xHetRatio)
        return SexSign::Unknown;
    return *sample.xHetRatio <= maleXHet ? SexSign::Male : *sample.xHetRatio >= femaleXHet ? SexSign::Female : SexSign::Between;
}

SexSign signOfXDepth(const SampleQuality& sample)
{
    if (!sample.xDepthRatio)
        return SexSign::Unknown;
    const double ratio = *sample.xDepthRatio;
    return std::abs(ratio - maleXDepth) <= maleXDepthSlack       ? SexSign::Male
           : std::abs(ratio - femaleXDepth) <= femaleXDepthSlack ? SexSign::Female
                                                                 : SexSign::Between;
}

// By depth, else by the share of the family's Y sites that are called. Depth over places without a call would count only what was
// written there, so that a low share of calls speaks first.
SexSign signOfY(const SampleQuality& sample)
{
    if (sample.yShare && *sample.yShare <= femaleYShare)
        return SexSign::Female;
    if (sample.yDepthRatio)
        return *sample.yDepthRatio >= maleYDepth    ? SexSign::Male
               : *sample.yDepthRatio <= femaleYDepth ? SexSign::Female
                                                     : SexSign::Between;
    return !sample.yShare ? SexSign::Unknown : *sample.yShare >= maleYShare ? SexSign::Male : SexSign::Between;
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
    const bool contradiction = (signs[0] == SexSign::Female && signs[2] == SexSign::Male)
                               || (signs[0] == SexSign::Male && signs[2] == SexSign::Female);
    if (!contradiction)
        sample.sexCalled = votes(SexSign::Male) >= 2     ? Sex::Male
                           : votes(SexSign::Female) >= 2 ? Sex::Female
                                                         : Sex::Unknown;
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
        family.verdicts.push_back({QualityCheck::Sex, status, finding, {sample.id},
                                   {sample.xHetRatio, sample.xDepthRatio, sample.yDepthRatio, sample.yShare}});
    }
}

} // namespace gentolk
