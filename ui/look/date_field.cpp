#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/words/numbers.h"
#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>
#include <QRegularExpression>

namespace gentolk {
namespace {

int century(int year)
{
    const int thisYear = QDate::currentDate().year();
    const int near = thisYear / 100 * 100 + year;
    return near > thisYear + 1 ? near - 100 : near;
}

QDate fromParts(const QRegularExpressionMatch& match)
{
    const int year = match.captured(3).toInt();
    return QDate(match.captured(3).size() == 2 ? century(year) : year, match.captured(2).toInt(), match.captured(1).toInt());
}

} // namespace

QDate dateFromText(const QString& text)
{
    static const QRegularExpression apart(QStringLiteral("^(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4}|\\d{2})$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    const QString plain = text.trimmed();
    for (const QRegularExpression& form : {apart, together})
        if (const auto match = form.match(plain); match.hasMatch())
            return fromParts(match);
    const QDate iso = QDate::fromString(plain, Qt::ISODate);
    return iso.isValid() ? iso : QLocale().toDate(plain, QStringLiteral("d MMM yyyy"));
}

DateField::DateField(QWidget* parent) : QLineEdit(parent), m_calendar(addAction(icon(QStringLiteral("calendar")), TrailingPosition))
{
    connect(m_calendar, &QAction::triggered, this, &DateField::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::judge);
    retranslate();
}

QDate DateField::date() const
{
    return m_date.isValid() && text() == dateText(m_date) ? m_date : dateFromText(text());
}

bool DateField::isUnderstood() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

QDateTime DateField::startOfDay() const
{
    return date().isValid() ? date().startOfDay().toUTC() : QDateTime();
}

void DateField::setDate(const QDate& date)
{
    setText(date.isValid() ? dateText(date) : QString());
    judge();
}

void DateField::judge()
{
    m_date = date();
    if (m_date.isValid())
        setText(dateText(m_date));
    setToolTip(isUnderstood() ? QString() : tr("This is not a date. Write it as day, month, year."));
    wearKind(this, "wrong", !isUnderstood());
}

void DateField::showCalendar()
{
    QMenu menu(this);
    auto* calendar = new QCalendarWidget;
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::activated, this, &DateField::setDate);
    connect(calendar, &QCalendarWidget::clicked, this, &DateField::setDate);
    connect(calendar, &QCalendarWidget::clicked, &menu, &QMenu::close);
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

void DateField::retranslate()
{
    setPlaceholderText(tr("dd-mm-yyyy"));
    m_calendar->setText(tr("Choose from a calendar"));
    if (m_date.isValid())
        setText(dateText(m_date));
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gentolk
