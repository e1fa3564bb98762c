#pragma once
#include "core/genetics/acmg.h"
#include <string>

namespace gentolk {

// Points of the Bayesian framework (rule A-61, Tavtigian 2018 and 2020), negative for benign criteria. BA1 is outside the
// scale, Benign whatever the sum; it is written as -8, beyond the benign border [policy].
int pointsOf(const AppliedCriterion& applied);

AcmgClass classOfPoints(int points);        // rule A-61: P 10 and up, LP 6-9, VUS 0-5, LB -1 to -6, B -7 and down
double posteriorOfPoints(int points);       // rule A-61: probability of being pathogenic, prior 0.10
std::string temperatureOfPoints(int points); // rule A-65: "hot" (5) to "ice_cold" (0); empty outside 0-5

} // namespace gentolk
