#pragma once
#include "core/genetics/case.h"
#include "core/storage/audit_check.h"
#include <QString>
#include <QStringList>
#include <functional>

namespace gentolk {

// Gives the words for a variant's name in the audit trail (core/workflow/audit_name.h); the gene alone where it is not known any more.
using VariantNamer = std::function<QString(const QString& gene, const QString& fingerprint)>;

QStringList auditActions();                       // every action that the programs write
QString wordOfAuditAction(const QString& action); // plain past tense: "opened the case"; unknown actions as they are
QString flawSentence(const AuditFlaw& flaw);      // one thing wrong with the log, and where
QString auditSentence(const AuditEntry& entry, const VariantNamer& nameOf);

} // namespace gentolk
