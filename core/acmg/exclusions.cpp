#include "core/acmg/exclusions.h"
#include "core/acmg/points.h"
#include <algorithm>

namespace gentolk {

namespace {

using enum AcmgCriterion;

struct Pair {
    AcmgCriterion holds, off;
};

// Rule A8. With the first present the second is not counted.
constexpr Pair excluded[] = {{PVS1, PP3}, {PVS1, PM4}, {BA1, PM2}, {BA1, PS4}, {BA1, PM1}, {BA1, PP1},
                             {BA1, PP4},  {BS1, PM2},  {BS1, PS4}, {BS1, PM1}, {BS1, PP1}, {BS1, PP4}};

const AppliedCriterion* find(std::span<const AppliedCriterion> criteria, AcmgCriterion code)
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const AppliedCriterion& a) { return a.criterion == code; });
    return found == criteria.end() ? nullptr : &*found;
}

void drop(std::vector<AppliedCriterion>& counted, AcmgCriterion code)
{
    std::erase_if(counted, [&](const AppliedCriterion& applied) { return applied.criterion == code; });
}

std::string join(AcmgCriterion first, AcmgCriterion second) { return toString(first) + '+' + toString(second); }

void dropExcluded(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    for (const Pair& pair : excluded) {
        if (!find(given, pair.holds) || !find(given, pair.off))
            continue;
        outcome.codes.push_back(join(pair.holds, pair.off));
        drop(outcome.counted, pair.off);
    }
}

// One table of de novo points for both (rule A-51): the stronger stands, PS2 where they are equal.
void keepOneDeNovo(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    const AppliedCriterion* confirmed = find(given, PS2);
    const AppliedCriterion* assumed = find(given, PM6);
    if (!confirmed || !assumed)
        return;
    outcome.codes.push_back(join(PS2, PM6));
    drop(outcome.counted, assumed->strength > confirmed->strength ? PS2 : PM6);
}

// Never both (rule A8): a prediction that points both ways points nowhere.
void dropContraryPredictions(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    if (!find(given, PP3) || !find(given, BP4))
        return;
    outcome.codes.push_back(join(PP3, BP4));
    drop(outcome.counted, PP3);
    drop(outcome.counted, BP4);
}

// Rule A-32: together at most Strong, 4 points; beyond that they count as one strong criterion.
void capHotSpot(ExclusionOutcome& outcome)
{
    const AppliedCriterion* hotSpot = find(outcome.counted, PM1);
    const AppliedCriterion* predicted = find(outcome.counted, PP3);
    if (!hotSpot || !predicted || pointsOf(*hotSpot) + pointsOf(*predicted) <= 4)
        return;
    outcome.codes.push_back(join(PM1, PP3));
    drop(outcome.counted, PP3);
    std::find_if(outcome.counted.begin(), outcome.counted.end(), [](const auto& a) { return a.criterion == PM1; })->strength =
        EvidenceStrength::Strong;
}

void warn(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    if (find(given, PS4) && !find(given, PM2))
        outcome.codes.push_back("PS4_without_PM2");
    if (find(given, BP4) && find(given, BP7))
        outcome.codes.push_back(join(BP4, BP7));
}

} // namespace

std::vector<std::string> exclusionCodes()
{
    std::vector<std::string> codes{join(PS2, PM6), join(PP3, BP4), join(PM1, PP3), "PS4_without_PM2", join(BP4, BP7)};
    for (const Pair& pair : excluded)
        codes.push_back(join(pair.holds, pair.off));
    return codes;
}

ExclusionOutcome applyExclusions(std::span<const AppliedCriterion> criteria)
{
    ExclusionOutcome outcome{{criteria.begin(), criteria.end()}, {}};
    dropExcluded(criteria, outcome);
    keepOneDeNovo(criteria, outcome);
    dropContraryPredictions(criteria, outcome);
    capHotSpot(outcome);
    warn(criteria, outcome);
    return outcome;
}

} // namespace gentolk
