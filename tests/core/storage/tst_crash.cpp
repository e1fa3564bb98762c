#include "core/storage/audit_repository.h"
#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/full_case.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace gentolk;
using namespace gentolk::test;
using Place = DatabaseOptions::Place;

namespace {
Author now()
{
    return {QStringLiteral("saver"), QDateTime::currentDateTimeUtc()};
}

// The other program: saves the file's one case for ever, each time one decision more or fewer, and tells every version that is committed.
int saveForEver(const QString& path, Place place)
{
    Database database(path, {place});
    CaseRepository cases(database);
    Case theCase = cases.load(1);
    for (;;) {
        Transaction transaction(database);
        if (theCase.decisions.size() > 20)
            theCase.decisions.clear();
        theCase.decisions.push_back(aDecision(theCase.version));
        theCase = cases.save(theCase, now());
        AuditRepository(database).append({0, now().at, QStringLiteral("saver"), {}, 1, QStringLiteral("saved"), QString::number(theCase.version), {}});
        transaction.commit();
        std::printf("%d\n", theCase.version);
        std::fflush(stdout);
    }
}

int lastAcknowledged(const QByteArray& output)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).trimmed().split('\n');
    return lines.last().toInt();
}
} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNoCommittedDecisionWhenKilled_data();
    void losesNoCommittedDecisionWhenKilled();

private:
    int killAfter(const QString& path, Place place, int milliseconds);
};

// The last version that the killed program had acknowledged; 0 when it was killed before any.
int CrashTest::killAfter(const QString& path, Place place, int milliseconds)
{
    QProcess saver;
    saver.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save"), path, QString::number(int(place))});
    if (!saver.waitForStarted())
        return -1;
    saver.waitForReadyRead(10'000); // on a busy machine a program takes its time to begin
    QTest::qSleep(milliseconds);
    saver.kill(); // SIGKILL: no handler, no destructor
    saver.waitForFinished();
    return lastAcknowledged(saver.readAllStandardOutput());
}

void CrashTest::losesNoCommittedDecisionWhenKilled_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("write-ahead log") << Place::LocalDisk;
    QTest::newRow("rollback journal") << Place::NetworkShare;
}

void CrashTest::losesNoCommittedDecisionWhenKilled()
{
    QFETCH(Place, place);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gentolk.db"));
    {
        Database database(path, {place});
        CaseRepository(database).insert(aFullCase(), now());
    }
    int kills = 0, before = 1, savesSeen = 0;
    for (QElapsedTimer timer = [] { QElapsedTimer t; t.start(); return t; }(); kills < 50 && timer.elapsed() < 30'000; ++kills) {
        const int acknowledged = killAfter(path, place, 20 + QRandomGenerator::global()->bounded(130));
        QVERIFY(acknowledged >= 0);
        Database database(path, {place});
        QCOMPARE(dialect::damage(database), QStringList());
        const Case found = CaseRepository(database).load(1);
        QVERIFY2(found.version >= std::max(acknowledged, before), qPrintable(QStringLiteral("%1 of %2").arg(found.version).arg(acknowledged)));
        QVERIFY2(found.version <= std::max(acknowledged, before) + 1 || acknowledged == 0, "a version that nobody saved");
        if (found.version > 1)
            QCOMPARE(found.decisions.back().variant.position, std::int64_t(found.version) - 1); // the whole change is there
        QCOMPARE(qint64(AuditRepository(database).all().size()), qint64(found.version) - 1);
        QVERIFY(!AuditRepository(database).firstBroken());
        savesSeen += found.version - before;
        before = found.version;
    }
    qInfo("%d kills, %d saves between them", kills, savesSeen);
    QVERIFY(kills >= 20 && savesSeen >= 20);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--save") == 0)
        return saveForEver(QString::fromLocal8Bit(argv[2]), Place(QByteArray(argv[3]).toInt()));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
