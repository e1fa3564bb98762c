#include "ui/tasks/latest_task.h"
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace gentolk;

class TestLatestTask : public QObject
{
    Q_OBJECT
private slots:
    void deliversTheResultOnTheWindowsThread()
    {
        LatestTask<int> task;
        int delivered = 0;
        QThread* thread = nullptr;
        task.start(this, [](TaskControl&) { return 42; }, [&](const Outcome<int>& outcome) {
            delivered = std::get<0>(outcome);
            thread = QThread::currentThread();
        });
        QVERIFY(task.isRunning());
        QTRY_COMPARE(delivered, 42);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!task.isRunning());
    }

    void whatIsThrownComesOutAsAnError()
    {
        LatestTask<int> task;
        std::optional<Error> caught;
        task.start(this, [](TaskControl&) -> int { throw Error(Error::Code::FileEmpty, QStringLiteral("a.vcf")); },
                   [&](const Outcome<int>& outcome) { caught = std::get<Error>(outcome); });
        QTRY_VERIFY(caught.has_value());
        QCOMPARE(caught->code(), Error::Code::FileEmpty);
        QCOMPARE(caught->subject(), QStringLiteral("a.vcf"));
    }

    void anOlderRequestIsAskedToStopAndItsAnswerIsDropped()
    {
        LatestTask<int> task;
        QList<int> delivered;
        QSemaphore started;
        std::atomic_bool stopped = false;
        const auto deliver = [&](const Outcome<int>& outcome) { delivered << std::get<0>(outcome); };
        task.start(this, [&](TaskControl& control) {
            started.release();
            while (!control.stopRequested())
                QThread::msleep(1);
            stopped = true;
            return 1;
        }, deliver);
        started.acquire();
        task.start(this, [](TaskControl&) { return 2; }, deliver);
        QTRY_COMPARE(delivered, QList<int>{2});
        QTRY_VERIFY(stopped);
        QTest::qWait(30);
        QCOMPARE(delivered, QList<int>{2});
    }

    void progressIsToldInThousandths()
    {
        LatestTask<int> task;
        int last = -1;
        bool done = false;
        task.start(this, [](TaskControl& control) {
            control.report(1, 4);
            QThread::msleep(80);
            control.report(3, 4);
            QThread::msleep(80);
            return 0;
        }, [&](const Outcome<int>&) { done = true; }, [&](int perMille) { last = perMille; });
        QTRY_VERIFY(done);
        QCOMPARE(last, 750);
    }

    void aTaskThatIsLeftBehindDeliversNothing()
    {
        bool delivered = false;
        QSemaphore go;
        {
            LatestTask<int> task;
            task.start(this, [&](TaskControl&) {
                go.acquire();
                return 1;
            }, [&](const Outcome<int>&) { delivered = true; });
        }
        go.release();
        QTest::qWait(50);
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(TestLatestTask)
#include "tst_latest_task.moc"
