// A person at work on a disk that fills up, and on one that turns read-only: the step is refused with words, what was done before stands, and
// work goes on when there is room again.
#include "core/storage/audit_check.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "tests/core/storage/tiny_disk.h"
#include "tests/core/workflow/worker.h"
#include <QGuiApplication>
#include <QStorageInfo>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
void leaveOnly(const QString& path, qint64 bytes, const QStorageInfo& disk)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (QStorageInfo now = disk; now.refresh(), now.bytesAvailable() > bytes;)
        if (file.write(QByteArray(4096, 'x')) != 4096)
            return;
}

// Where the work went wrong, if it did before so many steps.
std::optional<Error> workUntilItFails(Worker& worker, int steps)
{
    return errorOf([&] {
        for (int i = 0; i < steps; ++i)
            worker.step();
    });
}
} // namespace

class DiskAtWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_disk.reset(); }
    void aFullDiskLosesNothingThatWasDone();
    void aReadOnlyDiskIsToldAndLosesNothing();

private:
    struct Done {
        int versions = 0, imports = 0;
        void take(const char* what, qint64)
        {
            const QByteArray word = what;
            versions += word == "edit" || word == "decide" || word == "save";
            imports += word == "import";
        }
    };
    void checkWhole();
    std::unique_ptr<TinyDisk> m_disk;
    QTemporaryDir m_folder;
    QString m_path, m_file;
    Done m_done;
};

void DiskAtWorkTest::init()
{
    m_disk = std::make_unique<TinyDisk>(QStringLiteral("8m"));
    if (!m_disk->mounted())
        QSKIP("A SMALL DISK CANNOT BE MOUNTED HERE: WORK ON A FULL OR READ-ONLY DISK IS NOT TESTED");
    m_done = {};
    m_path = m_disk->path(QStringLiteral("gentolk.db"));
    m_file = m_folder.filePath(QStringLiteral("case.gentolk-case"));
    Workspace workspace(m_path, QStringLiteral("anna"));
    workspace.exportCase(workspace.createCase(aStartableCase(), {}).id, m_file, true);
    addEverybody(workspace);
}

void DiskAtWorkTest::checkWhole()
{
    Database database(m_path);
    QCOMPARE(dialect::damage(database) + dialect::brokenReferences(database), QStringList());
    QCOMPARE(CaseRepository(database).load(1).version, 1 + m_done.versions);
    QCOMPARE(int(CaseRepository(database).summaries().size()), 1 + m_done.imports);
    QVERIFY(checkAudit(database, SealKey::read(SealKey::pathFor(m_path))).whole());
    for (const SignedReport& report : SignedReportRepository(database).ofCase(1))
        QVERIFY(report.pdf.trimmed().endsWith("%%EOF") && !report.secondSigner.isEmpty());
}

void DiskAtWorkTest::aFullDiskLosesNothingThatWasDone()
{
    Worker worker(m_path, m_file, [this](const char* what, qint64 number) { m_done.take(what, number); });
    const QString filler = m_disk->path(QStringLiteral("filler"));
    int failures = 0;
    for (int round = 0; round < 12; ++round) {
        leaveOnly(filler, 4096 * QRandomGenerator::global()->bounded(160), QStorageInfo(QFileInfo(m_path).path()));
        const auto problem = workUntilItFails(worker, 60);
        failures += problem.has_value();
        if (problem)
            QVERIFY2(problem->code() == Error::Code::StorageFailed || problem->code() == Error::Code::OutputUnwritable, qPrintable(problem->what()));
        QVERIFY(QFile::remove(filler));
        checkWhole();
        QCOMPARE(workUntilItFails(worker, 1).has_value(), false); // there is room again
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d of 12 rounds ran into the full disk; %d stored changes, %d imports", failures, m_done.versions, m_done.imports);
    QVERIFY(failures >= 6);
}

void DiskAtWorkTest::aReadOnlyDiskIsToldAndLosesNothing()
{
    {
        Worker worker(m_path, m_file, [this](const char* what, qint64 number) { m_done.take(what, number); });
        QCOMPARE(workUntilItFails(worker, 10).has_value(), false);
    }
    QVERIFY(m_disk->remount(QStringLiteral("ro")));
    const auto problem = errorOf([&] {
        Worker worker(m_path, m_file, [](const char* what, qint64) { QFAIL(what); });
        worker.step();
    });
    QVERIFY(problem);
    QVERIFY2(problem->code() == Error::Code::StorageFailed || problem->code() == Error::Code::FileUnreadable, qPrintable(problem->what()));
    QVERIFY(m_disk->remount(QStringLiteral("rw")));
    checkWhole();
}

QTEST_MAIN(DiskAtWorkTest)
#include "tst_disk_at_work.moc"
