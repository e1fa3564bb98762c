#include "core/workflow/report_transfer.h"
#include "core/storage/conference_repository.h"
#include "core/storage/database.h"
#include "core/storage/report_progress_repository.h"

namespace gentolk {

namespace {
void copyWords(const ReportProgressRepository& from, qint64 caseId, ReportProgressRepository& to, qint64 targetCaseId)
{
    for (const QString& language : from.languagesWithTexts(caseId))
        for (const auto& [place, content] : from.texts(caseId, language))
            to.setText(targetCaseId, language, place, content);
    for (const TelephoneAnswer& answer : from.telephoneAnswers(caseId))
        to.addTelephoneAnswer(targetCaseId, answer);
}

// Who kept it there, and when, stands in the log entries that go along.
void copyConferences(Database& source, qint64 caseId, Database& target, qint64 targetCaseId, const Author& author)
{
    ConferenceRepository to(target);
    for (Conference conference : ConferenceRepository(source).ofCase(caseId)) {
        conference.id = conference.version = 0;
        conference.caseId = targetCaseId;
        to.save(std::move(conference), author);
    }
}

// Signatures that are not complete stay behind: their signers are people of the other installation.
ReportProgress progressThere(ReportProgress progress)
{
    if (progress.state == ReportState::Released)
        return progress;
    return {ReportState::Draft, progress.language, 0, {}, {}, {}, progress.amendmentReason};
}
} // namespace

std::vector<SignedReport> copyReports(Database& source, qint64 caseId, Database& target, qint64 targetCaseId, const Author& author)
{
    const ReportProgressRepository from(source);
    ReportProgressRepository to(target);
    copyWords(from, caseId, to, targetCaseId);
    copyConferences(source, caseId, target, targetCaseId, author);
    if (const ReportProgress progress = from.of(caseId); progress != ReportProgress())
        to.set(targetCaseId, progressThere(progress));
    std::map<qint64, qint64> newIds;
    std::vector<SignedReport> copied;
    for (SignedReport report : SignedReportRepository(source).ofCase(caseId)) {
        const qint64 before = report.id;
        report.caseId = targetCaseId;
        if (report.amendsId)
            report.amendsId = newIds[*report.amendsId];
        copied.push_back(SignedReportRepository(target).insert(std::move(report)));
        newIds[before] = copied.back().id;
    }
    return copied;
}

} // namespace gentolk
