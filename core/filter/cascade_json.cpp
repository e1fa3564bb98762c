#include "core/base/error.h"
#include "core/filter/step_fields.h"
#include "core/genetics/consequence.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace gentolk {

namespace {

constexpr auto allLabels = {InheritanceLabel::DeNovo,
                            InheritanceLabel::Dominant,
                            InheritanceLabel::RecessiveHomozygous,
                            InheritanceLabel::CompoundHeterozygous,
                            InheritanceLabel::XLinkedRecessive,
                            InheritanceLabel::XLinkedDominant,
                            InheritanceLabel::YLinked,
                            InheritanceLabel::Mitochondrial,
                            InheritanceLabel::Mosaic};

// --- writing ---
QJsonValue jsonOf(bool value)
{
    return value;
}
QJsonValue jsonOf(int value)
{
    return value;
}
QJsonValue jsonOf(double value)
{
    return value;
}
QJsonValue jsonOf(const std::string& value)
{
    return QString::fromStdString(value);
}
QJsonValue jsonOf(InheritanceLabel value)
{
    return QString::fromStdString(toString(value));
}
template <typename T> QJsonValue jsonOf(const std::vector<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonObject objectOf(FilterStep step)
{
    QJsonObject object{{QStringLiteral("step"), QString::fromStdString(idOf(step))}};
    const auto write = [&object](const char* key, const auto& value) { object.insert(QLatin1String(key), jsonOf(value)); };
    std::visit([&write](auto& one) { visitFields(one, write); }, step);
    return object;
}

// --- reading ---
class Reader
{
public:
    explicit Reader(QString subject) : m_subject(std::move(subject)) {}
    [[noreturn]] void fail(const QString& key, const QString& what) const
    {
        throw Error(Error::Code::FileMalformed, m_subject, QStringLiteral("%1: %2").arg(key, what));
    }
    void read(const QString& key, const QJsonValue& value, bool& into) const
    {
        check(value.isBool(), key, "true or false expected");
        into = value.toBool();
    }
    void read(const QString& key, const QJsonValue& value, int& into) const
    {
        const double number = value.toDouble(-1);
        check(value.isDouble() && number == std::floor(number) && number >= 0 && number <= 1e9, key, "a whole number expected");
        into = int(number);
    }
    void read(const QString& key, const QJsonValue& value, double& into) const
    {
        check(value.isDouble() && value.toDouble() >= 0, key, "a number expected");
        into = value.toDouble();
    }
    void read(const QString& key, const QJsonValue& value, std::string& into) const
    {
        check(value.isString(), key, "a text expected");
        into = value.toString().toStdString();
    }
    void read(const QString& key, const QJsonValue& value, InheritanceLabel& into) const
    {
        const std::string word = value.toString().toStdString();
        const auto found =
            std::find_if(allLabels.begin(), allLabels.end(), [&word](InheritanceLabel one) { return toString(one) == word; });
        check(found != allLabels.end(), key, "an inheritance label expected");
        into = *found;
    }
    template <typename T> void read(const QString& key, const QJsonValue& value, std::vector<T>& into) const
    {
        check(value.isArray(), key, "a list expected");
        into.clear();
        for (const QJsonValue& one : value.toArray()) {
            into.emplace_back();
            read(key, one, into.back());
        }
    }
    void check(bool good, const QString& key, const char* what) const
    {
        if (!good)
            fail(key, QLatin1String(what));
    }

private:
    QString m_subject;
};

// Every key of the object must be one of the step's; a number that the file leaves out keeps its default.
template <typename Step> FilterStep stepFrom(const QJsonObject& object, const QString& place, const Reader& reader)
{
    Step step;
    QJsonObject rest = object;
    rest.remove(QStringLiteral("step"));
    visitFields(step, [&](const char* name, auto& member) {
        const QString key = QLatin1String(name);
        if (rest.contains(key))
            reader.read(place + QLatin1Char('.') + key, rest.take(key), member);
    });
    if (!rest.isEmpty())
        reader.fail(place + QLatin1Char('.') + rest.keys().first(), QStringLiteral("unknown key"));
    return step;
}

template <std::size_t... I>
FilterStep stepNamed(const std::string& id, const QJsonObject& object, const QString& place, const Reader& reader,
                     std::index_sequence<I...>)
{
    FilterStep result;
    const auto make = [&]<std::size_t K>() {
        using Step = std::variant_alternative_t<K, FilterStep>;
        if (idOf(FilterStep(Step{})) != id)
            return false;
        result = stepFrom<Step>(object, place, reader);
        return true;
    };
    if (!(make.template operator()<I>() || ...))
        reader.fail(place + QStringLiteral(".step"), QStringLiteral("unknown step"));
    return result;
}

FilterStep readStep(const QJsonValue& value, int index, const Reader& reader)
{
    const QString place = QStringLiteral("steps[%1]").arg(index);
    reader.check(value.isObject(), place, "an object expected");
    const QJsonObject object = value.toObject();
    std::string id;
    reader.read(place + QStringLiteral(".step"), object.value(QStringLiteral("step")), id);
    FilterStep step = stepNamed(id, object, place, reader, std::make_index_sequence<std::variant_size_v<FilterStep>>());
    if (const auto* consequence = std::get_if<ConsequenceAtLeast>(&step))
        reader.check(consequenceRank(consequence->leastSevere) < 99, place + QStringLiteral(".least_severe"),
                     "a Sequence Ontology term expected");
    return step;
}

} // namespace

FilterCascade cascadeFromJson(const std::string& json, const std::string& subject)
{
    const Reader reader(QString::fromStdString(subject));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem);
    if (!document.isObject())
        reader.fail(QStringLiteral("JSON"), problem.error ? problem.errorString() : QStringLiteral("an object expected"));
    const QJsonObject object = document.object();
    FilterCascade cascade;
    reader.read(QStringLiteral("name"), object.value(QStringLiteral("name")), cascade.name);
    reader.read(QStringLiteral("version"), object.value(QStringLiteral("version")), cascade.version);
    const QJsonValue steps = object.value(QStringLiteral("steps"));
    reader.check(steps.isArray(), QStringLiteral("steps"), "a list expected");
    for (const QJsonValue& one : steps.toArray())
        cascade.steps.push_back(readStep(one, int(cascade.steps.size()), reader));
    return cascade;
}

std::string toJson(const FilterCascade& cascade)
{
    QJsonArray steps;
    for (const FilterStep& step : cascade.steps)
        steps.append(objectOf(step));
    const QJsonObject object{{QStringLiteral("name"), QString::fromStdString(cascade.name)},
                             {QStringLiteral("version"), QString::fromStdString(cascade.version)},
                             {QStringLiteral("steps"), steps}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace gentolk
