#include "core/acmg/combine.h"
#include "core/acmg/exclusions.h"
#include "core/acmg/points.h"
#include "core/acmg/richards2015.h"
#include <algorithm>
#include <cstdlib>

namespace gentolk {

namespace {

bool isReputableSource(AcmgCriterion code) { return code == AcmgCriterion::PP5 || code == AcmgCriterion::BP6; }

// A code applies once (rule A-2): of a doubled one the strongest stands, so that the order plays no part.
std::vector<AppliedCriterion> strongestOfEach(std::span<const AppliedCriterion> criteria, std::vector<std::string>& conflicts)
{
    std::vector<AppliedCriterion> kept;
    for (const AppliedCriterion& applied : criteria) {
        if (!counts(applied))
            continue;
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const auto& other) { return other.criterion == applied.criterion; });
        if (same == kept.end()) {
            kept.push_back(applied);
            continue;
        }
        conflicts.push_back("duplicate_" + toString(applied.criterion));
        if (applied.strength > same->strength)
            *same = applied;
    }
    return kept;
}

std::vector<AppliedCriterion> eligible(std::span<const AppliedCriterion> criteria, const CombineOptions& options,
                                       std::vector<std::string>& conflicts)
{
    std::vector<AppliedCriterion> kept = strongestOfEach(criteria, conflicts);
    for (const AppliedCriterion& applied : kept) {
        const std::string code = toString(applied.criterion);
        if (options.notApplicable.test(std::size_t(applied.criterion)))
            conflicts.push_back("not_applicable_" + code);
        if (isReputableSource(applied.criterion))
            conflicts.push_back(code + (options.countReputableSource ? "_reputable_source" : "_off"));
    }
    if (!options.countReputableSource)
        std::erase_if(kept, [](const AppliedCriterion& applied) { return isReputableSource(applied.criterion); });
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

struct Worked {
    ExclusionOutcome outcome;
    Sides sides;
    AcmgClass byPoints = AcmgClass::Uncertain;
    RichardsOutcome table;
    int points() const { return sides.pathogenic - sides.benign; }
};

Worked workOut(std::span<const AppliedCriterion> criteria, const CombineOptions& options)
{
    Worked worked;
    worked.outcome = applyExclusions(criteria, options.excludedPairs);
    worked.sides = sidesOf(worked.outcome);
    worked.byPoints = hasStandAlone(worked.outcome.counted) ? AcmgClass::Benign : classOfPoints(worked.points());
    worked.table = combineRichards2015(countEvidence(worked.outcome.counted), options.loneStrongBenign);
    return worked;
}

bool holds(const std::vector<AppliedCriterion>& criteria, AcmgCriterion code)
{
    return std::any_of(criteria.begin(), criteria.end(), [&](const AppliedCriterion& a) { return a.criterion == code; });
}

// PVS1 takes PP3 and PM4 off (rule A-25). Where these alone would reach more than PVS1 alone, they stand and PVS1 does not: one
// more pathogenic criterion never lowers a class. Each scheme chooses for itself.
Worked workOutBothWays(const std::vector<AppliedCriterion>& criteria, const CombineOptions& options)
{
    Worked worked = workOut(criteria, options);
    if (!holds(criteria, AcmgCriterion::PVS1) || !(holds(criteria, AcmgCriterion::PP3) || holds(criteria, AcmgCriterion::PM4)))
        return worked;
    std::vector<AppliedCriterion> without = criteria;
    std::erase_if(without, [](const AppliedCriterion& a) { return a.criterion == AcmgCriterion::PVS1; });
    Worked other = workOut(without, options);
    if (other.table.classification > worked.table.classification)
        worked.table = other.table;
    if (other.points() > worked.points()) {
        worked.sides = other.sides;
        worked.byPoints = other.byPoints;
        worked.outcome.counted = std::move(other.outcome.counted);
    }
    return worked;
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
        codes.push_back("not_applicable_" + toString(criterion));
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
    const Worked worked = workOutBothWays(eligible(criteria, options, result.conflicts), options);
    result.conflicts.insert(result.conflicts.end(), worked.outcome.codes.begin(), worked.outcome.codes.end());
    result.points = worked.points();
    result.byPoints = worked.byPoints;
    result.posterior = posteriorOfPoints(result.points);
    if (result.byPoints == AcmgClass::Uncertain)
        result.temperature = temperatureOfPoints(result.points);
    result.byRichards2015 = worked.table.classification;
    result.richardsRule = worked.table.rule;
    nameConflicts(result, worked.sides, worked.outcome.counted.size());
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
