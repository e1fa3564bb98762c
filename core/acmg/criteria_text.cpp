#include "core/acmg/criteria_text.h"
#include "core/base/error.h"
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <utility>

namespace gentolk {

namespace {

constexpr std::array<std::pair<const char*, EvidenceStrength>, 5> suffixes{{{"SUPPORTING", EvidenceStrength::Supporting},
                                                                            {"MODERATE", EvidenceStrength::Moderate},
                                                                            {"STRONG", EvidenceStrength::Strong},
                                                                            {"VERYSTRONG", EvidenceStrength::VeryStrong},
                                                                            {"STANDALONE", EvidenceStrength::StandAlone}}};

[[noreturn]] void refuse(const QString& word, const QString& why)
{
    throw Error(Error::Code::InvalidValue, QStringLiteral("criteria"), QStringLiteral("%1: %2").arg(word, why));
}

AcmgCriterion criterionOf(const QString& word)
{
    const auto criterion = criterionFromString(word.section('_', 0, 0).toUpper().toStdString());
    if (!criterion)
        refuse(word, QStringLiteral("not one of the 28 criteria"));
    return *criterion;
}

EvidenceStrength strengthOf(const QString& word, AcmgCriterion criterion)
{
    if (!word.contains('_'))
        return defaultStrength(criterion);
    const QString suffix = word.section('_', 1).toUpper().remove('_');
    const auto found = std::find_if(suffixes.begin(), suffixes.end(), [&](const auto& entry) { return suffix == QLatin1String(entry.first); });
    if (found == suffixes.end())
        refuse(word, QStringLiteral("unknown strength; Supporting, Moderate, Strong, VeryStrong or StandAlone"));
    return found->second;
}

AppliedCriterion parseOne(const QString& word)
{
    AppliedCriterion applied;
    applied.criterion = criterionOf(word);
    applied.strength = strengthOf(word, applied.criterion);
    if ((applied.criterion == AcmgCriterion::BA1) != (applied.strength == EvidenceStrength::StandAlone))
        refuse(word, QStringLiteral("BA1, and BA1 alone, is stand-alone"));
    return applied;
}

} // namespace

std::vector<AppliedCriterion> parseCriteria(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    std::vector<AppliedCriterion> criteria;
    const QStringList words = text.split(separator, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const AppliedCriterion applied = parseOne(word);
        const auto same = [&](const AppliedCriterion& other) { return other.criterion == applied.criterion; };
        if (std::any_of(criteria.begin(), criteria.end(), same))
            refuse(word, QStringLiteral("given twice; a criterion applies once"));
        criteria.push_back(applied);
    }
    return criteria;
}

} // namespace gentolk
