// A thousand single changes through raw SQL, each undone again: the check must find every one, and say where (rule F-31).
#include "core/storage/audit_check.h"
#include "core/storage/audit_repository.h"
#include "core/storage/audit_text.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/signed_report_repository.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Kind = AuditFlaw::Kind;

namespace {
constexpr int entryCount = 60;
constexpr int reportCount = 8;
constexpr int changes = 1000;

const char* const auditColumns[] = {"at",     "user_name", "user_role", "workstation",   "case_id",
                                    "action", "reason",    "detail",    "previous_hash", "hash"};
const char* const reportColumns[] = {"case_id",    "amends_id", "language", "signed_at",       "first_signer",    "second_signer",
                                     "html",       "pdf",       "sha256",   "version",         "first_signed_at", "reason",
                                     "plain_text", "docx",      "fhir",     "source_versions", "audit_head"};

QStringList triggersOf(const Database& database)
{
    QStringList names;
    for (Statement rows(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")); rows.next();)
        names << rows.text("name");
    return names;
}

bool hasFlawAt(const AuditVerdict& verdict, std::initializer_list<Kind> kinds, std::initializer_list<qint64> places)
{
    for (const AuditFlaw& flaw : verdict.flaws)
        for (const Kind kind : kinds)
            for (const qint64 place : places)
                if (flaw == AuditFlaw{kind, place})
                    return true;
    return false;
}

QString flawsText(const AuditVerdict& verdict)
{
    QStringList told;
    for (const AuditFlaw& flaw : verdict.flaws)
        told << QStringLiteral("%1 %2").arg(toString(flaw.kind)).arg(flaw.entry);
    return told.join(QStringLiteral(", "));
}
} // namespace

class AuditTamperingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_database.reset(); }
    void findsNothingInAnUntouchedLog();
    void findsEveryOneOfAThousandChanges();
    void noticesATailCutWithAllItsTraces();
    void noticesAChainRewrittenFromAnEntryOn();
    void noticesAForgedHead_data();
    void noticesAForgedHead();
    void noticesAnEarlierStateByAHeadKeptElsewhere();
    void neverSealsOverAFlaw();
    void saysThatTheKeyIsMissing();

private:
    void fill();
    void sql(const QString& words) const { Statement(*m_database, words).run(); }
    AuditVerdict check(const std::optional<AuditHead>& outside = {}) const { return checkAudit(*m_database, m_key, outside); }
    QString changeOfRow(const char* table, const char* column, qint64 id) const;
    void changeOneCell();
    void changeOneReport();
    void removeOne();
    void swapTwo();
    void cutTheEnd();
    void rewriteOneWithItsHash();

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<SealKey> m_key;
    QRandomGenerator m_random{20261122};
};

