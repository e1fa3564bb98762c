#pragma once
#include "core/quality/family_quality.h"
#include <QString>

namespace gentolk {

// What the checks of a family's samples say, in the window's language. Neutral, with the figures it rests on (rule B-64).
QString word(QualityCheck check);
QString word(QualityStatus status);
QString word(Relation relation);
QString word(UpdKind kind);
QString sentence(const QualityVerdict& verdict);

} // namespace gentolk
