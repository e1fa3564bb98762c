#pragma once
#include "core/base/error.h"
#include "core/genetics/case.h"
#include "core/genetics/cpr.h"
#include <QString>
#include <QVariant>

namespace gentolk {

// The fixed words under which the values of genetics are kept, where genetics itself has only one direction or none.
QString wordOf(CriterionState state);
QString wordOf(DecisionState state);
QString wordOf(CprNumber::Kind kind);
std::optional<Sex> sexFrom(const QString& word);
std::optional<AffectionStatus> affectionFrom(const QString& word);
std::optional<AcmgClass> classFrom(const QString& word);
std::optional<CriterionState> criterionStateFrom(const QString& word);
std::optional<DecisionState> decisionStateFrom(const QString& word);

template<typename Enum> QVariant word(Enum value)
{
    return QString::fromStdString(toString(value));
}

// The value of a kept word; one that this program does not know is damage, never a guess.
template<typename Enum> Enum known(const std::optional<Enum>& value, const QString& kept)
{
    if (!value)
        throw Error(Error::Code::DatabaseCorrupt, {}, QStringLiteral("unknown word \"%1\"").arg(kept));
    return *value;
}

template<typename Enum> Enum valueOf(const QString& kept)
{
    return known(enumFromString<Enum>(kept.toStdString()), kept);
}

} // namespace gentolk
