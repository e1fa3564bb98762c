#pragma once
#include <QDateTime>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace gentolk {

class Database;

// Rule E-7. Released may become Draft again, for an amendment only.
enum class ReportState { Draft, Review, Approved, Released };
QString toString(ReportState state); // "draft", "review", "approved" (by the first), "released" (by the second)

// How far the report of a case is. version, digest and signer are those of the first signature; empty before it.
struct ReportProgress {
    ReportState state = ReportState::Draft;
    QString language;
    int caseVersion = 0;
    QString contentSha256;
    QString firstSigner;
    QDateTime firstSignedAt;
    QString amendmentReason; // of the amendment that is being written; empty: none is
    bool operator==(const ReportProgress&) const = default;
};

// An acute answer given by telephone.
struct TelephoneAnswer {
    QDateTime at;    // UTC
    QString givenBy; // account name
    QString toldTo;  // name and department
    QString content; // what was told
    bool operator==(const TelephoneAnswer&) const = default;
};

class ReportProgressRepository
{
public:
    explicit ReportProgressRepository(Database& database) : m_database(database) {}
    ReportProgress of(qint64 caseId) const; // a draft where nothing is kept
    void set(qint64 caseId, const ReportProgress& progress);

    std::map<QString, QString> texts(qint64 caseId, const QString& language) const; // place → content
    std::vector<QString> languagesWithTexts(qint64 caseId) const;
    void setText(qint64 caseId, const QString& language, const QString& place, const QString& content); // empty: taken back

    std::vector<TelephoneAnswer> telephoneAnswers(qint64 caseId) const;
    void addTelephoneAnswer(qint64 caseId, const TelephoneAnswer& answer);

private:
    Database& m_database;
};

} // namespace gentolk
