#pragma once
#include "core/genetics/case.h"

namespace gentolk {

// The text without person numbers, genotypes and variants (rule F-31); what was taken out is marked.
QString withoutPersonalFacts(const QString& text);

struct AuditFields {
    QString at, user, role, workstation;
    qint64 caseId = 0;
    QString action, reason, detail;
};

// SHA-256 in hexadecimal over the hash before and the fields, each with its length, so that none can borrow from its neighbour.
QString auditHash(const QString& previous, const AuditFields& fields);

} // namespace gentolk
