// Two programs at one case, random verbs (rule F-44): what each was told is done stands, and who came second was told so.
// GENTOLK_SECONDS says how long (6 where it does not): GENTOLK_SECONDS=600 tst_two_at_work.
#include "core/storage/audit_check.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "tests/core/workflow/worker.h"
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace gentolk;
using namespace gentolk::test;

namespace {
int seconds()
{
    return qEnvironmentVariableIsSet("GENTOLK_SECONDS") ? qEnvironmentVariableIntValue("GENTOLK_SECONDS") : 6;
}

const char* wordOf(Error::Code code)
{
    return code == Error::Code::EditedElsewhere ? "conflict" : code == Error::Code::NotAllowed ? "refused" : "problem";
}

int workForAWhile(const QString& path, const QString& file)
{
    Worker worker(path, file, [](const char* what, qint64 number) { std::printf("%s %lld\n", what, static_cast<long long>(number)); });
    for (const QDeadlineTimer end(seconds() * 1000); !end.hasExpired();) {
        try {
            worker.step();
        } catch (const Error& error) {
            std::printf("%s %s\n", wordOf(error.code()), qPrintable(error.subject() + ' ' + error.detail()));
        }
    }
    return 0;
}

// How often each word was told.
QMap<QByteArray, int> told(QProcess& worker, QStringList& problems)
{
    QMap<QByteArray, int> counts;
    for (const QByteArray& line : worker.readAllStandardOutput().trimmed().split('\n')) {
        ++counts[line.split(' ').front()];
        if (line.startsWith("problem"))
            problems << QString::fromUtf8(line);
    }
    return counts;
}
} // namespace

class TwoAtWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void noUpdateIsLostAndEveryConflictTold();
};

void TwoAtWorkTest::noUpdateIsLostAndEveryConflictTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gentolk.db")), file = folder.filePath(QStringLiteral("case.gentolk-case"));
    {
        Workspace workspace(path, QStringLiteral("anna"));
        workspace.exportCase(workspace.createCase(aStartableCase(), {}).id, file, false);
        addEverybody(workspace);
    }
    QProcess workers[2];
    for (QProcess& worker : workers)
        worker.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), path, file});
    QMap<QByteArray, int> all;
    QStringList problems;
    for (QProcess& worker : workers) {
        QVERIFY(worker.waitForFinished((seconds() + 60) * 1000));
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        const QMap<QByteArray, int> counts = told(worker, problems);
        for (auto one = counts.begin(); one != counts.end(); ++one)
            all[one.key()] += one.value();
    }
    qInfo("%d s: %d edits, %d decisions, %d signatures and amendments that stored the case, %d imports; told: %d conflicts, %d refusals", seconds(),
          all["edit"], all["decide"], all["save"], all["import"], all["conflict"], all["refused"]);
    QCOMPARE(problems, QStringList());
    Database database(path);
    // Each that was told as done made one version; one that was lost would be missing here, and one that was not told would be too many.
    QCOMPARE(CaseRepository(database).load(1).version, 1 + all["edit"] + all["decide"] + all["save"]);
    QCOMPARE(int(CaseRepository(database).summaries().size()), 1 + all["import"]);
    QVERIFY(all["edit"] > 0 && all["decide"] > 0 && all["conflict"] + all["refused"] > 0);
    QCOMPARE(dialect::damage(database) + dialect::brokenReferences(database), QStringList());
    QVERIFY(checkAudit(database, SealKey::read(SealKey::pathFor(path))).whole());
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--work") == 0)
        return workForAWhile(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    TwoAtWorkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_two_at_work.moc"
