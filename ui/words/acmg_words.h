#pragma once
#include "core/genetics/acmg.h"
#include <QString>

namespace gentolk {

QString word(AcmgClass classification);      // "Pathogenic"
QString classNumber(AcmgClass classification); // "5"; "R" for a risk allele: the sign on the class chip
QString word(EvidenceStrength strength);
QString word(CriterionState state);
QString word(DecisionState decision);
QString meaningOf(AcmgCriterion criterion);  // one line, own words: what it asks for (rule A-1)
QString wordOfTemperature(const std::string& temperature); // "hot".."ice_cold" (rule A-65); empty for none
QString wordOfConflict(const std::string& conflict);       // codes of ClassificationResult::conflicts; pairs "A+B" in words

} // namespace gentolk
