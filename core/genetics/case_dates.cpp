#include "core/genetics/case_dates.h"
#include "core/base/error.h"

namespace gentolk {

namespace {

QString isoDay(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

void requireNotAfter(const QString& field, const QDate& date, const QDate& latest)
{
    if (date.isValid() && date > latest)
        throw Error(Error::Code::InvalidValue, field, QStringLiteral("%1 lies in the future").arg(isoDay(date)));
}

void requireInOrder(const QString& field, const QDateTime& earlier, const QDateTime& later)
{
    if (earlier.isValid() && later.isValid() && later < earlier)
        throw Error(Error::Code::InvalidValue, field, QStringLiteral("%1 is before %2").arg(isoDay(later.date()), isoDay(earlier.date())));
}

} // namespace

void requirePossibleDates(const Case& theCase, const QDate& today)
{
    const QDate latest = today.addDays(1);
    const CaseTimes& times = theCase.times;
    requireNotAfter(QStringLiteral("birth_date"), theCase.patient.birthDate, latest);
    requireNotAfter(QStringLiteral("consent_date"), theCase.consent.date, latest);
    requireNotAfter(QStringLiteral("t0"), times.t0Requisition.date(), latest);
    requireNotAfter(QStringLiteral("t1"), times.t1SampleTaken.date(), latest);
    requireNotAfter(QStringLiteral("t2"), times.t2ReceivedAtSequencing.date(), latest);
    requireNotAfter(QStringLiteral("t3"), times.t3DataReleased.date(), latest);
    requireInOrder(QStringLiteral("t2"), times.t1SampleTaken, times.t2ReceivedAtSequencing);
    requireInOrder(QStringLiteral("t3"), times.t2ReceivedAtSequencing, times.t3DataReleased);
    requireInOrder(QStringLiteral("t3"), times.t0Requisition, times.t3DataReleased);
}

} // namespace gentolk
