#include "core/acmg/acmg_rules.h"
#include "core/base/fingerprint.h"
#include "core/base/error.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

constexpr int tenThousandthsInOne = 10; // the file writes thousandths

// Reads one JSON object strictly: a key that is not there is an error, never a zero.
class Reader
{
public:
    Reader(QJsonObject object, QString subject) : m_object(std::move(object)), m_subject(std::move(subject)) {}
    Reader in(const char* key) const
    {
        require(value(key).isObject(), key);
        return {value(key).toObject(), m_subject};
    }
    double number(const char* key) const
    {
        require(value(key).isDouble(), key);
        return value(key).toDouble();
    }
    int whole(const char* key) const { return int(std::lround(number(key))); }
    std::optional<int> wholeIfGiven(const char* key) const { return value(key).isUndefined() ? std::nullopt : std::optional(whole(key)); }
    QString text(const char* key) const
    {
        require(value(key).isString(), key);
        return value(key).toString();
    }
    std::vector<AcmgRules::GeneNote> notes(const char* key, const char* textKey) const
    {
        require(value(key).isArray(), key);
        std::vector<AcmgRules::GeneNote> notes;
        for (const QJsonValue entry : value(key).toArray()) {
            const Reader reader(entry.toObject(), m_subject);
            notes.push_back({reader.text("gene").toStdString(), reader.text(textKey).toStdString()});
        }
        return notes;
    }
    std::vector<AcmgRules::Step> steps(const char* key, int factor) const // strongest first
    {
        const QJsonObject object = in(key).m_object;
        std::vector<AcmgRules::Step> steps;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const auto strength = strengthFromString(entry.key().toStdString());
            require(strength && entry.value().isDouble(), key);
            steps.push_back({*strength, entry.value().toInt() * factor});
        }
        std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.strength > b.strength; });
        return steps;
    }

private:
    QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }
    void require(bool fine, const char* key) const
    {
        if (!fine)
            throw Error(Error::Code::FileMalformed, m_subject, QLatin1String(key));
    }
    QJsonObject m_object;
    QString m_subject;
};

AcmgRules::Rarity readRarity(const Reader& reader)
{
    return {reader.number("frequency_at_most"), reader.wholeIfGiven("homozygotes_at_most"), reader.wholeIfGiven("hemizygotes_at_most")};
}

void readFrequencies(const Reader& root, AcmgRules& rules)
{
    rules.ba1Above = root.in("ba1").number("frequency_above");
    rules.ba1Exceptions = root.in("ba1").notes("exceptions", "hgvs_c");
    rules.dominant = readRarity(root.in("pm2").in("dominant"));
    rules.recessive = readRarity(root.in("pm2").in("recessive"));
    rules.xLinked = readRarity(root.in("pm2").in("x_linked"));
}

void readPredictions(const Reader& root, AcmgRules& rules)
{
    rules.revelBenign = root.in("revel").steps("bp4_at_most", tenThousandthsInOne);
    rules.revelPathogenic = root.in("revel").steps("pp3_at_least", tenThousandthsInOne);
    rules.spliceBenignAtMost = root.in("spliceai").whole("bp4_at_most") * tenThousandthsInOne;
    rules.splicePathogenicAtLeast = root.in("spliceai").whole("pp3_at_least") * tenThousandthsInOne;
}

void readDeNovo(const Reader& root, AcmgRules& rules)
{
    const Reader reader = root.in("de_novo");
    rules.deNovoConfirmed = reader.whole("confirmed_heterogeneous");
    rules.deNovoAssumed = reader.whole("assumed_heterogeneous");
    rules.deNovoAssumedConsistent = reader.whole("assumed_consistent");
    rules.deNovoSteps = reader.steps("strength_at_least", 1);
}

AcmgRules readShipped()
{
    const QString path = QStringLiteral(":/acmg/generic.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileMissing, path);
    return readAcmgRules(file.readAll(), path);
}

template<typename Reached> std::optional<EvidenceStrength> strongest(const std::vector<AcmgRules::Step>& steps, Reached reached)
{
    const auto found = std::find_if(steps.begin(), steps.end(), reached);
    return found == steps.end() ? std::nullopt : std::optional(found->strength);
}

} // namespace

AcmgRules readAcmgRules(const QByteArray& json, const QString& subject)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        throw Error(Error::Code::FileMalformed, subject, problem.errorString());
    const Reader root(document.object(), subject);
    AcmgRules rules;
    rules.name = root.text("name");
    rules.version = root.text("version");
    rules.date = root.text("date");
    rules.sha256 = sha256OfBytes(json);
    readFrequencies(root, rules);
    readPredictions(root, rules);
    rules.pvs1Cautions = root.in("pvs1").notes("cautions", "why");
    readDeNovo(root, rules);
    return rules;
}

const AcmgRules& genericAcmgRules()
{
    static const AcmgRules rules = readShipped();
    return rules;
}

int tenThousandths(double score) { return int(std::lround(score * 10000)); }

std::optional<EvidenceStrength> strengthAtLeast(const std::vector<AcmgRules::Step>& steps, int value)
{
    return strongest(steps, [&](const AcmgRules::Step& step) { return value >= step.limit; });
}

std::optional<EvidenceStrength> strengthAtMost(const std::vector<AcmgRules::Step>& steps, int value)
{
    return strongest(steps, [&](const AcmgRules::Step& step) { return value <= step.limit; });
}

} // namespace gentolk
