#pragma once
#include "core/filter/filter_cascade.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// A versioned preset (rules R-1, C-1): one that ships with the program, or the laboratory's own in "filters" of the program's data folder.
// Throws NotFound naming the presets there are, FileMalformed.
FilterCascade loadFilterPreset(const QString& name);
QStringList filterPresets();                 // the shipped ones in the headless contract's order, then the laboratory's own
bool isOwnFilterPreset(const QString& name); // not one that ships

// Keeps the cascade's steps as the laboratory's own preset, in place of one of that name, with the next version; gives it as it is kept.
// Throws InvalidValue for a name that ships or is none (letters, digits, blank, '.', '-', '_'; at most 40), OutputUnwritable.
FilterCascade saveFilterPreset(FilterCascade cascade, const QString& name);
void removeFilterPreset(const QString& name); // of the laboratory's own; a case filtered by it keeps its steps. Throws NotFound

} // namespace gentolk
