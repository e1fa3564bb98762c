#pragma once
#include "core/filter/filter_cascade.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// A versioned preset of ":/filters" (rules R-1, C-1). Throws NotFound naming the presets there are.
FilterCascade loadFilterPreset(const QString& name);
QStringList filterPresets();

} // namespace gentolk
