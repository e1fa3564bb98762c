#include "core/report/relatives_numbers.h"
#include "core/genetics/cpr.h"
#include <QRegularExpression>

namespace gentolk {

QString withoutRelativesNumbers(const QString& text, const QString& patientCpr)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)"));
    QString result = text;
    qsizetype from = 0;
    for (auto match = number.match(result, from); match.hasMatch(); match = number.match(result, from)) {
        const auto cpr = parseCpr(match.captured());
        const QString shown = cpr && cpr->digits != patientCpr ? maskedCpr(cpr->digits) : match.captured();
        result.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
    return result;
}

} // namespace gentolk
