#include "core/storage/report_progress_repository.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"
#include "core/storage/transaction.h"

namespace gentolk {

namespace {
constexpr ReportState allReportStates[] = {ReportState::Draft, ReportState::Review, ReportState::Approved, ReportState::Released};

ReportState reportStateFrom(const QString& kept)
{
    for (const ReportState state : allReportStates)
        if (toString(state) == kept)
            return state;
    throw Error(Error::Code::DatabaseCorrupt, {}, QStringLiteral("unknown word \"%1\"").arg(kept));
}

Row progressRow(const ReportProgress& progress)
{
    return {{"state", toString(progress.state)},           {"language", progress.language},
            {"case_version", progress.caseVersion},        {"content_sha256", progress.contentSha256},
            {"first_signer", progress.firstSigner},        {"first_signed_at", stored(progress.firstSignedAt)},
            {"amendment_reason", progress.amendmentReason}};
}
} // namespace

QString toString(ReportState state)
{
    switch (state) {
    case ReportState::Draft: return QStringLiteral("draft");
    case ReportState::Review: return QStringLiteral("review");
    case ReportState::Approved: return QStringLiteral("approved");
    case ReportState::Released: return QStringLiteral("released");
    }
    return {};
}

ReportProgress ReportProgressRepository::of(qint64 caseId) const
{
    Statement row(m_database, QStringLiteral("SELECT * FROM report_progress WHERE case_id = :id"));
    row.bind(QStringLiteral(":id"), caseId);
    if (!row.next())
        return {};
    return {reportStateFrom(row.text("state")), row.text("language"),          int(row.number("case_version")), row.text("content_sha256"),
            row.text("first_signer"),           row.moment("first_signed_at"), row.text("amendment_reason")};
}

void ReportProgressRepository::set(qint64 caseId, const ReportProgress& progress)
{
    Transaction transaction(m_database);
    Row row = progressRow(progress);
    if (updateRows(m_database, "report_progress", row, {{"case_id", caseId}}) == 0) {
        row.emplace_back("case_id", caseId);
        insertRow(m_database, "report_progress", row);
    }
    transaction.commit();
}

std::map<QString, QString> ReportProgressRepository::texts(qint64 caseId, const QString& language) const
{
    Statement rows(m_database, QStringLiteral("SELECT place, content FROM report_text WHERE case_id = :id AND language = :language"));
    rows.bind(QStringLiteral(":id"), caseId).bind(QStringLiteral(":language"), language);
    std::map<QString, QString> texts;
    while (rows.next())
        texts[rows.text("place")] = rows.text("content");
    return texts;
}

std::vector<QString> ReportProgressRepository::languagesWithTexts(qint64 caseId) const
{
    Statement rows(m_database, QStringLiteral("SELECT DISTINCT language FROM report_text WHERE case_id = :id ORDER BY language"));
    rows.bind(QStringLiteral(":id"), caseId);
    std::vector<QString> languages;
    while (rows.next())
        languages.push_back(rows.text("language"));
    return languages;
}

void ReportProgressRepository::setText(qint64 caseId, const QString& language, const QString& place, const QString& content)
{
    Transaction transaction(m_database);
    deleteRows(m_database, "report_text", {{"case_id", caseId}, {"language", language}, {"place", place}});
    if (!content.trimmed().isEmpty())
        insertRow(m_database, "report_text", {{"case_id", caseId}, {"language", language}, {"place", place}, {"content", content}});
    transaction.commit();
}

std::vector<TelephoneAnswer> ReportProgressRepository::telephoneAnswers(qint64 caseId) const
{
    Statement rows(m_database, QStringLiteral("SELECT * FROM telephone_answer WHERE case_id = :id ORDER BY id"));
    rows.bind(QStringLiteral(":id"), caseId);
    std::vector<TelephoneAnswer> answers;
    while (rows.next())
        answers.push_back({rows.moment("at"), rows.text("given_by"), rows.text("told_to"), rows.text("content")});
    return answers;
}

void ReportProgressRepository::addTelephoneAnswer(qint64 caseId, const TelephoneAnswer& answer)
{
    insertRow(m_database, "telephone_answer",
              {{"case_id", caseId},
               {"at", stored(answer.at)},
               {"given_by", answer.givenBy},
               {"told_to", answer.toldTo},
               {"content", answer.content}});
}

} // namespace gentolk
