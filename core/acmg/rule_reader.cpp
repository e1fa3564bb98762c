#include "core/acmg/rule_reader.h"
#include "core/base/error.h"
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace gentolk {

void RuleReader::require(bool fine, const char* key) const
{
    if (!fine)
        throw Error(Error::Code::FileMalformed, m_subject, QLatin1String(key));
}

bool RuleReader::has(const char* key) const { return !value(key).isUndefined() && !value(key).isNull(); }

RuleReader RuleReader::in(const char* key) const
{
    require(value(key).isObject(), key);
    return {value(key).toObject(), m_subject};
}

std::vector<RuleReader> RuleReader::list(const char* key) const
{
    require(value(key).isArray(), key);
    std::vector<RuleReader> entries;
    for (const QJsonValue entry : value(key).toArray()) {
        require(entry.isObject(), key);
        entries.emplace_back(entry.toObject(), m_subject);
    }
    return entries;
}

double RuleReader::number(const char* key) const
{
    require(value(key).isDouble(), key);
    return value(key).toDouble();
}

int RuleReader::whole(const char* key) const { return int(std::lround(number(key))); }

std::optional<int> RuleReader::wholeIfGiven(const char* key, int factor) const
{
    return has(key) ? std::optional(whole(key) * factor) : std::nullopt;
}

bool RuleReader::flag(const char* key) const
{
    require(value(key).isBool(), key);
    return value(key).toBool();
}

QString RuleReader::text(const char* key) const
{
    require(value(key).isString(), key);
    return value(key).toString();
}

QString RuleReader::textIfGiven(const char* key) const { return has(key) ? text(key) : QString(); }

std::vector<std::string> RuleReader::texts(const char* key) const
{
    require(value(key).isArray(), key);
    std::vector<std::string> words;
    for (const QJsonValue entry : value(key).toArray()) {
        require(entry.isString(), key);
        words.push_back(entry.toString().toStdString());
    }
    return words;
}

EvidenceStrength RuleReader::strength(const char* key) const
{
    const auto strength = strengthFromString(text(key).toStdString());
    require(strength.has_value(), key);
    return *strength;
}

std::optional<EvidenceStrength> RuleReader::strengthIfGiven(const char* key) const
{
    return has(key) ? std::optional(strength(key)) : std::nullopt;
}

AcmgCriterion RuleReader::criterion(const QString& code, const char* key) const
{
    const auto criterion = criterionFromString(code.toStdString());
    require(criterion.has_value(), key);
    return *criterion;
}

std::vector<AcmgRules::GeneNote> RuleReader::notes(const char* key, const char* textKey) const
{
    std::vector<AcmgRules::GeneNote> notes;
    for (const RuleReader& entry : list(key))
        notes.push_back({entry.text("gene").toStdString(), entry.text(textKey).toStdString(), entry.textIfGiven("where").toStdString()});
    return notes;
}

AcmgRules::Steps RuleReader::steps(const char* key, int factor) const
{
    const QJsonObject object = in(key).m_object;
    AcmgRules::Steps steps;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto strength = strengthFromString(entry.key().toStdString());
        require(strength && entry.value().isDouble(), key);
        steps.push_back({*strength, entry.value().toInt() * factor});
    }
    std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.strength > b.strength; });
    return steps;
}

AcmgRules::Limit RuleReader::limit() const
{
    AcmgRules::Limit limit;
    int given = 0;
    for (const auto& [key, inclusive] : {std::pair{"above", false}, {"below", false}, {"at_least", true}, {"at_most", true}}) {
        if (!has(key))
            continue;
        limit.value = number(key);
        limit.inclusive = inclusive;
        ++given;
    }
    require(given == 1 && limit.value >= 0 && limit.value <= 1, "above, at_least, below or at_most");
    limit.ofTotal = has("of_total") && flag("of_total");
    limit.alternateAllelesAtLeast = wholeIfGiven("alternate_alleles_at_least");
    limit.observedAllelesAtLeast = wholeIfGiven("observed_alleles_at_least");
    return limit;
}

} // namespace gentolk
