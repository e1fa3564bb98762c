#pragma once
#include "core/genetics/acmg.h"
#include <QString>
#include <vector>

namespace gentolk {

// Criteria as ClinGen writes them, separated by commas or spaces: "PVS1, PM2_Supporting, PP1_Strong". Upper and lower
// case are the same. Every one is met and accepted. Throws InvalidValue naming the word that is unknown, doubled (rule
// a code applies once) or has a strength it cannot have (rule A-1: stand-alone belongs to BA1, and BA1 has no other).
std::vector<AppliedCriterion> parseCriteria(const QString& text);

} // namespace gentolk
