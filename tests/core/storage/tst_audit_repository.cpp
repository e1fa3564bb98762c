#include "core/storage/audit_repository.h"
#include "core/storage/audit_text.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class AuditRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void appendsInOrder();
    void rollsBackWithItsChange();
    void refusesEveryChange_data();
    void refusesEveryChange();
    void noticesEveryForgery_data();
    void noticesEveryForgery();
    void carriesTheOriginsEntries();
    void takesPersonalFactsOut_data();
    void takesPersonalFactsOut();
    void hashesFieldsApart();

private:
    void appendThree();
    AuditEntry entry(const QString& action, qint64 caseId = 1) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void AuditRepositoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("gentolk.db")));
}

void AuditRepositoryTest::cleanup()
{
    m_database.reset();
}

AuditEntry AuditRepositoryTest::entry(const QString& action, qint64 caseId) const
{
    return {0, utc("2026-03-10T09:00:00.123Z"), QStringLiteral("søren"), QStringLiteral("pc-7"), caseId, action, QStringLiteral("detalje"), {}};
}

void AuditRepositoryTest::appendThree()
{
    AuditRepository audit(*m_database);
    audit.append(entry(QStringLiteral("case_created")));
    audit.append(entry(QStringLiteral("case_opened"), 2));
    audit.append(entry(QStringLiteral("case_saved")));
}

void AuditRepositoryTest::appendsInOrder() // F-31
{
    appendThree();
    AuditRepository audit(*m_database);
    const auto entries = audit.ofCase(1);
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].action, QStringLiteral("case_created"));
    QCOMPARE(entries[1].action, QStringLiteral("case_saved"));
    QCOMPARE(entries[1].at, utc("2026-03-10T09:00:00.123Z"));
    QCOMPARE(entries[1].user, QStringLiteral("søren"));
    QCOMPARE(entries[1].workstation, QStringLiteral("pc-7"));
    QCOMPARE(entries[1].hash.size(), 64);
    QCOMPARE(audit.all().size(), std::size_t(3));
    QVERIFY(!audit.firstBroken());
}

void AuditRepositoryTest::rollsBackWithItsChange()
{
    appendThree();
    AuditRepository audit(*m_database);
    {
        Transaction transaction(*m_database);
        audit.append(entry(QStringLiteral("never")));
    }
    QCOMPARE(audit.all().size(), std::size_t(3));
    QVERIFY(!audit.firstBroken());
    audit.append(entry(QStringLiteral("after")));
    QVERIFY(!audit.firstBroken());
}

void AuditRepositoryTest::refusesEveryChange_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << QStringLiteral("UPDATE audit SET user_name = 'nobody' WHERE id = 1");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM audit");
    QTest::newRow("replace") << QStringLiteral("INSERT OR REPLACE INTO audit SELECT id, at, 'nobody', user_role, workstation, case_id, action, reason, "
                                               "detail, previous_hash, hash FROM audit WHERE id = 1");
    QTest::newRow("update origin") << QStringLiteral("UPDATE origin_audit SET user_name = 'nobody'");
    QTest::newRow("delete origin") << QStringLiteral("DELETE FROM origin_audit");
    QTest::newRow("update signed report") << QStringLiteral("UPDATE signed_report SET html = ''");
    QTest::newRow("delete signed report") << QStringLiteral("DELETE FROM signed_report");
}

void AuditRepositoryTest::refusesEveryChange()
{
    QFETCH(QString, sql);
    appendThree();
    Statement(*m_database, QStringLiteral("PRAGMA foreign_keys = OFF")).run();
    AuditRepository(*m_database).copyOrigin(1, *m_database, 1);
    Statement(*m_database, QStringLiteral("INSERT INTO signed_report (case_id, language, signed_at, first_signer, second_signer, html, pdf, sha256) "
                                          "VALUES (1, 'da', '', '', '', '', x'', '')"))
        .run();
    const auto error = errorOf([&] { Statement(*m_database, sql).run(); });
    QVERIFY(error);
    QVERIFY2(error->detail().contains(QStringLiteral("never")), qPrintable(error->detail()));
    QVERIFY(!AuditRepository(*m_database).firstBroken());
}

