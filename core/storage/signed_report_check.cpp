#include "core/storage/signed_report_check.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include <QRegularExpression>
#include <map>

namespace gentolk {

namespace {
// What the log vouches for: a report's id and its digest.
std::map<qint64, QString> vouchedReports(const Database& database)
{
    static const QRegularExpression form(QStringLiteral("^report ([0-9]+) sha256 ([0-9a-f]{64})$"));
    std::map<qint64, QString> vouched;
    Statement rows(database, QStringLiteral("SELECT detail FROM audit WHERE action IN ('report.release', 'report.import') ORDER BY id"));
    while (rows.next())
        if (const auto found = form.match(rows.text("detail")); found.hasMatch())
            vouched.emplace(found.captured(1).toLongLong(), found.captured(2));
    return vouched;
}
} // namespace

void checkSignedReports(const Database& database, std::vector<AuditFlaw>& flaws)
{
    auto vouched = vouchedReports(database);
    for (Statement rows(database, QStringLiteral("SELECT * FROM signed_report ORDER BY id")); rows.next();) {
        const qint64 id = rows.number("id");
        const auto entry = vouched.find(id);
        if (entry == vouched.end())
            flaws.push_back({AuditFlaw::Kind::ReportAdded, id});
        else if (entry->second != digestAsKept(rows))
            flaws.push_back({AuditFlaw::Kind::ReportChanged, id});
        if (entry != vouched.end())
            vouched.erase(entry);
    }
    for (const auto& [id, digest] : vouched)
        flaws.push_back({AuditFlaw::Kind::ReportRemoved, id});
}

} // namespace gentolk
