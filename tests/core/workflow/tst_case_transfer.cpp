#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/slice_repository.h"
#include "core/workflow/workspace.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include "tests/core/storage/tiny_disk.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

namespace {
const FixedClock morning(utc("2026-03-10T09:00:00.000Z"));

// Equal but for what every installation gives itself.
bool sameContent(Case one, Case other)
{
    one.id = other.id = 0;
    one.number = other.number = QString();
    one.version = other.version = 0;
    for (VariantDecision& decision : one.decisions)
        decision.id = 0;
    for (VariantDecision& decision : other.decisions)
        decision.id = 0;
    return one == other;
}
} // namespace

class CaseTransferTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesACaseWholeToAnotherInstallation();
    void givesANewNumberWhereItIsTaken();
    void writesOneFileThatOnlyItsOwnerReads();
    void overwritesOnlyWhenTold();
    void refusesAFolderThatIsNotThere();
    void leavesTheOldFileWhenTheDiskIsFull();
    void leavesTheImportedFileAsItIs();
    void importsTheSameFileTwiceOnlyWhenTold();
    void neverImportsOtherContentThanWasExported();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    Case aStoredCase();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_here, m_there;
};

void CaseTransferTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<Workspace>(path("here.db"), QStringLiteral("anna"), &morning);
    m_there = std::make_unique<Workspace>(path("there.db"), QStringLiteral("bo"), &morning);
}

void CaseTransferTest::cleanup()
{
    m_here.reset();
    m_there.reset();
}

