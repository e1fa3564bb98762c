#include "app/cli/sign_in.h"
#include "core/workflow/audit_trail.h"
#include "ui/words/audit_words.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QString geneAlone(const QString& gene, const QString&)
{
    return gene;
}

QDateTime askedTime(const Values& values, const char* option, const QTime& time)
{
    const QString text = textOf(values, option);
    if (text.isEmpty())
        return {};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw UsageError(tr("--%1: %2 is none of its words").arg(QLatin1String(option), text));
    return QDateTime(day, time, Qt::UTC);
}

AuditQuery askedQuery(const Values& values, const Workspace& workspace)
{
    AuditQuery query;
    if (has(values, "case"))
        query.caseId = caseByName(workspace, textOf(values, "case")).id;
    query.user = textOf(values, "user");
    query.from = askedTime(values, "from", QTime(0, 0));
    query.to = askedTime(values, "to", QTime(23, 59, 59, 999));
    return query;
}

QJsonObject entryJson(const AuditEntry& entry)
{
    return {{"id", entry.id},
            {"at", entry.at.toString(Qt::ISODateWithMs)},
            {"user", entry.user},
            {"role", entry.role},
            {"workstation", entry.workstation},
            {"case", entry.caseId},
            {"action", entry.action},
            {"reason", entry.reason},
            {"detail", entry.detail},
            {"text", auditSentence(entry, geneAlone)},
            {"hash", entry.hash}};
}

int showAudit(const Values& values, const AuditTrail& trail, const AuditQuery& query)
{
    QJsonArray entries;
    std::vector<QStringList> rows;
    for (const AuditEntry& entry : trail.entries(query)) {
        entries.append(entryJson(entry));
        rows.push_back({QString::number(entry.id), entry.at.toString(Qt::ISODate), entry.user,
                        entry.caseId ? QString::number(entry.caseId) : QString(), auditSentence(entry, geneAlone)});
    }
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"entries", entries}}));
    else
        printTable({tr("entry"), tr("at"), tr("user"), tr("case"), tr("what")}, rows);
    return Done;
}

int verifyAudit(const Values& values, const AuditTrail& trail)
{
    const auto outside = AuditHead::fromText(textOf(values, "head").remove(u' '));
    if (has(values, "head") && !outside)
        throw UsageError(tr("--head: three parts with colons, as a signed report or a backup's note has them"));
    const AuditVerdict verdict = trail.verify(outside);
    QJsonArray flaws;
    for (const AuditFlaw& flaw : verdict.flaws)
        flaws.append(QJsonObject{{"kind", toString(flaw.kind)}, {"entry", flaw.entry}, {"text", flawSentence(flaw)}});
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"entries", verdict.entries},
                                            {"head", verdict.head ? verdict.head->toText() : QString()},
                                            {"whole", verdict.whole()},
                                            {"flaws", flaws}}));
    for (const AuditFlaw& flaw : verdict.flaws)
        if (!has(values, "json"))
            print(flawSentence(flaw));
    if (verdict.whole() && !has(values, "json"))
        print(tr("the log is whole: %1 entries").arg(verdict.entries) +
              (verdict.head ? QStringLiteral("\n") + verdict.head->toText() : QString()));
    return verdict.whole() ? Done : NeedsALook;
}

int runAudit(const Values& values)
{
    const QStringList words = textsOf(values, "words");
    const QString what = words.value(0);
    if (what != QLatin1String("show") && what != QLatin1String("verify") && what != QLatin1String("reseal"))
        throw UsageError(tr("say what to do: show, verify or reseal"));
    Workspace workspace(databaseOf(values));
    AuditTrail trail(workspace);
    if (what == QLatin1String("show"))
        return showAudit(values, trail, askedQuery(values, workspace));
    if (what == QLatin1String("reseal"))
        trail.reseal(required(values, "reason"));
    return verifyAudit(values, trail);
}

} // namespace

Verb auditVerb()
{
    return {"audit",
            QT_TRANSLATE_NOOP("gentolk::cli", "the log of who did what: show, verify, reseal"),
            "gentolk-cli audit show --case IEI-2026-0001 --from 2026-11-01\n  gentolk-cli audit verify --json",
            [](Options& options) {
                options.add_options()("case", po::value<std::string>(),
                                      QT_TRANSLATE_NOOP("gentolk::cli", "show: of one case, by number or id"))(
                    "user", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "show: of one user"))(
                    "from", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "show: first day, YYYY-MM-DD"))(
                    "to", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "show: last day, YYYY-MM-DD"))(
                    "head", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "verify: the state of the log that a signed report or a backup's note tells"))(
                    "reason", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "reseal: what was looked into"))(
                    "words", po::value<std::vector<std::string>>(), QT_TRANSLATE_NOOP("gentolk::cli", "show | verify | reseal"));
            },
            "words",
            runAudit};
}

} // namespace gentolk::cli
