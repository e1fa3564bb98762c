#include "core/storage/database.h"
#include "core/storage/settings_repository.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "tests/core/storage/expect_error.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
std::vector<SchemaStep> withSteps(std::initializer_list<QString> later)
{
    std::vector<SchemaStep> steps = shippedSchema();
    for (const QString& sql : later)
        steps.push_back({newestStep(steps) + 1, sql});
    return steps;
}

DatabaseOptions having(std::vector<SchemaStep> steps)
{
    return {DatabaseOptions::Place::Detect, std::move(steps)};
}

qint64 countTables(const Database& database, const QString& name)
{
    Statement count(database, QStringLiteral("SELECT count(*) AS n FROM sqlite_schema WHERE name = :name"));
    count.bind(QStringLiteral(":name"), name);
    return count.next() ? count.number("n") : -1;
}

const QString goodStep = QStringLiteral("CREATE TABLE later (a TEXT); INSERT INTO later VALUES ('x;y');");
} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createsANewFileWithoutABackup();
    void leavesACurrentFileAlone();
    void upgradesAnOlderFileAfterABackup();
    void upgradesOverSeveralSteps();
    void refusesANewerFileAndLeavesIt();
    void leavesTheOldFileWhenAStepFails_data();
    void leavesTheOldFileWhenAStepFails();
    void findsAColleaguesUpgradeWhenBothWaited();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    void makeShippedFile() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void MigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("gentolk.db"));
}

void MigrationTest::makeShippedFile() const
{
    Database database(m_path);
    SettingsRepository(database).set(QStringLiteral("before"), QStringLiteral("kept"));
}

void MigrationTest::createsANewFileWithoutABackup()
{
    Database database(m_path);
    QCOMPARE(database.outcome(), Database::Outcome::Created);
    QVERIFY(database.backupPath().isEmpty());
    QCOMPARE(dialect::fileVersion(database), newestStep(shippedSchema()));
    QCOMPARE(dialect::fileApplicationId(database), dialect::applicationId);
    QVERIFY(dialect::damage(database).isEmpty());
}

void MigrationTest::leavesACurrentFileAlone()
{
    makeShippedFile();
    Database database(m_path);
    QCOMPARE(database.outcome(), Database::Outcome::Current);
    QVERIFY(files().filter(QStringLiteral("backup")).isEmpty());
}

void MigrationTest::upgradesAnOlderFileAfterABackup()
{
    makeShippedFile();
    const int old = newestStep(shippedSchema());
    Database database(m_path, having(withSteps({goodStep})));
    QCOMPARE(database.outcome(), Database::Outcome::Upgraded);
    QCOMPARE(dialect::fileVersion(database), old + 1);
    QCOMPARE(countTables(database, QStringLiteral("later")), 1);
    QVERIFY(QFileInfo(database.backupPath()).fileName().startsWith(QStringLiteral("gentolk.backup-v%1-").arg(old)));
    QCOMPARE(QFile::permissions(database.backupPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Database backup(database.backupPath());
    QCOMPARE(backup.outcome(), Database::Outcome::Current);
    QCOMPARE(SettingsRepository(backup).value(QStringLiteral("before")), std::optional(QStringLiteral("kept")));
    QCOMPARE(countTables(backup, QStringLiteral("later")), 0);
}

void MigrationTest::upgradesOverSeveralSteps()
{
    makeShippedFile();
    Database database(m_path, having(withSteps({goodStep, QStringLiteral("ALTER TABLE later ADD COLUMN b TEXT")})));
    Statement steps(database, QStringLiteral("SELECT max(number) AS n FROM schema_step"));
    QVERIFY(steps.next());
    QCOMPARE(steps.number("n"), newestStep(shippedSchema()) + 2);
}

void MigrationTest::refusesANewerFileAndLeavesIt()
{
    const int old = newestStep(shippedSchema());
    {
        Database newer(m_path, having(withSteps({goodStep})));
    }
    const auto error = errorOf([&] { Database database(m_path); });
    QVERIFY(error);
    QCOMPARE(error->code(), Error::Code::DatabaseTooNew);
    QCOMPARE(error->subject(), m_path);
    QCOMPARE(error->detail(), QStringLiteral("file %1, program %2").arg(old + 1).arg(old));
    Database again(m_path, having(withSteps({goodStep})));
    QCOMPARE(again.outcome(), Database::Outcome::Current);
}

void MigrationTest::leavesTheOldFileWhenAStepFails_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("no such table") << QStringLiteral("ALTER TABLE nowhere ADD COLUMN a TEXT");
    QTest::newRow("half-way through a step") << QStringLiteral("CREATE TABLE half (a TEXT); DELETE FROM setting; CREATE TABLE half (a TEXT);");
    QTest::newRow("references broken") << QStringLiteral("INSERT INTO earlier_test VALUES (99, 0, 'panel')");
}

void MigrationTest::leavesTheOldFileWhenAStepFails()
{
    QFETCH(QString, bad);
    makeShippedFile();
    QVERIFY(throwsError(Error::Code::StorageFailed, [&] { Database(m_path, having(withSteps({goodStep, bad}))); }));
    QCOMPARE(files().filter(QStringLiteral("backup")), QStringList());
    Database database(m_path);
    QCOMPARE(database.outcome(), Database::Outcome::Current);
    QCOMPARE(SettingsRepository(database).value(QStringLiteral("before")), std::optional(QStringLiteral("kept")));
    QCOMPARE(countTables(database, QStringLiteral("later")) + countTables(database, QStringLiteral("half")), 0);
}

void MigrationTest::findsAColleaguesUpgradeWhenBothWaited()
{
    makeShippedFile();
    Database open(m_path);
    Database upgraded(m_path, having(withSteps({goodStep})));
    QCOMPARE(upgraded.outcome(), Database::Outcome::Upgraded);
    Database late(m_path, having(withSteps({goodStep})));
    QCOMPARE(late.outcome(), Database::Outcome::Current);
    QCOMPARE(SettingsRepository(open).value(QStringLiteral("before")), std::optional(QStringLiteral("kept")));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
