#pragma once
#include <QDate>
#include <QDateTime>
#include <QLineEdit>

namespace gentolk {

// A date that may be left empty, since missing is not a date. Typed as people type it (14-06-2026, 14.6.26, 140626,
// 2026-06-14) or chosen from a calendar.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);
    QDate date() const;                 // invalid when empty or not understood
    bool isUnderstood() const;          // empty, or a date
    QDateTime startOfDay() const;       // UTC of the local day's start; invalid without a date
    void setDate(const QDate& date);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCalendar();
    void judge();
    void retranslate();
    QAction* m_calendar;
    QDate m_date; // what the text was understood as, so that it can be written in another language
};

QDate dateFromText(const QString& text); // any of the forms above; two-digit years lie within the last hundred and the next one

} // namespace gentolk