void AuditTamperingTest::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("gentolk.db"));
    m_database = std::make_unique<Database>(path);
    bool made = false;
    m_key = SealKey::make(SealKey::pathFor(path), path, made);
    QVERIFY(made);
    fill();
    for (const QString& trigger : triggersOf(*m_database)) // an attacker with raw SQL drops them first
        sql(QStringLiteral("DROP TRIGGER %1").arg(trigger));
    sql(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

void AuditTamperingTest::fill()
{
    const Author author{QStringLiteral("anna"), utc("2026-03-10T09:00:00.000Z")};
    const qint64 caseId = CaseRepository(*m_database).insert(aFullCase(), author).id;
    AuditRepository log(*m_database, m_key);
    for (int i = 0; i < entryCount - reportCount; ++i)
        log.append({0,
                    author.at.addSecs(i),
                    author.user,
                    QStringLiteral("pc"),
                    caseId,
                    QStringLiteral("case.view"),
                    QString::number(i),
                    {},
                    QStringLiteral("geneticist"),
                    QStringLiteral("current treatment")});
    for (int i = 1; i <= reportCount; ++i) {
        SignedReport report{0,
                            caseId,
                            i,
                            {},
                            QStringLiteral("r"),
                            QStringLiteral("da"),
                            QStringLiteral("anna"),
                            QStringLiteral("bo"),
                            author.at,
                            author.at,
                            QStringLiteral("<p>svar</p>"),
                            QStringLiteral("svar"),
                            QStringLiteral("{}"),
                            "PDF",
                            "DOCX",
                            QString(64, u'a'),
                            QStringLiteral("HPO 2024"),
                            QStringLiteral("1:2:3")};
        if (i > 1)
            report.amendsId = i - 1;
        report = SignedReportRepository(*m_database).insert(report);
        log.append({0, author.at, author.user, {}, caseId, QStringLiteral("report.release"), releaseDetail(report), {}});
    }
}

void AuditTamperingTest::findsNothingInAnUntouchedLog()
{
    const AuditVerdict verdict = check();
    QVERIFY2(verdict.whole(), qPrintable(flawsText(verdict)));
    QCOMPARE(verdict.entries, entryCount);
    QVERIFY(verdict.head && verdict.head->entries == entryCount);
    QVERIFY(check(verdict.head).whole());
    QVERIFY(AuditHead::fromText(verdict.head->toText()) == verdict.head);
}

// A statement that puts another value into the cell: a letter or digit of it changed, taken out or added.
QString AuditTamperingTest::changeOfRow(const char* table, const char* column, qint64 id) const
{
    return QStringLiteral("UPDATE %1 SET %2 = CASE WHEN typeof(%2) IN ('integer', 'null') THEN coalesce(%2, 0) + 1 "
                          "WHEN length(%2) = 0 THEN 'x' ELSE %2 || 'x' END WHERE id = %3")
        .arg(QLatin1String(table), QLatin1String(column))
        .arg(id);
}

// Every attack is made in a transaction of the same connection and taken back: the check reads what the attacker left.
#define ATTACK(...)                                                                                                                        \
    const AuditVerdict verdict = [&] {                                                                                                     \
        Transaction attack(*m_database);                                                                                                   \
        __VA_ARGS__;                                                                                                                       \
        return check();                                                                                                                    \
    }()

void AuditTamperingTest::changeOneCell()
{
    const qint64 id = 1 + m_random.bounded(entryCount);
    const char* column = auditColumns[m_random.bounded(int(std::size(auditColumns)))];
    ATTACK(sql(changeOfRow("audit", column, id)));
    QVERIFY2(hasFlawAt(verdict, {Kind::Changed}, {id}),
             qPrintable(QStringLiteral("%1 of %2: %3").arg(QLatin1String(column)).arg(id).arg(flawsText(verdict))));
}

void AuditTamperingTest::changeOneReport()
{
    const qint64 id = 1 + m_random.bounded(reportCount);
    const int what = m_random.bounded(int(std::size(reportColumns)) + 2);
    const bool remove = what == int(std::size(reportColumns)), copy = what > int(std::size(reportColumns));
    const QString words =
        remove ? QStringLiteral("DELETE FROM signed_report WHERE id = %1").arg(id)
        : copy ? QStringLiteral("UPDATE signed_report SET id = id + 100, version = version + 100 WHERE id = %1").arg(id)
               : changeOfRow("signed_report", reportColumns[what], id).replace(QLatin1String("+ 1 "), QLatin1String("+ 500 "));
    ATTACK(sql(words));
    const bool found = remove || copy ? hasFlawAt(verdict, {Kind::ReportRemoved}, {id}) : hasFlawAt(verdict, {Kind::ReportChanged}, {id});
    QVERIFY2(found, qPrintable(words + QStringLiteral(": ") + flawsText(verdict)));
}

void AuditTamperingTest::removeOne()
{
    const qint64 id = 1 + m_random.bounded(entryCount);
    const bool renumber = m_random.bounded(2) == 1; // as if there had never been one
    ATTACK(sql(QStringLiteral("DELETE FROM audit WHERE id = %1").arg(id));
           if (renumber) sql(QStringLiteral("UPDATE audit SET id = id - 1 WHERE id > %1").arg(id)));
    QVERIFY2(renumber || id == entryCount ? hasFlawAt(verdict, {Kind::Unlinked, Kind::Cut}, {id})
                                          : hasFlawAt(verdict, {Kind::Removed}, {id}),
             qPrintable(QStringLiteral("%1: %2").arg(id).arg(flawsText(verdict))));
}

void AuditTamperingTest::swapTwo()
{
    const qint64 one = 1 + m_random.bounded(entryCount);
    qint64 other = one;
    while (other == one)
        other = 1 + m_random.bounded(entryCount);
    ATTACK(sql(QStringLiteral("UPDATE audit SET id = -1 WHERE id = %1").arg(one));
           sql(QStringLiteral("UPDATE audit SET id = %1 WHERE id = %2").arg(one).arg(other));
           sql(QStringLiteral("UPDATE audit SET id = %1 WHERE id = -1").arg(other)));
    QVERIFY2(hasFlawAt(verdict, {Kind::Moved}, {one, other}),
             qPrintable(QStringLiteral("%1 and %2: %3").arg(one).arg(other).arg(flawsText(verdict))));
}

void AuditTamperingTest::cutTheEnd()
{
    const qint64 left = m_random.bounded(entryCount - 1) + 1;
    const bool alsoSequence = m_random.bounded(2) == 1;
    ATTACK(sql(QStringLiteral("DELETE FROM audit WHERE id > %1").arg(left));
           if (alsoSequence) sql(QStringLiteral("UPDATE sqlite_sequence SET seq = %1 WHERE name = 'audit'").arg(left)));
    QVERIFY2(hasFlawAt(verdict, {Kind::Cut}, {left + 1}), qPrintable(QStringLiteral("%1: %2").arg(left).arg(flawsText(verdict))));
}

// Cleverer: the entry's own hash is worked out anew, so that only its link and the head betray it.
void AuditTamperingTest::rewriteOneWithItsHash()
{
    const qint64 id = 1 + m_random.bounded(entryCount);
    const auto all = AuditRepository(*m_database).all();
    const AuditEntry& entry = all[std::size_t(id - 1)];
    const QString before = id > 1 ? all[std::size_t(id - 2)].hash : QString(64, u'0');
    const QString hash = auditHash(before, {entry.at.toString(Qt::ISODateWithMs), QStringLiteral("mallory"), entry.role, entry.workstation,
                                            entry.caseId, entry.action, entry.reason, entry.detail});
    ATTACK(sql(QStringLiteral("UPDATE audit SET user_name = 'mallory', hash = '%1' WHERE id = %2").arg(hash).arg(id)));
    QVERIFY2(id == entryCount ? hasFlawAt(verdict, {Kind::Rewritten}, {id}) : hasFlawAt(verdict, {Kind::Unlinked}, {id + 1}),
             qPrintable(QStringLiteral("%1: %2").arg(id).arg(flawsText(verdict))));
}

void AuditTamperingTest::findsEveryOneOfAThousandChanges()
{
    for (int i = 0; i < changes; ++i) {
        switch (m_random.bounded(8)) {
        case 0: removeOne(); break;
        case 1: swapTwo(); break;
        case 2: cutTheEnd(); break;
        case 3: rewriteOneWithItsHash(); break;
        case 4:
        case 5: changeOneReport(); break;
        default: changeOneCell();
        }
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(check().whole()); // every attack was taken back: what was found was the attack
}

void AuditTamperingTest::noticesATailCutWithAllItsTraces()
{
    const auto all = AuditRepository(*m_database).all();
    ATTACK(sql(QStringLiteral("DELETE FROM audit WHERE id > 50"));
           sql(QStringLiteral("UPDATE sqlite_sequence SET seq = 50 WHERE name = 'audit'"));
           sql(QStringLiteral("DELETE FROM signed_report"));
           sql(QStringLiteral("UPDATE audit_head SET entries = 50, hash = '%1'").arg(all[49].hash)));
    QVERIFY2(hasFlawAt(verdict, {Kind::HeadForged}, {0}), qPrintable(flawsText(verdict)));
}

void AuditTamperingTest::noticesAChainRewrittenFromAnEntryOn()
{
    auto all = AuditRepository(*m_database).all();
    QString previous = all[19].hash;
    ATTACK(for (std::size_t i = 20; i < all.size(); ++i) {
        AuditEntry& entry = all[i];
        const QString user = i == 20 ? QStringLiteral("mallory") : entry.user;
        const QString hash = auditHash(previous, {entry.at.toString(Qt::ISODateWithMs), user, entry.role, entry.workstation, entry.caseId,
                                                  entry.action, entry.reason, entry.detail});
        sql(QStringLiteral("UPDATE audit SET user_name = '%1', previous_hash = '%2', hash = '%3' WHERE id = %4")
                .arg(user, previous, hash)
                .arg(i + 1));
        previous = hash;
    });
    QVERIFY2(hasFlawAt(verdict, {Kind::Rewritten}, {entryCount}), qPrintable(flawsText(verdict)));
}

void AuditTamperingTest::noticesAForgedHead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    QTest::newRow("count") << QStringLiteral("UPDATE audit_head SET entries = entries - 1") << int(Kind::HeadForged);
    QTest::newRow("hash") << QStringLiteral("UPDATE audit_head SET hash = 'x'") << int(Kind::HeadForged);
    QTest::newRow("seal") << QStringLiteral("UPDATE audit_head SET seal = 'x'") << int(Kind::HeadForged);
    QTest::newRow("gone") << QStringLiteral("DELETE FROM audit_head") << int(Kind::HeadMissing);
}

void AuditTamperingTest::noticesAForgedHead()
{
    QFETCH(QString, words);
    QFETCH(int, kind);
    ATTACK(sql(words));
    QVERIFY2(hasFlawAt(verdict, {Kind(kind)}, {0}), qPrintable(flawsText(verdict)));
}

// Who keeps the whole file of an earlier day can put it back: only a head kept elsewhere tells.
void AuditTamperingTest::noticesAnEarlierStateByAHeadKeptElsewhere()
{
    const AuditHead now = *check().head;
    const auto all = AuditRepository(*m_database).all();
    const AuditHead earlier = sealedHead(40, all[39].hash, *m_key);
    const Transaction attack(*m_database);
    sql(QStringLiteral("DELETE FROM audit WHERE id > 40"));
    sql(QStringLiteral("DELETE FROM signed_report"));
    sql(QStringLiteral("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'audit'"));
    writeHead(*m_database, earlier);
    QVERIFY(check().whole());
    const AuditVerdict told = check(now);
    QVERIFY2(hasFlawAt(told, {Kind::Cut}, {entryCount}), qPrintable(flawsText(told)));
}

void AuditTamperingTest::neverSealsOverAFlaw()
{
    ATTACK(sql(QStringLiteral("DELETE FROM audit WHERE id > 50"));
           sql(QStringLiteral("UPDATE sqlite_sequence SET seq = 50 WHERE name = 'audit'"));
           for (int i = 0; i < 20; ++i) // the program works on, with its key
           AuditRepository(*m_database, m_key)
               .append({0, utc("2026-03-11T09:00:00.000Z"), QStringLiteral("bo"), {}, 1, QStringLiteral("case.view"), {}, {}}));
    QCOMPARE(verdict.entries, 70);
    QVERIFY(verdict.head && verdict.head->entries == entryCount);
    QVERIFY2(hasFlawAt(verdict, {Kind::Unsealed}, {entryCount + 1}), qPrintable(flawsText(verdict)));
}

void AuditTamperingTest::saysThatTheKeyIsMissing()
{
    const AuditVerdict verdict = checkAudit(*m_database, {});
    QVERIFY(hasFlawAt(verdict, {Kind::KeyMissing}, {0}));
}

QTEST_GUILESS_MAIN(AuditTamperingTest)
#include "tst_audit_tampering.moc"
