#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>

namespace gentolk {

// Numbers as clinicians write them, in the locale of the window (QLocale's default), never for files (rule F-42).
// A missing number is an en dash, never 0 (law 3 of the house).
QString missingText();                                       // "–"
QString countText(std::int64_t count);                       // "4.912.331"
QString decimalText(double value, int decimals);             // "0,94"
QString decimalText(std::optional<double> value, int decimals);
QString percentText(double fraction);                        // "0,0083 %", two significant digits
QString frequencyRatio(std::optional<double> frequency);     // "1 : 12.000"; "not seen" for 0; "–" for unknown
QString frequencyPercent(std::optional<double> frequency);   // "0,0083 %"; "–" for unknown
QString dateText(const QDate& date);                         // "14-06-2026" (da), "14 Jun 2026" (en)
QString dateTimeText(const QDateTime& utc);                  // local time: "14-06-2026 14:32"
QString timeText(const QDateTime& utc);                      // local time: "14:32"
QString ageText(const QDate& birth, const QDate& today);     // "5 months", "34 years"; "–" when unknown
QString daysText(std::int64_t days);                         // "12 days"

} // namespace gentolk
