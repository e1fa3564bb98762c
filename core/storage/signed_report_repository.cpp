#include "core/storage/signed_report_repository.h"
#include "core/base/fingerprint.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/signed_report_check.h"
#include "core/storage/statement.h"

namespace gentolk {

namespace {
QString momentText(const QDateTime& moment)
{
    return stored(moment).toString();
}

QByteArray filled(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

Row signedRow(const SignedReport& report)
{
    return {{"case_id", report.caseId},
            {"amends_id", report.amendsId ? QVariant(*report.amendsId) : QVariant()},
            {"language", report.language},
            {"signed_at", momentText(report.signedAt)},
            {"first_signer", report.firstSigner},
            {"second_signer", report.secondSigner},
            {"html", report.html},
            {"pdf", filled(report.pdf)},
            {"sha256", report.pdfSha256},
            {"version", report.version},
            {"first_signed_at", momentText(report.firstSignedAt)},
            {"reason", report.reason},
            {"plain_text", report.plainText},
            {"docx", filled(report.docx)},
            {"fhir", report.fhir},
            {"source_versions", report.sourceVersions},
            {"audit_head", report.auditHead}};
}

std::optional<qint64> numberOrNone(const Statement& row, const char* column)
{
    return row.value(column).isNull() ? std::nullopt : std::optional(row.number(column));
}

// Every column's own text, so that also a value that the program would read as the same is another one.
QString digestOfRow(const Row& row, qint64 id)
{
    QByteArray content = QByteArray::number(id);
    for (const auto& [column, value] : row) {
        const QByteArray bytes = value.toByteArray();
        content += ' ' + QByteArray(column) + ' ' + (value.isNull() ? QByteArray("null") : QByteArray::number(bytes.size())) + ':' + bytes;
    }
    return sha256OfBytes(content);
}

Row rowAsKept(const Statement& kept)
{
    Row row = signedRow({});
    for (auto& [column, value] : row)
        value = kept.value(column);
    return row;
}
SignedReport readSignedReport(const Statement& row)
{
    return {row.number("id"),
            row.number("case_id"),
            int(row.number("version")),
            numberOrNone(row, "amends_id"),
            row.text("reason"),
            row.text("language"),
            row.text("first_signer"),
            row.text("second_signer"),
            row.moment("first_signed_at"),
            row.moment("signed_at"),
            row.text("html"),
            row.text("plain_text"),
            row.text("fhir"),
            row.value("pdf").toByteArray(),
            row.value("docx").toByteArray(),
            row.text("sha256"),
            row.text("source_versions"),
            row.text("audit_head")};
}
} // namespace

SignedReport SignedReportRepository::insert(SignedReport report)
{
    report.id = insertRow(m_database, "signed_report", signedRow(report));
    return report;
}

std::vector<SignedReport> SignedReportRepository::ofCase(qint64 caseId) const
{
    Statement rows(m_database, QStringLiteral("SELECT * FROM signed_report WHERE case_id = :id ORDER BY version"));
    rows.bind(QStringLiteral(":id"), caseId);
    std::vector<SignedReport> reports;
    while (rows.next())
        reports.push_back(readSignedReport(rows));
    return reports;
}

std::optional<SignedReport> SignedReportRepository::newestOf(qint64 caseId) const
{
    const auto all = ofCase(caseId);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

QString digestOf(const SignedReport& report)
{
    return digestOfRow(signedRow(report), report.id);
}

QString digestAsKept(const Statement& row)
{
    return digestOfRow(rowAsKept(row), row.number("id"));
}

QString releaseDetail(const SignedReport& report)
{
    return QStringLiteral("report %1 sha256 %2").arg(QString::number(report.id), digestOf(report));
}

} // namespace gentolk
