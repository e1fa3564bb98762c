#pragma once
#include "core/genetics/candidate.h"
#include <QJsonValue>

namespace gentolk {

// What the callers say of a structural allele, for JSON: the event as the best told record has it, and each record's own words. Null for a
// small variant. Contigs of the event in normal form, of a record as its file writes them; positions 1-based, inclusive.
QJsonValue eventJson(const CandidateVariant& candidate);

} // namespace gentolk
