#pragma once
#include "core/genetics/pedigree.h"
#include <QString>

namespace gentolk {

// Tabs or spaces, comments (#), 5 or 6 columns, with or without parents' own lines where their id is 0. Throws FileMissing, FileEmpty,
// PedigreeMalformed or PedigreeInconsistent, each naming path:line (a mother who is male, a parent who is not there, a person twice,
// someone who is their own ancestor).
Pedigree readPed(const QString& path);

} // namespace gentolk
