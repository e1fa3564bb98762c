#pragma once
#include "core/genetics/case.h"

namespace gentolk {

// Refuses dates that cannot be: birth, consent or a step of the case after tomorrow (a clock may be a day off), data released before
// the sample arrived, or an arrival before the sample was taken (G-4). A sample may be older than its requisition (S-3).
// Throws InvalidValue: subject the field, detail the dates.
void requirePossibleDates(const Case& theCase, const QDate& today);

} // namespace gentolk
