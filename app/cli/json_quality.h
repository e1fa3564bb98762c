#pragma once
#include "core/quality/family_quality.h"
#include <QJsonObject>

namespace gentolk::cli {

// `quality` as the headless contract has it; null for what is not known. Rates and shares are fractions.
QJsonObject json(const FamilyQuality& family);

} // namespace gentolk::cli
