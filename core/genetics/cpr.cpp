#include "core/genetics/cpr.h"
#include <QRegularExpression>
#include <array>

namespace gentolk {

namespace {
constexpr int numberLength = 10;

QString withoutSeparators(const QString& text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace() && c != u'-')
            result += c.toUpper();
    return result;
}

int digitAt(const QString& digits, int index)
{
    return digits[index].unicode() - u'0';
}

int twoDigits(const QString& digits, int index)
{
    return digitAt(digits, index) * 10 + digitAt(digits, index + 1);
}

// The century's first year by digit 7 and the year's two digits (rule F-2).
int centuryOfCpr(int seventh, int yearInCentury)
{
    if (seventh <= 3)
        return 1900;
    if (seventh == 4 || seventh == 9)
        return yearInCentury <= 36 ? 2000 : 1900;
    return yearInCentury <= 57 ? 2000 : 1800;
}

// An eCPR has its own table (rule F-5): none for a seventh digit that no issuer uses.
std::optional<int> centuryOfReplacement(int seventh)
{
    switch (seventh) {
    case 0:
    case 1: return 1900;
    case 6:
    case 7: return 2000;
    case 5: return 1800;
    default: return std::nullopt;
    }
}

Sex legalSex(const QString& digits)
{
    return digitAt(digits, 9) % 2 == 0 ? Sex::Female : Sex::Male;
}

// Modulus 11 (rule F-4).
bool checkDigitFits(const QString& digits)
{
    constexpr std::array weights{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    int sum = 0;
    for (int i = 0; i < numberLength; ++i)
        sum += weights[std::size_t(i)] * digitAt(digits, i);
    return sum % 11 == 0;
}

bool isFirstOfJanuary(const QDate& date)
{
    return date.day() == 1 && date.month() == 1;
}

std::optional<CprNumber> dated(const QString& digits, CprNumber::Kind kind, int century, int dayOffset)
{
    const QDate birth(century + twoDigits(digits, 4), twoDigits(digits, 2), twoDigits(digits, 0) - dayOffset);
    if (!birth.isValid())
        return std::nullopt;
    return CprNumber{digits, kind, birth, legalSex(digits), false};
}

// An ordinary number, or the older replacement form whose day is 60 too high (rule F-5).
std::optional<CprNumber> parseDigits(const QString& digits)
{
    const bool old = twoDigits(digits, 0) > 60;
    const int century = centuryOfCpr(digitAt(digits, 6), twoDigits(digits, 4));
    auto number = dated(digits, old ? CprNumber::Kind::OldReplacement : CprNumber::Kind::Cpr, century, old ? 60 : 0);
    if (number && !old)
        number->checkDigitOdd = !checkDigitFits(digits) && !isFirstOfJanuary(number->birthDate);
    return number;
}

// DDMMYYCAAG (rule F-5); no check digit.
std::optional<CprNumber> parseReplacement(const QString& digits)
{
    const int seventh = digitAt(digits, 6);
    const auto century = centuryOfReplacement(seventh);
    if (!century)
        return std::nullopt;
    const bool national = seventh == 1 || seventh == 7;
    return dated(digits, national ? CprNumber::Kind::NationalReplacement : CprNumber::Kind::RegionalReplacement, *century, 0);
}
} // namespace

std::optional<CprNumber> parseCpr(const QString& text)
{
    static const QRegularExpression ordinary(QStringLiteral("^[0-9]{10}$"));
    static const QRegularExpression replacement(QStringLiteral("^[0-9]{7}[A-Z]{2}[0-9]$"));
    const QString digits = withoutSeparators(text);
    if (digits.size() != numberLength)
        return std::nullopt;
    if (ordinary.match(digits).hasMatch())
        return parseDigits(digits);
    return replacement.match(digits).hasMatch() ? parseReplacement(digits) : std::nullopt;
}

// A text that is no number is hidden whole.
QString maskedCpr(const QString& digits)
{
    const QString plain = withoutSeparators(digits);
    return plain.size() == numberLength ? plain.left(6) + QStringLiteral("-****") : QString(plain.size(), u'*');
}

QString formattedCpr(const QString& digits)
{
    const QString plain = withoutSeparators(digits);
    return plain.size() == numberLength ? plain.left(6) + u'-' + plain.mid(6) : digits;
}

} // namespace gentolk
