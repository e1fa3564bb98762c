#include "core/workflow/audit_trail.h"
#include "core/storage/transaction.h"
#include "core/workflow/workspace_parts.h"

namespace gentolk {

namespace {
bool isAsked(const AuditEntry& entry, const AuditQuery& query)
{
    return (!query.caseId || entry.caseId == *query.caseId) && (query.user.isEmpty() || entry.user == query.user) &&
           (!query.from.isValid() || entry.at >= query.from) && (!query.to.isValid() || entry.at <= query.to);
}
} // namespace

std::vector<AuditEntry> AuditTrail::entries(const AuditQuery& query) const
{
    m_workspace.m_parts->require(Right::ReadAudit);
    std::vector<AuditEntry> asked;
    for (AuditEntry& entry : m_workspace.m_parts->log.all())
        if (isAsked(entry, query))
            asked.push_back(std::move(entry));
    return asked;
}

AuditVerdict AuditTrail::verify(const std::optional<AuditHead>& outside) const
{
    m_workspace.m_parts->require(Right::ReadAudit);
    return checkAudit(m_workspace.m_parts->database, m_workspace.m_parts->sealKey, outside);
}

std::optional<AuditHead> AuditTrail::head() const
{
    return readHead(m_workspace.m_parts->database);
}

void AuditTrail::reseal(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("reason"), QStringLiteral("not answered"));
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::ResealAudit);
    Transaction transaction(parts.database);
    if (!parts.sealKey) {
        bool made = false;
        parts.sealKey = SealKey::make(SealKey::pathFor(parts.database.path()), parts.database.path(), made);
        parts.log.useKey(*parts.sealKey);
    }
    parts.audit(0, QStringLiteral("audit.reseal"), reason);
    parts.log.seal();
    transaction.commit();
}

} // namespace gentolk
