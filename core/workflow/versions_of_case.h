#pragma once
#include "core/genetics/case.h"
#include <QStringList>

namespace gentolk {

// What the case was judged with (rule R-1), a line a source: what the program carries, and the installed sources of its import by file and SHA-256,
// so that it stands also where a source has been removed since. The carried ontology is left out where the case has an installed one.
QStringList versionsOfCase(const Case& theCase);

} // namespace gentolk
