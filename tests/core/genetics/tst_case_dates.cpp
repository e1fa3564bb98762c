#include "core/base/error.h"
#include "core/genetics/case_dates.h"
#include <QTest>

using namespace gentolk;

namespace {

const QDate today(2026, 6, 14);

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 6, day), QTime(0, 0), Qt::UTC);
}

// The field that is refused, or empty.
QString refused(const Case& theCase)
{
    try {
        requirePossibleDates(theCase, today);
    } catch (const Error& error) {
        return error.code() == Error::Code::InvalidValue ? error.subject() + QStringLiteral(": ") + error.detail() : QStringLiteral("another error");
    }
    return {};
}

} // namespace

class CaseDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAnUndatedCaseAndATomorrow()
    {
        Case theCase;
        QCOMPARE(refused(theCase), QString());
        theCase.patient.birthDate = today.addDays(1); // the clock of another time zone
        QCOMPARE(refused(theCase), QString());
    }

    void refusesTheFuture()
    {
        Case born, consented, requested;
        born.patient.birthDate = QDate(2031, 1, 1);
        consented.consent.date = today.addDays(2);
        requested.times.t0Requisition = at(20);
        QCOMPARE(refused(born), QStringLiteral("birth_date: 2031-01-01 lies in the future"));
        QCOMPARE(refused(consented), QStringLiteral("consent_date: 2026-06-16 lies in the future"));
        QCOMPARE(refused(requested), QStringLiteral("t0: 2026-06-20 lies in the future"));
    }

    void refusesDataBeforeItsSample() // G-4
    {
        Case theCase;
        theCase.times.t1SampleTaken = at(10);
        theCase.times.t2ReceivedAtSequencing = at(9);
        QCOMPARE(refused(theCase), QStringLiteral("t2: 2026-06-09 is before 2026-06-10"));
        theCase.times.t2ReceivedAtSequencing = at(11);
        theCase.times.t3DataReleased = at(10);
        QCOMPARE(refused(theCase), QStringLiteral("t3: 2026-06-10 is before 2026-06-11"));
    }

    void acceptsASampleOlderThanItsRequisition() // S-3: stored DNA of a patient who stayed unsolved
    {
        Case theCase;
        theCase.times.t0Requisition = at(10);
        theCase.times.t1SampleTaken = at(1);
        theCase.times.t3DataReleased = at(12);
        QCOMPARE(refused(theCase), QString());
    }
};

QTEST_APPLESS_MAIN(CaseDatesTest)
#include "tst_case_dates.moc"
