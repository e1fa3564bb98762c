#include "core/acmg/exclusions.h"
#include "core/acmg/points.h"
#include <algorithm>
#include <cstdlib>

namespace gentolk {

namespace {

using enum AcmgCriterion;
using Counted = std::vector<AppliedCriterion>;

struct Pair {
    AcmgCriterion holds, off;
};

// Rules A8 and A-32 (PM1 asks that the variant be none of BA1, BS1, BS2). With the first present the second is not counted.
constexpr Pair commonExcludes[] = {{BA1, PM2}, {BA1, PS4}, {BA1, PM1}, {BA1, PP1}, {BA1, PP4}, {BS1, PM2},
                                   {BS1, PS4}, {BS1, PM1}, {BS1, PP1}, {BS1, PP4}, {BS2, PM1}};

// Only named: the person weighs them. A-25 (null variants), A8 (one comparator), A-53 (joint cap), A-14 (one proband twice).
constexpr Pair warnedOf[] = {{BP4, BP7}, {PVS1, PM1}, {PVS1, PP2}, {PS1, PM5}, {PS4, PP4}};
constexpr int jointCapOfSegregationAndPhenotype = 5; // rule A-53

const AppliedCriterion* find(std::span<const AppliedCriterion> criteria, AcmgCriterion code)
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const AppliedCriterion& a) { return a.criterion == code; });
    return found == criteria.end() ? nullptr : &*found;
}

void drop(Counted& counted, AcmgCriterion code)
{
    std::erase_if(counted, [&](const AppliedCriterion& applied) { return applied.criterion == code; });
}

int weightOf(std::span<const AppliedCriterion> criteria, AcmgCriterion code)
{
    const AppliedCriterion* found = find(criteria, code);
    return found ? std::abs(pointsOf(*found)) : 0;
}

std::string join(AcmgCriterion first, AcmgCriterion second) { return toString(first) + '+' + toString(second); }

// Never both (rule A8): a prediction that points both ways points nowhere.
void dropContraryPredictions(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    if (!find(given, PP3) || !find(given, BP4))
        return;
    outcome.codes.push_back(join(PP3, BP4));
    drop(outcome.counted, PP3);
    drop(outcome.counted, BP4);
}

void dropWhereCommon(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    for (const Pair& pair : commonExcludes) {
        if (!find(given, pair.holds) || !find(given, pair.off))
            continue;
        outcome.codes.push_back(join(pair.holds, pair.off));
        drop(outcome.counted, pair.off);
    }
}

// Rule A-25: PVS1, at whatever strength, says already what PP3 and PM4 would.
void dropBesideNull(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    if (!find(given, PVS1))
        return;
    for (const AcmgCriterion code : {PP3, PM4}) {
        if (!find(given, code))
            continue;
        outcome.codes.push_back(join(PVS1, code));
        drop(outcome.counted, code);
    }
}

// One table of de novo points for both (rule A-51): the stronger stands, PS2 where they are equal.
void keepOneDeNovo(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    if (!find(given, PS2) || !find(given, PM6))
        return;
    outcome.codes.push_back(join(PS2, PM6));
    drop(outcome.counted, weightOf(given, PM6) > weightOf(given, PS2) ? PS2 : PM6);
}

void dropPairsOfGene(std::span<const ExcludedPair> pairs, ExclusionOutcome& outcome)
{
    for (const ExcludedPair& pair : pairs) {
        const AppliedCriterion* holds = find(outcome.counted, pair.holds);
        if (!holds || holds->strength < pair.atLeast || !find(outcome.counted, pair.off))
            continue;
        outcome.codes.push_back(join(pair.holds, pair.off));
        const bool sameSide = isPathogenicCriterion(pair.holds) == isPathogenicCriterion(pair.off);
        const bool offIsWeightier = weightOf(outcome.counted, pair.off) > weightOf(outcome.counted, pair.holds);
        drop(outcome.counted, sameSide && offIsWeightier ? pair.holds : pair.off);
    }
}

// Rule A-32: together at most Strong, 4 points; beyond that they count as one strong criterion, or as the one that is stronger still.
void capHotSpot(ExclusionOutcome& outcome)
{
    const int hotSpot = weightOf(outcome.counted, PM1), predicted = weightOf(outcome.counted, PP3);
    if (hotSpot == 0 || predicted == 0 || hotSpot + predicted <= 4)
        return;
    outcome.codes.push_back(join(PM1, PP3));
    const EvidenceStrength strength =
        std::max({EvidenceStrength::Strong, find(outcome.counted, PM1)->strength, find(outcome.counted, PP3)->strength});
    drop(outcome.counted, PP3);
    std::find_if(outcome.counted.begin(), outcome.counted.end(), [](const auto& a) { return a.criterion == PM1; })->strength = strength;
}

void warn(std::span<const AppliedCriterion> given, ExclusionOutcome& outcome)
{
    if (find(given, PS4) && !find(given, PM2))
        outcome.codes.push_back("PS4_without_PM2");
    for (const Pair& pair : warnedOf)
        if (find(given, pair.holds) && find(given, pair.off))
            outcome.codes.push_back(join(pair.holds, pair.off));
    const int segregation = weightOf(given, PP1), phenotype = weightOf(given, PP4);
    if (segregation > 0 && phenotype > 0 && segregation + phenotype > jointCapOfSegregationAndPhenotype)
        outcome.codes.push_back(join(PP1, PP4));
}

} // namespace

std::vector<std::string> exclusionCodes()
{
    std::vector<std::string> codes{join(PS2, PM6),  join(PP3, BP4),    join(PM1, PP3), join(PP1, PP4),
                                   join(PVS1, PP3), join(PVS1, PM4), "PS4_without_PM2"};
    for (const Pair& pair : commonExcludes)
        codes.push_back(join(pair.holds, pair.off));
    for (const Pair& pair : warnedOf)
        codes.push_back(join(pair.holds, pair.off));
    return codes;
}

ExclusionOutcome applyExclusions(std::span<const AppliedCriterion> criteria, std::span<const ExcludedPair> ofGene)
{
    ExclusionOutcome outcome{{criteria.begin(), criteria.end()}, {}};
    dropContraryPredictions(criteria, outcome);
    dropWhereCommon(criteria, outcome);
    dropBesideNull(criteria, outcome);
    keepOneDeNovo(criteria, outcome);
    dropPairsOfGene(ofGene, outcome);
    capHotSpot(outcome);
    warn(criteria, outcome);
    return outcome;
}

} // namespace gentolk
