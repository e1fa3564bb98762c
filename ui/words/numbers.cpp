#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <QLocale>
#include <cmath>

namespace gentolk {
namespace {

// Two significant digits, as one would read 1 : 12,345 aloud.
double rounded(double value)
{
    const double scale = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::round(value / scale) * scale;
}

int decimalsFor(double percent)
{
    return percent <= 0 ? 0 : std::max(0, 1 - int(std::floor(std::log10(percent))));
}

bool isDanish()
{
    return QLocale().language() == QLocale::Danish;
}

} // namespace

QString missingText()
{
    return QStringLiteral("\u2013");
}

QString countText(std::int64_t count)
{
    return QLocale().toString(qlonglong(count));
}

QString decimalText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString decimalText(std::optional<double> value, int decimals)
{
    return value ? decimalText(*value, decimals) : missingText();
}

QString percentText(double fraction)
{
    const double percent = fraction * 100;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(percent, 'f', decimalsFor(percent));
    const QString point = locale.decimalPoint();
    while (text.contains(point) && text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return Words::tr("%1 %").arg(text);
}

QString frequencyRatio(std::optional<double> frequency)
{
    if (!frequency)
        return missingText();
    if (*frequency <= 0)
        return Words::tr("not seen");
    return Words::tr("1 : %1").arg(countText(std::int64_t(std::llround(rounded(1 / *frequency)))));
}

QString frequencyPercent(std::optional<double> frequency)
{
    return frequency ? percentText(*frequency) : missingText();
}

QString dateText(const QDate& date)
{
    if (!date.isValid())
        return missingText();
    return isDanish() ? date.toString(QStringLiteral("dd-MM-yyyy")) : QLocale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString timeText(const QDateTime& utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(QStringLiteral("HH:mm")) : missingText();
}

QString dateTimeText(const QDateTime& utc)
{
    if (!utc.isValid())
        return missingText();
    return Words::tr("%1 %2").arg(dateText(utc.toLocalTime().date()), timeText(utc));
}

QString ageText(const QDate& birth, const QDate& today)
{
    if (!birth.isValid() || birth > today)
        return missingText();
    int months = (today.year() - birth.year()) * 12 + today.month() - birth.month();
    if (today.day() < birth.day())
        --months;
    if (months < 1)
        return Words::tr("%n day(s) old", nullptr, int(birth.daysTo(today)));
    return months < 24 ? Words::tr("%n month(s) old", nullptr, months) : Words::tr("%n year(s) old", nullptr, months / 12);
}

QString daysText(std::int64_t days)
{
    return Words::tr("%n day(s)", nullptr, int(days));
}

} // namespace gentolk
