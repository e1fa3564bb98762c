#pragma once
#include "core/filter/filter_cascade.h"
#include <QString>

namespace gentolk {

QString word(Verdict verdict);
QString wordOfStep(const std::string& stepId);    // "Quality"; unknown ids as they are
QString meaningOfStep(const std::string& stepId); // one sentence: what the step asks
QString thresholdsOf(const FilterStep& step);     // its numbers in the window's locale: "PASS · depth ≥ 10 · GQ ≥ 20"
QString textOf(const FilterCascade& cascade);      // name and version, then a line a step with its numbers and what it asks
QString wordOfPreset(const QString& preset);      // "default" …; unknown names as they are

} // namespace gentolk
