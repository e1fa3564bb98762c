#pragma once
#include "core/storage/audit_check.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// Which entries of the log: all where nothing is said.
struct AuditQuery {
    std::optional<qint64> caseId;
    QString user;       // empty: everybody's
    QDateTime from, to; // both ends included; invalid: open
};

// The log as its auditor sees it (rule F-31): read, verified, sealed anew. Throws NotAllowed without the right to.
class AuditTrail
{
public:
    explicit AuditTrail(Workspace& workspace) : m_workspace(workspace) {}

    std::vector<AuditEntry> entries(const AuditQuery& query = {}) const;
    // Reads the whole log, the signed reports and the origins' entries. outside: a head printed in a signed report or kept beside a backup.
    AuditVerdict verify(const std::optional<AuditHead>& outside = {}) const;
    std::optional<AuditHead> head() const;
    // After a flaw was looked into: the head is put over the log as it stands. What was wrong stays wrong where an entry is broken; the
    // reason is logged. With a new key where the old one is lost. Throws InvalidValue without a reason.
    void reseal(const QString& reason);

private:
    Workspace& m_workspace;
};

} // namespace gentolk
