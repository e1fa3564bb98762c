#include "core/storage/database.h"
#include "core/storage/settings_repository.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "tests/core/storage/expect_error.h"
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Place = DatabaseOptions::Place;

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void createsAFileThatOnlyItsOwnerReads();
    void opensWhatItCreated();
    void refusesAFileThatIsNoDatabase_data();
    void refusesAFileThatIsNoDatabase();
    void refusesAnotherProgramsDatabase();
    void refusesADamagedDatabase();
    void refusesADamagedDatabaseTheSecondTimeToo();
    void refusesAFolderThatIsNotThere();
    void choosesTheJournalByThePlace_data();
    void choosesTheJournalByThePlace();
    void changesTheJournalWhenTheFileMovesToAShare();
    void syncsEveryCommitFully();
    void enforcesReferences();
    void leavesNoConnectionBehind();
    void becomesOneFile();

private:
    QString path(const QString& name = QStringLiteral("gentolk.db")) const { return m_folder->filePath(name); }
    void write(const QByteArray& bytes) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DatabaseTest::write(const QByteArray& bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void DatabaseTest::createsAFileThatOnlyItsOwnerReads()
{
    Database database(path());
    QCOMPARE(database.outcome(), Database::Outcome::Created);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& name : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QVERIFY2(QFile::exists(path() + name), qPrintable(name));
        QCOMPARE(QFile::permissions(path() + name) & others, QFile::Permissions());
    }
}

void DatabaseTest::opensWhatItCreated()
{
    {
        Database database(path());
        SettingsRepository(database).set(QStringLiteral("språk"), QStringLiteral("dansk"));
    }
    Database database(path());
    QCOMPARE(database.outcome(), Database::Outcome::Current);
    QVERIFY(database.backupPath().isEmpty());
    QCOMPARE(SettingsRepository(database).value(QStringLiteral("språk")), std::optional(QStringLiteral("dansk")));
}

void DatabaseTest::refusesAFileThatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("##fileformat=VCFv4.2\n").repeated(100);
    QTest::newRow("short text") << QByteArray("hello");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("a header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
}

void DatabaseTest::refusesAFileThatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { Database tried(path()); }));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void DatabaseTest::refusesAnotherProgramsDatabase()
{
    {
        Database ours(path());
        Statement(ours, QStringLiteral("PRAGMA application_id = 4711")).run();
    }
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { Database tried(path()); }));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path(QStringLiteral("other.db")));
        QVERIFY(other.open());
        QSqlQuery(QStringLiteral("CREATE TABLE song (title TEXT)"), other);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { Database tried(path(QStringLiteral("other.db"))); }));
}

namespace {
// Overwrites the middle of the file, past the first pages.
void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40'000);
    file.seek(8192);
    file.write(QByteArray(24'576, '\x5a'));
}
} // namespace

void DatabaseTest::refusesADamagedDatabase()
{
    {
        Database database(path());
        database.makeSelfContained();
    }
    QFile::copy(path(), path(QStringLiteral("copy.db")));
    damage(path(QStringLiteral("copy.db")));
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { Database tried(path(QStringLiteral("copy.db"))); }));
}

void DatabaseTest::refusesADamagedDatabaseTheSecondTimeToo()
{
    {
        Database database(path());
        database.makeSelfContained();
    }
    const QString copy = path(QStringLiteral("copy.db"));
    QFile::copy(path(), copy);
    damage(copy);
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { Database tried(copy); }));
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { Database tried(copy); }));
}

void DatabaseTest::refusesAFolderThatIsNotThere()
{
    QVERIFY(throwsError(Error::Code::StorageFailed, [&] { Database tried(path(QStringLiteral("no/such/gentolk.db"))); }));
}

void DatabaseTest::choosesTheJournalByThePlace_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("journal");
    QTest::newRow("local disk") << Place::LocalDisk << QStringLiteral("wal");
    QTest::newRow("network share") << Place::NetworkShare << QStringLiteral("truncate");
    QTest::newRow("asked of the file system") << Place::Detect << QStringLiteral("wal");
}

void DatabaseTest::choosesTheJournalByThePlace()
{
    QFETCH(Place, place);
    Database database(path(), {place});
    QTEST(dialect::journal(database), "journal");
}

void DatabaseTest::changesTheJournalWhenTheFileMovesToAShare()
{
    {
        Database database(path(), {Place::LocalDisk});
        SettingsRepository(database).set(QStringLiteral("a"), QStringLiteral("b"));
    }
    Database database(path(), {Place::NetworkShare});
    QCOMPARE(dialect::journal(database), QStringLiteral("truncate"));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    QCOMPARE(SettingsRepository(database).value(QStringLiteral("a")), std::optional(QStringLiteral("b")));
}

void DatabaseTest::syncsEveryCommitFully()
{
    constexpr int full = 2;
    for (const Place place : {Place::LocalDisk, Place::NetworkShare}) {
        Database database(path(), {place});
        Statement ask(database, QStringLiteral("PRAGMA synchronous"));
        QVERIFY(ask.next());
        QCOMPARE(ask.number("synchronous"), full);
    }
}

void DatabaseTest::enforcesReferences()
{
    Database database(path());
    const auto orphan = [&] {
        Statement(database, QStringLiteral("INSERT INTO earlier_test (case_id, position, description) VALUES (99, 0, 'panel')")).run();
    };
    QVERIFY(throwsError(Error::Code::StorageFailed, orphan));
}

void DatabaseTest::leavesNoConnectionBehind()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        Database first(path());
        Database second(path());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
    }
    QVERIFY(throwsError(Error::Code::StorageFailed, [&] { Database tried(path(QStringLiteral("no/such.db"))); }));
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void DatabaseTest::becomesOneFile()
{
    {
        Database database(path(), {Place::LocalDisk});
        SettingsRepository(database).set(QStringLiteral("a"), QStringLiteral("b"));
        database.makeSelfContained();
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("gentolk.db")));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
