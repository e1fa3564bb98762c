#include "app/cli/json_values.h"
#include "core/base/text.h"

namespace gentolk::cli {

namespace {

QJsonValue saidOrNull(const std::string& given)
{
    return given.empty() ? QJsonValue() : QJsonValue(text(given));
}

} // namespace

QJsonObject json(const Explanation& explanation, const Family& family, const FamilyAlleles& alleles)
{
    QJsonObject object = explanation.found ? json(explanation.candidate, family, &alleles) : QJsonObject();
    if (!explanation.found)
        addPlace(object, explanation.candidate.variant);
    QJsonArray steps;
    for (const Judgement& step : explanation.steps)
        steps.append(json(step));
    object[u"found"] = explanation.found;
    object[u"in_panel"] = explanation.inPanel;
    object[u"steps"] = steps;
    object[u"removed_by"] = saidOrNull(explanation.removedBy);
    return object;
}

QJsonObject json(const NamedExplanations& named, const QString& name, const Family& family, const FamilyAlleles& alleles)
{
    QJsonObject object = named.explanations.size() == 1 ? json(named.explanations.front(), family, alleles) : QJsonObject();
    QJsonArray variants;
    for (const Explanation& one : named.explanations)
        variants.append(json(one, family, alleles));
    object[u"name"] = name;
    object[u"found"] = !named.explanations.empty();
    object[u"variants"] = variants;
    if (!named.found.id.empty()) {
        QStringList places;
        for (const Variant& one : named.found.idPlaces)
            places << text(toString(one));
        object[u"id_known"] = named.found.idKnown; // false: not a word about the family
        object[u"id_source"] = saidOrNull(named.found.idSource);
        object[u"id_places"] = QJsonArray::fromStringList(places);
    }
    object[u"read_on"] = saidOrNull(named.found.readOn);
    object[u"other_version"] = named.found.otherVersion;
    object[u"shift_not_known"] = named.found.shiftNotKnown;
    object[u"proteins_not_known"] = qint64(named.found.proteinsNotKnown);
    return object;
}

} // namespace gentolk::cli
