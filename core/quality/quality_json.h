#pragma once
#include "core/quality/family_quality.h"
#include <QByteArray>

namespace gentolk {

// The checks of a family as they are kept with its case: compact JSON with the document's format number. Every field is named once for
// both directions. Reading throws FileMalformed (subject "quality") for what is no such document, misses a field, or has a newer format.
QByteArray toJson(const FamilyQuality& family);
FamilyQuality familyQualityFromJson(const QByteArray& document);

} // namespace gentolk
