#include "core/workflow/rank_weights.h"
#include "core/reference/resource.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk {

namespace {

class WeightsFile
{
public:
    WeightsFile() : m_all(QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/ranking/default.json"))).object()) {}
    QJsonObject part(const char* name) const { return m_all.value(QLatin1String(name)).toObject(); }
    double number(const char* of, const std::string& name) const { return part(of).value(QString::fromStdString(name)).toDouble(); }

private:
    QJsonObject m_all;
};

const char* keyOf(ClinVarClass significance)
{
    switch (significance) {
    case ClinVarClass::Pathogenic: return "pathogenic";
    case ClinVarClass::LikelyPathogenic: return "likely_pathogenic";
    case ClinVarClass::Conflicting: return "conflicting";
    case ClinVarClass::RiskOrOther: return "risk_or_other";
    case ClinVarClass::LikelyBenign: return "likely_benign";
    case ClinVarClass::Benign: return "benign";
    case ClinVarClass::Uncertain:
    case ClinVarClass::Unknown: return "";
    }
    return "";
}

void readConsequences(const WeightsFile& file, RankWeights& weights)
{
    const QJsonObject table = file.part("consequence");
    for (auto at = table.begin(); at != table.end(); ++at)
        weights.terms[at.key().toStdString()] = at.value().toDouble();
    for (std::size_t i = 0; i < weights.impacts.size(); ++i)
        weights.impacts[i] = file.number("consequence", toString(Impact(i)));
    weights.unknownConsequence = file.number("consequence", "unknown");
}

void readPredictors(const WeightsFile& file, RankWeights& weights)
{
    const auto number = [&](const char* name) { return file.number("predictors", name); };
    weights.revelFrom = number("revel_from");
    weights.revelPoints = number("revel_points");
    weights.revelMissing = number("revel_missing");
    weights.spliceFrom = number("splice_ai_from");
    weights.splicePoints = number("splice_ai_points");
    weights.strongSpliceFrom = number("splice_ai_strong_from");
    weights.strongSplicePoints = number("splice_ai_strong_points");
}

void readFrequencies(const WeightsFile& file, RankWeights& weights)
{
    for (const QJsonValue& row : file.part("frequency").value(QStringLiteral("at_most")).toArray())
        weights.frequencyAtMost.emplace_back(row.toArray().at(0).toDouble(), row.toArray().at(1).toDouble());
    weights.frequencyAbove = file.number("frequency", "above");
    weights.frequencyMissing = file.number("frequency", "missing");
}

void readInheritance(const WeightsFile& file, RankWeights& weights)
{
    const QJsonObject table = file.part("inheritance");
    for (std::size_t i = 0; i < weights.certain.size(); ++i) {
        const QString own = QString::fromStdString(toString(InheritanceLabel(i)));
        const QString name = table.contains(own) ? own : QStringLiteral("other");
        weights.certain[i] = table.value(name).toDouble();
        weights.possible[i] = table.value(name + QStringLiteral("_possible")).toDouble();
    }
    const auto number = [&](const char* name) { return file.number("inheritance", name); };
    weights.inCis = number("in_cis");
    weights.secondHitMissing = number("second_hit_missing");
    weights.unaffectedCarrierParent = number("unaffected_carrier_parent");
    weights.incompletePenetrance = number("incomplete_penetrance");
    weights.noInheritance = number("none");
}

RankWeights readWeights()
{
    const WeightsFile file;
    RankWeights weights;
    for (std::size_t i = 0; i < weights.clinvar.size(); ++i)
        weights.clinvar[i] = file.number("clinvar", keyOf(ClinVarClass(i)));
    weights.unreviewedFactor = file.number("clinvar", "unreviewed_factor");
    readConsequences(file, weights);
    readPredictors(file, weights);
    readFrequencies(file, weights);
    readInheritance(file, weights);
    weights.partnerShare = file.number("partner", "share");
    weights.phenotype = file.number("phenotype", "full");
    weights.notPass = file.number("quality", "not_pass");
    return weights;
}

} // namespace

const RankWeights& rankWeights()
{
    static const RankWeights weights = readWeights();
    return weights;
}

} // namespace gentolk
