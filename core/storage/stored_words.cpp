#include "core/storage/stored_words.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {
constexpr std::array criterionStates{"not_evaluated", "not_met", "not_applicable", "met"};
constexpr std::array decisionStates{"proposed", "accepted", "modified", "rejected"};
constexpr std::array numberKinds{"cpr", "national_replacement", "regional_replacement", "old_replacement"};

template<typename Enum, std::size_t count> std::optional<Enum> find(const std::array<const char*, count>& words, const QString& word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}

template<typename Enum> std::optional<Enum> findByName(std::initializer_list<Enum> values, const QString& word)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](Enum one) { return word == QString::fromStdString(toString(one)); });
    return found == values.end() ? std::nullopt : std::optional(*found);
}
} // namespace

QString wordOf(CriterionState state)
{
    return QString::fromLatin1(criterionStates.at(std::size_t(state)));
}

QString wordOf(DecisionState state)
{
    return QString::fromLatin1(decisionStates.at(std::size_t(state)));
}

QString wordOf(CprNumber::Kind kind)
{
    return QString::fromLatin1(numberKinds.at(std::size_t(kind)));
}

std::optional<Sex> sexFrom(const QString& word)
{
    return findByName({Sex::Unknown, Sex::Male, Sex::Female}, word);
}

std::optional<AffectionStatus> affectionFrom(const QString& word)
{
    return findByName({AffectionStatus::Unknown, AffectionStatus::Unaffected, AffectionStatus::Affected}, word);
}

std::optional<AcmgClass> classFrom(const QString& word)
{
    return findByName({AcmgClass::Benign, AcmgClass::LikelyBenign, AcmgClass::Uncertain, AcmgClass::LikelyPathogenic,
                       AcmgClass::Pathogenic, AcmgClass::RiskAllele},
                      word);
}

std::optional<CriterionState> criterionStateFrom(const QString& word)
{
    return find<CriterionState>(criterionStates, word);
}

std::optional<DecisionState> decisionStateFrom(const QString& word)
{
    return find<DecisionState>(decisionStates, word);
}

} // namespace gentolk
