#include "core/genetics/case.h"
#include <QTimeZone>

namespace gentolk {

namespace {
constexpr int acuteTargetDays = 14;

// Calendar days as the clinic counts them (G-4).
QDate danishDay(const QDateTime& at)
{
    const QTimeZone copenhagen("Europe/Copenhagen");
    return copenhagen.isValid() ? at.toTimeZone(copenhagen).date() : at.toUTC().date();
}

std::optional<int> daysLeft(CasePriority priority, const QDateTime& t0, const QDateTime& now)
{
    if (priority != CasePriority::Acute || !t0.isValid() || !now.isValid())
        return std::nullopt;
    return acuteTargetDays - int(danishDay(t0).daysTo(danishDay(now)));
}
} // namespace

std::optional<int> acuteDaysLeft(const Case& theCase, const QDateTime& now)
{
    return daysLeft(theCase.priority, theCase.times.t0Requisition, now);
}

std::optional<int> acuteDaysLeft(const CaseSummary& summary, const QDateTime& now)
{
    return daysLeft(summary.priority, summary.t0, now);
}

} // namespace gentolk
