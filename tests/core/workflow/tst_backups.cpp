// A backup is made while others work, read through before it has its name, and restored whole; what it replaces is kept.
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/workflow/backups.h"
#include "tests/core/workflow/people_fixture.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

class BackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copiesWhatIsThereWhileACaseIsOpen();
    void neverOverwritesUnasked();
    void restoresAndKeepsTheFormerDatabase();
    void refusesWhileTheDatabaseIsOpen();
    void refusesADamagedBackup();
    void restoresWhereTheDatabaseIsGone();
    void tellsOfALogThatWasCut();

private:
    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void makeCases(int count) const;
    static std::size_t casesIn(const QString& path) { return Workspace(path).listCases().size(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BackupsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeCases(2);
}

void BackupsTest::makeCases(int count) const
{
    Workspace workspace(at("gentolk.db"));
    for (int i = 0; i < count; ++i)
        workspace.createCase(aStartableCase(), {});
}

void BackupsTest::copiesWhatIsThereWhileACaseIsOpen()
{
    Workspace workspace(at("gentolk.db"));
    Workspace colleague(at("gentolk.db"));
    colleague.openCase(1);
    const BackupNote note = Backups(workspace).make(at("b.db"), false);
    QVERIFY(note.verdict.whole());
    QVERIFY(note.head);
    QVERIFY(inspectBackup(at("b.db"), at("gentolk.db")).verdict.whole());
    QVERIFY(QFile::exists(at("b.db.json")));
    QCOMPARE(QFile::permissions(at("b.db")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(AuditTrail(workspace).verify(note.head).whole());
}

void BackupsTest::neverOverwritesUnasked()
{
    Workspace workspace(at("gentolk.db"));
    Backups(workspace).make(at("b.db"), false);
    QVERIFY(throwsError(Code::OutputExists, [&] { Backups(workspace).make(at("b.db"), false); }));
    QVERIFY(!errorOf([&] { Backups(workspace).make(at("b.db"), true); }));
    for (const char* own : {"gentolk.db", "gentolk.db-wal", "gentolk.db.key"})
        QVERIFY2(throwsError(Code::OutputUnwritable, [&] { Backups(workspace).make(at(own), true); }), own);
    QVERIFY(throwsError(Code::OutputUnwritable, [&] { Backups(workspace).make(at("no/folder/b.db"), true); }));
}

void BackupsTest::restoresAndKeepsTheFormerDatabase()
{
    {
        Workspace workspace(at("gentolk.db"));
        Backups(workspace).make(at("b.db"), false);
    }
    makeCases(3);
    const RestoreResult result = restoreBackup(at("b.db"), at("gentolk.db"));
    QCOMPARE(casesIn(at("gentolk.db")), std::size_t(2));
    QCOMPARE(casesIn(result.formerDatabase), std::size_t(5));
    Workspace restored(at("gentolk.db"));
    QVERIFY(AuditTrail(restored).verify().whole());
    QCOMPARE(AuditTrail(restored).entries().back().action, QStringLiteral("backup.restore"));
}

void BackupsTest::refusesWhileTheDatabaseIsOpen()
{
    Workspace workspace(at("gentolk.db"));
    Backups(workspace).make(at("b.db"), false);
    workspace.createCase(aStartableCase(), {});
    QVERIFY(throwsError(Code::NotAllowed, [&] { restoreBackup(at("b.db"), at("gentolk.db")); }));
    QCOMPARE(workspace.listCases().size(), std::size_t(3));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*before-restore*")}).isEmpty());
}

void BackupsTest::refusesADamagedBackup()
{
    {
        Workspace workspace(at("gentolk.db"));
        Backups(workspace).make(at("b.db"), false);
    }
    QFile file(at("b.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(64, '\x55'));
    file.close();
    QVERIFY(throwsError(Code::DatabaseCorrupt, [&] { restoreBackup(at("b.db"), at("gentolk.db")); }));
    QVERIFY(throwsError(Code::FileMissing, [&] { restoreBackup(at("none.db"), at("gentolk.db")); }));
    QCOMPARE(casesIn(at("gentolk.db")), std::size_t(2));
}

void BackupsTest::restoresWhereTheDatabaseIsGone()
{
    {
        Workspace workspace(at("gentolk.db"));
        Backups(workspace).make(at("b.db"), false);
    }
    for (const char* one : {"gentolk.db", "gentolk.db-wal", "gentolk.db-shm"})
        QFile::remove(at(one));
    QVERIFY(restoreBackup(at("b.db"), at("gentolk.db")).formerDatabase.isEmpty());
    QCOMPARE(casesIn(at("gentolk.db")), std::size_t(2));
}

void BackupsTest::tellsOfALogThatWasCut()
{
    Workspace workspace(at("gentolk.db"));
    workspace.openCase(1);
    {
        Database direct(at("gentolk.db"));
        Statement(direct, QStringLiteral("DROP TRIGGER audit_is_never_deleted")).run();
        Statement(direct, QStringLiteral("DELETE FROM audit WHERE id = 3")).run();
    }
    const BackupNote note = Backups(workspace).make(at("b.db"), false);
    QVERIFY(!note.verdict.whole());
    QVERIFY(note.verdict.flaws.front() == (AuditFlaw{AuditFlaw::Kind::Cut, 3}));
}

QTEST_MAIN(BackupsTest)
#include "tst_backups.moc"