Case CaseTransferTest::aStoredCase()
{
    FamilyVariants variants;
    variants.slices = {QByteArray("first\0slice", 11), QByteArray(200'000, 'x')};
    return m_here->createCase(aFullCase({}), variants);
}

void CaseTransferTest::carriesACaseWholeToAnotherInstallation()
{
    m_here->createCase(aFullCase({}), {}); // another case, which stays
    Case sent = aStoredCase();
    sent = m_here->saveCase(sent, QStringLiteral("decided"));
    m_here->setSetting(QStringLiteral("cascade/") + sent.number, QStringLiteral("{}"));
    m_here->exportCase(sent.id, path("out.gentolk"), false);
    const Case got = m_there->importCase(path("out.gentolk"));
    QVERIFY(sameContent(sent, got));
    QCOMPARE(got.number, sent.number);
    QVERIFY(m_there->openCase(got.id) == got);
    QCOMPARE(m_there->listCases().size(), std::size_t(1));
    QCOMPARE(m_there->setting(QStringLiteral("cascade/") + got.number), QStringLiteral("{}"));
    Database there(path("there.db"));
    QCOMPARE(SliceRepository(there).load(got.id).at(1), QByteArray(200'000, 'x'));
    QStringList actions;
    for (const AuditEntry& entry : m_there->history(got.id))
        actions << entry.user + u' ' + entry.action;
    QCOMPARE(actions, (QStringList{QStringLiteral("anna case.create"), QStringLiteral("anna decided"), QStringLiteral("bo case.import"),
                                   QStringLiteral("bo case.open")}));
    QVERIFY(AuditRepository(there).brokenOrigin(got.id).empty());
    QVERIFY(!AuditRepository(there).firstBroken());
}

void CaseTransferTest::givesANewNumberWhereItIsTaken()
{
    const Case sent = aStoredCase();
    m_here->exportCase(sent.id, path("out.gentolk"), false);
    const Case twice = m_here->importCase(path("out.gentolk"));
    QCOMPARE(sent.number, QStringLiteral("IEI-2026-0001"));
    QCOMPARE(twice.number, QStringLiteral("IEI-2026-0002"));
    QVERIFY(sameContent(sent, twice));
    QVERIFY(twice.decisions[0].id != sent.decisions[0].id);
    QVERIFY(m_here->openCase(sent.id) == sent);
    QVERIFY(m_here->history(twice.id).back().detail.startsWith(QStringLiteral("as IEI-2026-0001, sha256 ")));
}

void CaseTransferTest::writesOneFileThatOnlyItsOwnerReads()
{
    const Case sent = aStoredCase();
    QDir(m_folder->path()).mkdir(QStringLiteral("out"));
    m_here->exportCase(sent.id, path("out/case.gentolk"), false);
    QCOMPARE(QDir(path("out")).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(QStringLiteral("case.gentolk")));
    QCOMPARE(QFile::permissions(path("out/case.gentolk")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_here->history(sent.id).back().action, QStringLiteral("case.export"));
}

void CaseTransferTest::overwritesOnlyWhenTold()
{
    const Case sent = aStoredCase();
    QFile file(path("out.gentolk"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    QVERIFY(throwsError(Code::OutputExists, [&] { m_here->exportCase(sent.id, path("out.gentolk"), false); }));
    QCOMPARE(QFileInfo(path("out.gentolk")).size(), 8);
    m_here->exportCase(sent.id, path("out.gentolk"), true);
    QVERIFY(sameContent(m_there->importCase(path("out.gentolk")), sent));
}

void CaseTransferTest::refusesAFolderThatIsNotThere()
{
    const Case sent = aStoredCase();
    QVERIFY(throwsError(Code::OutputUnwritable, [&] { m_here->exportCase(sent.id, path("no/such/out.gentolk"), false); }));
    QVERIFY(throwsError(Code::NotFound, [&] { m_here->exportCase(99, path("out.gentolk"), false); }));
}

void CaseTransferTest::leavesTheOldFileWhenTheDiskIsFull()
{
    TinyDisk disk;
    if (!disk.mounted())
        QSKIP("A SMALL DISK CANNOT BE MOUNTED HERE: THE FULL DISK IS NOT TESTED");
    FamilyVariants large;
    large.slices = {QByteArray(3'000'000, 'x')};
    const Case theCase = m_here->createCase(aFullCase({}), large);
    QFile old(disk.path(QStringLiteral("out.gentolk")));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
    old.close();
    const auto error = errorOf([&] { m_here->exportCase(theCase.id, old.fileName(), true); });
    QVERIFY(error);
    QCOMPARE(error->code(), Code::OutputUnwritable);
    QCOMPARE(error->subject(), old.fileName());
    QCOMPARE(QFileInfo(old.fileName()).size(), 8);
    QCOMPARE(m_here->history(theCase.id).back().action, QStringLiteral("case.create"));
}

void CaseTransferTest::leavesTheImportedFileAsItIs()
{
    m_here->exportCase(aStoredCase().id, path("out.gentolk"), false);
    QFile file(path("out.gentolk"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.setPermissions(QFile::ReadOwner);
    m_there->importCase(path("out.gentolk"));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral(".gentolk*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void CaseTransferTest::importsTheSameFileTwiceOnlyWhenTold()
{
    m_here->exportCase(aStoredCase().id, path("out.gentolk"), false);
    const Case first = m_there->importCase(path("out.gentolk"));
    QFile::copy(path("out.gentolk"), path("copy.gentolk")); // the bytes count, not the name
    const auto error = errorOf([&] { m_there->importCase(path("copy.gentolk")); });
    QVERIFY(error);
    QCOMPARE(error->code(), Code::AlreadyImported);
    QCOMPARE(error->detail(), first.number);
    QCOMPARE(m_there->listCases().size(), std::size_t(1));
    QVERIFY(m_there->importCase(path("copy.gentolk"), true).number != first.number);
}

// A byte changed anywhere: the file is refused, or the byte meant nothing.
void CaseTransferTest::neverImportsOtherContentThanWasExported()
{
    const Case sent = aStoredCase();
    m_here->exportCase(sent.id, path("out.gentolk"), false);
    QFile file(path("out.gentolk"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    int refused = 0;
    for (qint64 at = 21; at < size; at += size / 150) {
        file.seek(at);
        const char was = file.read(1)[0];
        file.seek(at);
        file.putChar(char(was ^ 0x15));
        file.flush();
        std::optional<Case> got;
        const auto error = errorOf([&] { got = m_there->importCase(path("out.gentolk"), true); });
        refused += error ? 1 : 0;
        QVERIFY2(!got || sameContent(*got, sent), qPrintable(QString::number(at)));
        file.seek(at);
        file.putChar(was);
        file.flush();
    }
    const int withinTheSlice = int(150 * 200'000 / size); // the rest of so small a file is mostly empty pages
    QVERIFY2(refused >= withinTheSlice, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(withinTheSlice)));
}

void CaseTransferTest::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << int(Code::FileMissing);
    QTest::newRow("a folder") << QStringLiteral("folder") << int(Code::FileUnreadable);
    QTest::newRow("empty") << QStringLiteral("empty") << int(Code::FileEmpty);
    QTest::newRow("text") << QStringLiteral("text") << int(Code::DatabaseCorrupt);
    QTest::newRow("cut short") << QStringLiteral("cut") << int(Code::DatabaseCorrupt);
    QTest::newRow("a whole installation") << QStringLiteral("here.db") << int(Code::FileMalformed);
}

void CaseTransferTest::refusesWhatIsNoExport()
{
    QFETCH(QString, name);
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    m_here->exportCase(aStoredCase().id, path("cut"), false);
    aStoredCase();
    QFile::resize(path("cut"), 60'000);
    for (const auto& [file, bytes] : {std::pair{"empty", ""}, std::pair{"text", "this is no case at all"}}) {
        QFile out(path(file));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) >= 0);
    }
    m_here.reset(); // folds its log into the file
    const QString wanted = m_folder->filePath(name);
    const auto error = errorOf([&] { m_there->importCase(wanted); });
    QVERIFY(error);
    QTEST(int(error->code()), "code");
    QCOMPARE(error->subject(), wanted);
    QVERIFY(m_there->listCases().empty());
}

QTEST_GUILESS_MAIN(CaseTransferTest)
#include "tst_case_transfer.moc"
