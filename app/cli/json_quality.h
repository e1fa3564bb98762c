#pragma once
#include "core/quality/family_quality.h"
#include <QJsonObject>

namespace gentolk::cli {

// `quality` as the headless contract has it; null for what is not known. Rates and shares are fractions.
QJsonObject json(const FamilyQuality& family);
QJsonObject json(const PanelCoverage& coverage); // of a sample, every gene with its gaps (rule C-9)
QJsonObject json(const GeneCoverage& gene);

} // namespace gentolk::cli