void AuditRepositoryTest::noticesEveryForgery_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("broken");
    for (const char* column : {"at", "user_name", "user_role", "workstation", "action", "reason", "detail", "previous_hash"})
        QTest::newRow(column) << QStringLiteral("UPDATE audit SET %1 = 'forged' WHERE id = 2").arg(QString::fromLatin1(column)) << qint64(2);
    QTest::newRow("case") << QStringLiteral("UPDATE audit SET case_id = 1 WHERE id = 2") << qint64(2);
    QTest::newRow("hash") << QStringLiteral("UPDATE audit SET hash = 'forged' WHERE id = 1") << qint64(1);
    QTest::newRow("first deleted") << QStringLiteral("DELETE FROM audit WHERE id = 1") << qint64(1);
    QTest::newRow("middle deleted") << QStringLiteral("DELETE FROM audit WHERE id = 2") << qint64(2);
    QTest::newRow("last deleted") << QStringLiteral("DELETE FROM audit WHERE id = 3") << qint64(3);
}

void AuditRepositoryTest::noticesEveryForgery()
{
    QFETCH(QString, sql);
    QFETCH(qint64, broken);
    appendThree();
    Statement(*m_database, QStringLiteral("DROP TRIGGER audit_is_never_changed")).run();
    Statement(*m_database, QStringLiteral("DROP TRIGGER audit_is_never_deleted")).run();
    Statement(*m_database, sql).run();
    QCOMPARE(AuditRepository(*m_database).firstBroken(), std::optional(broken));
}

void AuditRepositoryTest::carriesTheOriginsEntries()
{
    appendThree();
    Database target(m_folder->filePath(QStringLiteral("target.db")));
    AuditRepository(*m_database).copyOrigin(1, target, 44);
    AuditRepository there(target);
    there.append(entry(QStringLiteral("case_imported"), 44));
    const auto entries = there.ofCase(44);
    QCOMPARE(entries.size(), std::size_t(3));
    QCOMPARE(entries[0].action, QStringLiteral("case_created"));
    QCOMPARE(entries[2].action, QStringLiteral("case_imported"));
    QVERIFY(there.brokenOrigin(44).empty());
    Statement(target, QStringLiteral("DROP TRIGGER origin_audit_is_never_changed")).run();
    Statement(target, QStringLiteral("UPDATE origin_audit SET detail = 'forged' WHERE id = 2")).run();
    QCOMPARE(there.brokenOrigin(44), std::vector<qint64>{2});
}

void AuditRepositoryTest::takesPersonalFactsOut_data() // F-31
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* text, const char* kept) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kept); };
    row("status: filtering", "status: filtering");
    row("of 251248-9996.", "of [number].");
    row("of 2512489996", "of [number]");
    row("of 020329-1WQ3", "of [number]");
    row("a 251248-9996 b 070761-4285", "a [number] b [number]");
    row("child 0/1, mother 0|0", "child [genotype], mother [genotype]");
    row("PVS1 on X-71109309-G-A", "PVS1 on [variant]");
    row("chr1:12345:A>T in report", "[variant] in report");
    row("c.676C>T accepted", "[variant] accepted");
    row("PM2_Supporting on IL2RG", "PM2_Supporting on IL2RG");
    row("2026-03-10, 14 days", "2026-03-10, 14 days");
    row("2026-03-10T09:00:00Z", "2026-03-10T09:00:00Z");
    row("IEI-2026-0001 version 2", "IEI-2026-0001 version 2");
}

void AuditRepositoryTest::takesPersonalFactsOut()
{
    QFETCH(QString, text);
    AuditEntry one = entry(QStringLiteral("x"));
    one.detail = text;
    QTEST(AuditRepository(*m_database).append(one).detail, "kept");
    QVERIFY(!AuditRepository(*m_database).firstBroken());
}

void AuditRepositoryTest::hashesFieldsApart()
{
    AuditFields one{QStringLiteral("t"), QStringLiteral("ab"), QStringLiteral("c"), {}, 1, {}, {}, {}};
    AuditFields two{QStringLiteral("t"), QStringLiteral("a"), QStringLiteral("bc"), {}, 1, {}, {}, {}};
    QVERIFY(auditHash({}, one) != auditHash({}, two));
    QVERIFY(auditHash(QStringLiteral("x"), one) != auditHash({}, one));
}

QTEST_GUILESS_MAIN(AuditRepositoryTest)
#include "tst_audit_repository.moc"
