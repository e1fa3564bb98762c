#include "core/acmg/combine.h"
#include "core/acmg/exclusions.h"
#include "core/acmg/points.h"
#include "core/acmg/richards2015.h"
#include <algorithm>
#include <cstdlib>
#include <set>

namespace gentolk {

namespace {

bool isReputableSource(AcmgCriterion code) { return code == AcmgCriterion::PP5 || code == AcmgCriterion::BP6; }

std::vector<AppliedCriterion> eligible(std::span<const AppliedCriterion> criteria, const CombineOptions& options,
                                       std::vector<std::string>& conflicts)
{
    std::vector<AppliedCriterion> kept;
    std::set<AcmgCriterion> seen;
    for (const AppliedCriterion& applied : criteria) {
        if (!counts(applied))
            continue;
        const std::string code = toString(applied.criterion);
        const bool reputable = isReputableSource(applied.criterion);
        if (reputable)
            conflicts.push_back(code + (options.countReputableSource ? "_reputable_source" : "_off"));
        if (!seen.insert(applied.criterion).second)
            conflicts.push_back("duplicate_" + code);
        else if (!reputable || options.countReputableSource)
            kept.push_back(applied);
    }
    return kept;
}

struct Sides {
    int pathogenic = 0, benign = 0; // both as positive points
};

Sides sidesOf(const ExclusionOutcome& outcome)
{
    Sides sides;
    for (const AppliedCriterion& applied : outcome.counted) {
        const int points = pointsOf(applied);
        (points > 0 ? sides.pathogenic : sides.benign) += std::abs(points);
    }
    return sides;
}

bool hasStandAlone(const std::vector<AppliedCriterion>& counted)
{
    return std::any_of(counted.begin(), counted.end(), [](const AppliedCriterion& a) { return a.criterion == AcmgCriterion::BA1; });
}

void nameConflicts(ClassificationResult& result, const Sides& sides, std::size_t counted)
{
    if (sides.pathogenic > 0 && sides.benign > 0)
        result.conflicts.push_back("pathogenic_and_benign");
    if (sides.pathogenic >= 2 && sides.benign >= 2)
        result.conflicts.push_back("comment_required");
    if (counted == 1 && result.points == -1)
        result.conflicts.push_back("lone_supporting");
    if (result.byPoints != result.byRichards2015)
        result.conflicts.push_back("schemes_disagree");
}

} // namespace

bool counts(const AppliedCriterion& applied)
{
    const bool decided = applied.decision == DecisionState::Accepted || applied.decision == DecisionState::Modified;
    return decided && applied.state == CriterionState::Met;
}

std::vector<std::string> conflictCodes()
{
    std::vector<std::string> codes = exclusionCodes();
    for (const char* code : {"pathogenic_and_benign", "comment_required", "lone_supporting", "schemes_disagree"})
        codes.push_back(code);
    for (int i = 0; i < acmgCriterionCount; ++i) {
        const auto criterion = AcmgCriterion(i);
        codes.push_back("duplicate_" + toString(criterion));
        if (!isReputableSource(criterion))
            continue;
        codes.push_back(toString(criterion) + "_reputable_source");
        codes.push_back(toString(criterion) + "_off");
    }
    return codes;
}

ClassificationResult combine(std::span<const AppliedCriterion> criteria, const CombineOptions& options)
{
    ClassificationResult result;
    const ExclusionOutcome outcome = applyExclusions(eligible(criteria, options, result.conflicts));
    const Sides sides = sidesOf(outcome);
    result.conflicts.insert(result.conflicts.end(), outcome.codes.begin(), outcome.codes.end());
    result.points = sides.pathogenic - sides.benign;
    result.byPoints = hasStandAlone(outcome.counted) ? AcmgClass::Benign : classOfPoints(result.points);
    result.posterior = posteriorOfPoints(result.points);
    if (result.byPoints == AcmgClass::Uncertain)
        result.temperature = temperatureOfPoints(result.points);
    const RichardsOutcome richards = combineRichards2015(countEvidence(outcome.counted), options.loneStrongBenign);
    result.byRichards2015 = richards.classification;
    result.richardsRule = richards.rule;
    nameConflicts(result, sides, outcome.counted.size());
    return result;
}

ClassificationResult combineProposed(std::vector<AppliedCriterion> criteria, const CombineOptions& options)
{
    for (AppliedCriterion& applied : criteria) {
        if (applied.decision == DecisionState::Proposed)
            applied.decision = DecisionState::Accepted;
    }
    return combine(criteria, options);
}

} // namespace gentolk
