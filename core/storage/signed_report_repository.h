#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace gentolk {

class Database;

// A released report exactly as it was signed (rule E-7). Never changed, never deleted: triggers forbid it, its digest stands in the audit
// log.
struct SignedReport {
    qint64 id = 0;
    qint64 caseId = 0;
    int version = 1; // 1, 2, … within the case; an amendment names the one before
    std::optional<qint64> amendsId;
    QString reason;                    // why it was amended; empty for the first
    QString language;                  // "da" or "en"
    QString firstSigner, secondSigner; // account names
    QDateTime firstSignedAt, signedAt; // UTC
    QString html, plainText, fhir;
    QByteArray pdf, docx;
    QString pdfSha256;
    QString sourceVersions; // a line a source or rule file: name, version
    QString auditHead;      // AuditHead::toText() when it was released
    bool operator==(const SignedReport&) const = default;
};

class SignedReportRepository
{
public:
    explicit SignedReportRepository(Database& database) : m_database(database) {}
    SignedReport insert(SignedReport report);              // gives the id
    std::vector<SignedReport> ofCase(qint64 caseId) const; // in the order of their versions
    std::optional<SignedReport> newestOf(qint64 caseId) const;

private:
    Database& m_database;
};

// SHA-256 over every column of the row, each with its length.
QString digestOf(const SignedReport& report);

// The detail of the audit entry that vouches for a signed report: "report 3 sha256 …". Actions "report.release" and "report.import" carry
// it.
QString releaseDetail(const SignedReport& report);

} // namespace gentolk
