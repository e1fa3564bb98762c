#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/case.h"
#include <QString>

namespace gentolk {

// The audit trail holds no variant (rule F-31): there one is named by its gene and a fingerprint, "IL2RG#5f3a90c1", which only who
// has the case's variants can turn into a name again.
QString fingerprintOf(const Variant& variant);
QString auditNameOf(const CandidateVariant& candidate);

// "3>5", for an entry that sets a class; "->5" where there was none before. before: may be null.
QString classChange(const VariantDecision* before, AcmgClass after);

} // namespace gentolk
