#include "core/workflow/change_rules.h"
#include "core/storage/report_progress_repository.h"

namespace gentolk {

namespace {
// The case as it would be had nothing been decided on it.
Case withoutDecisions(Case theCase)
{
    theCase.version = 0;
    theCase.decisions.clear();
    theCase.conclusion = CaseConclusion::Open;
    return theCase;
}

// The case without what may still be written after its report went out.
Case asReported(Case theCase)
{
    theCase.version = 0;
    theCase.status = CaseStatus::Signed;
    theCase.times = {};
    theCase.treatmentChanged = theCase.followUpChanged = Answer::Unknown;
    return theCase;
}

Error refused(const QString& why)
{
    return Error(Error::Code::NotAllowed, QStringLiteral("save"), why);
}
} // namespace

std::vector<Right> rightsToChange(const Case& before, const Case& after)
{
    const bool decided = before.decisions != after.decisions || before.conclusion != after.conclusion;
    const bool edited = withoutDecisions(before) != withoutDecisions(after);
    std::vector<Right> rights;
    if (decided)
        rights.push_back(Right::Decide);
    if (edited || !decided)
        rights.push_back(Right::EditCase);
    return rights;
}

void requireMayChange(Workspace::Parts& parts, const Case& before, const Case& after)
{
    const bool becomesSigned =
        after.status == CaseStatus::Signed && before.status != CaseStatus::Signed && before.status != CaseStatus::Closed;
    if (becomesSigned && parts.hasUsers())
        throw refused(QStringLiteral("a case becomes signed by two signatures"));
    const bool released = ReportProgressRepository(parts.database).of(before.id).state == ReportState::Released;
    const bool reopened = after.status != before.status && after.status < CaseStatus::Signed;
    if (released && (reopened || asReported(before) != asReported(after)))
        throw refused(QStringLiteral("the report is released; begin an amendment first"));
}

void returnReport(Workspace::Parts& parts, qint64 caseId)
{
    ReportProgressRepository reports(parts.database);
    ReportProgress progress = reports.of(caseId);
    if (progress.state != ReportState::Review && progress.state != ReportState::Approved)
        return;
    parts.audit(caseId, QStringLiteral("report.returned"), toString(progress.state));
    reports.set(caseId, {ReportState::Draft, progress.language, 0, {}, {}, {}, progress.amendmentReason});
}

} // namespace gentolk
