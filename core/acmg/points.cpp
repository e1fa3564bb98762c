#include "core/acmg/points.h"
#include <array>
#include <cmath>

namespace gentolk {

namespace {

int weight(EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::Supporting: return 1;
    case EvidenceStrength::Moderate: return 2;
    case EvidenceStrength::Strong: return 4;
    case EvidenceStrength::VeryStrong: return 8;
    case EvidenceStrength::StandAlone: return 8;
    }
    return 0;
}

} // namespace

int pointsOf(const AppliedCriterion& applied)
{
    return isPathogenicCriterion(applied.criterion) ? weight(applied.strength) : -weight(applied.strength);
}

AcmgClass classOfPoints(int points)
{
    if (points >= 10)
        return AcmgClass::Pathogenic;
    if (points >= 6)
        return AcmgClass::LikelyPathogenic;
    if (points >= 0)
        return AcmgClass::Uncertain;
    return points >= -6 ? AcmgClass::LikelyBenign : AcmgClass::Benign;
}

double posteriorOfPoints(int points)
{
    constexpr double prior = 0.10;
    const double odds = std::pow(350.0, points / 8.0);
    return odds * prior / ((odds - 1) * prior + 1);
}

std::string temperatureOfPoints(int points)
{
    static const std::array<std::string, 6> words{"ice_cold", "cold", "cool", "tepid", "warm", "hot"};
    return points < 0 || points > 5 ? std::string() : words[std::size_t(points)];
}

} // namespace gentolk
