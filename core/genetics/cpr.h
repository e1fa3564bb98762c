#pragma once
#include "core/genetics/pedigree.h"
#include <QDate>
#include <QString>
#include <optional>

namespace gentolk {

// A Danish civil registration number or a replacement for one (rules F-1 to F-5).
struct CprNumber {
    enum class Kind { Cpr, NationalReplacement, RegionalReplacement, OldReplacement };
    QString digits;         // 10 characters, no hyphen
    Kind kind = Kind::Cpr;
    QDate birthDate;        // invalid where the number does not tell one
    Sex sex = Sex::Unknown; // legal sex from the last digit, not chromosomal (F-3)
    bool checkDigitOdd = false; // modulus 11 fails although the date is not 1 January: a hint, never a block (F-4)
};

// Accepts spaces and a hyphen. None: it cannot be such a number (wrong length, impossible date).
std::optional<CprNumber> parseCpr(const QString& text);
QString maskedCpr(const QString& digits);    // "010190-****"
QString formattedCpr(const QString& digits); // "010190-1234"

} // namespace gentolk
