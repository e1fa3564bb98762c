// Another program edits, decides, signs, amends and imports until it is killed at any instant: what it said was done is done, nothing is
// half done, and the log is whole. GENTOLK_KILLS says how often (40 where it does not): GENTOLK_KILLS=1000 tst_killed_at_work.
#include "core/base/fingerprint.h"
#include "core/storage/audit_check.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "tests/core/workflow/worker.h"
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace gentolk;
using namespace gentolk::test;

namespace {
void acknowledge(const char* what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

// The other program.
int workForEver(const QString& path, const QString& file)
{
    Worker worker(path, file, acknowledge);
    acknowledge("ready", 0);
    for (;;)
        worker.step();
}

// What was acknowledged: the last of each, and how many.
struct Acknowledged {
    qint64 edit = 0, decision = 0, reports = 0, import = 0;
    int steps = 0;
};

void take(Acknowledged& told, const QByteArray& output)
{
    const QByteArray whole = output.left(output.lastIndexOf('\n') + 1); // a line that was cut acknowledges nothing
    for (const QByteArray& line : whole.trimmed().split('\n')) {
        const QByteArray what = line.split(' ').front();
        qint64* const last = what == "edit"      ? &told.edit
                             : what == "decide"  ? &told.decision
                             : what == "reports" ? &told.reports
                             : what == "import"  ? &told.import
                                                 : nullptr;
        if (last) {
            *last = line.split(' ').back().toLongLong();
            ++told.steps;
        }
    }
}
} // namespace

class KilledAtWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void losesNothingAndLeavesNothingHalf();

private:
    bool killOnce(Acknowledged& told);
    void checkCase(const Case& theCase, const Acknowledged& told);
    void checkReports(Database& database, const Case& theCase, const Acknowledged& told);
    QTemporaryDir m_folder;
    QString m_path, m_file;
};

void KilledAtWorkTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("gentolk.db"));
    m_file = m_folder.filePath(QStringLiteral("case.gentolk-case"));
    Workspace workspace(m_path, QStringLiteral("anna"));
    const Case made = workspace.createCase(aStartableCase(), {});
    QCOMPARE(made.id, 1);
    workspace.exportCase(made.id, m_file, false);
    addEverybody(workspace);
}

bool KilledAtWorkTest::killOnce(Acknowledged& told)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::SeparateChannels);
    worker.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), m_path, m_file});
    if (!worker.waitForStarted() || !worker.waitForReadyRead(30'000))
        return false;
    // Any instant of any step, however slow the machine: after some steps, and somewhere in the next.
    const int steps = QRandomGenerator::global()->bounded(4);
    for (QByteArray seen = worker.peek(1'000'000); seen.count('\n') <= steps;) {
        if (!worker.waitForReadyRead(30'000) && seen.count('\n') <= steps)
            break;
        seen = worker.peek(1'000'000);
    }
    QTest::qSleep(QRandomGenerator::global()->bounded(120));
    const bool wasAlive = worker.state() == QProcess::Running;
    worker.kill(); // SIGKILL: no handler, no destructor
    worker.waitForFinished();
    take(told, worker.readAllStandardOutput());
    const QByteArray problem = worker.readAllStandardError();
    if (!wasAlive || problem.contains("terminate"))
        qWarning("%s", problem.constData());
    return wasAlive && !problem.contains("terminate");
}

void KilledAtWorkTest::checkCase(const Case& theCase, const Acknowledged& told)
{
    QVERIFY(theCase.version > std::max(told.edit, told.decision));
    QVERIFY(told.edit == 0 || theCase.referral.question.toLongLong() >= told.edit);
    QVERIFY(told.decision == 0 || (!theCase.decisions.empty() && theCase.decisions.back().variant.position >= told.decision));
}

void KilledAtWorkTest::checkReports(Database& database, const Case& theCase, const Acknowledged& told)
{
    const auto reports = SignedReportRepository(database).ofCase(theCase.id);
    QVERIFY(qint64(reports.size()) >= told.reports);
    int version = 0;
    for (const SignedReport& report : reports) {
        QCOMPARE(report.version, ++version);
        QCOMPARE(sha256OfBytes(report.pdf), report.pdfSha256);
        QVERIFY(report.pdf.trimmed().endsWith("%%EOF") && !report.docx.isEmpty() && !report.fhir.isEmpty());
        QVERIFY(!report.firstSigner.isEmpty() && !report.secondSigner.isEmpty() && report.firstSigner != report.secondSigner);
    }
    const ReportProgress progress = ReportProgressRepository(database).of(theCase.id);
    QCOMPARE(progress.state == ReportState::Released, theCase.status == CaseStatus::Signed);
    QCOMPARE(progress.state == ReportState::Approved || progress.state == ReportState::Released, !progress.firstSigner.isEmpty());
}

void KilledAtWorkTest::losesNothingAndLeavesNothingHalf()
{
    const int kills = qEnvironmentVariableIsSet("GENTOLK_KILLS") ? qEnvironmentVariableIntValue("GENTOLK_KILLS") : 40;
    Acknowledged told;
    for (int i = 0; i < kills; ++i) {
        QVERIFY(killOnce(told));
        Database database(m_path);
        QCOMPARE(dialect::damage(database) + dialect::brokenReferences(database), QStringList());
        const Case theCase = CaseRepository(database).load(1);
        checkCase(theCase, told);
        checkReports(database, theCase, told);
        if (told.import)
            QVERIFY(CaseRepository(database).load(told.import).patient == theCase.patient);
        const AuditVerdict verdict = checkAudit(database, SealKey::read(SealKey::pathFor(m_path)));
        QVERIFY2(verdict.whole(), qPrintable(verdict.flaws.empty() ? QString() : toString(verdict.flaws.front().kind)));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills, %d steps between them, %lld signed reports", kills, told.steps, static_cast<long long>(told.reports));
    QVERIFY(told.steps >= kills && told.reports > 0);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--work") == 0)
        return workForEver(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // a thousand kills take longer than the five minutes that Qt Test grants
    KilledAtWorkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed_at_work.moc"
