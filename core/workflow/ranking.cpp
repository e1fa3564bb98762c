#include "core/workflow/ranking.h"
#include "core/reference/resource.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace gentolk {

namespace {

QJsonObject weights(const char* part)
{
    static const QJsonObject all = QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/ranking/default.json"))).object();
    return all.value(QLatin1String(part)).toObject();
}

double number(const QJsonObject& object, const std::string& key)
{
    return object.value(QString::fromStdString(key)).toDouble();
}

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

double clinvarPoints(const CandidateVariant& candidate)
{
    if (!candidate.clinvar)
        return 0;
    const QJsonObject table = weights("clinvar");
    const double points = number(table, keyOf(candidate.clinvar->significance));
    return candidate.clinvar->stars == 0 ? points * number(table, "unreviewed_factor") : points;
}

double consequencePoints(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript || transcript->consequences.empty())
        return 0;
    return number(weights("consequence"), toString(impactOf(transcript->consequences.front())));
}

double predictorPoints(const CandidateVariant& candidate)
{
    const QJsonObject table = weights("predictors");
    double points = 0;
    if (candidate.scores.revel && *candidate.scores.revel >= number(table, "revel_from"))
        points += number(table, "revel_points");
    if (candidate.scores.spliceAi && *candidate.scores.spliceAi >= number(table, "splice_ai_from"))
        points += number(table, "splice_ai_points");
    return points;
}

double frequencyPoints(const CandidateVariant& candidate)
{
    const QJsonObject table = weights("frequency");
    if (!candidate.frequency || !candidate.frequency->alleleFrequency)
        return number(table, "missing");
    for (const QJsonValue& row : table.value(QStringLiteral("at_most")).toArray())
        if (*candidate.frequency->alleleFrequency <= row.toArray().at(0).toDouble())
            return row.toArray().at(1).toDouble();
    return 0;
}

double inheritancePoints(const CandidateVariant& candidate)
{
    const QJsonObject table = weights("inheritance");
    double best = number(table, "none");
    for (const SegregationLabel& label : candidate.segregation.labels) {
        double points = number(table, toString(label.certainty));
        if (label.mode == InheritanceLabel::DeNovo)
            points += number(table, "de_novo");
        if (label.has(Qualifier::SecondHitMissing))
            points += number(table, "second_hit_missing");
        if (label.has(Qualifier::InCis))
            points += number(table, "in_cis");
        if (label.has(Qualifier::IncompletePenetrance))
            points += number(table, "unaffected_carrier_parent");
        if (label.rule == "B-41")
            points += number(table, "unlikely"); // an unaffected parent carries it and no incomplete penetrance is known
        best = std::max(best, points);
    }
    return best;
}

double qualityPoints(const CandidateVariant& candidate)
{
    const bool passed = candidate.filters.empty() || candidate.filters.front() == "PASS";
    return passed ? 0 : number(weights("quality"), "not_pass");
}

} // namespace

void rank(CandidateVariant& candidate)
{
    candidate.scoreParts = {{"clinvar", clinvarPoints(candidate)},       {"consequence", consequencePoints(candidate)},
                            {"predictors", predictorPoints(candidate)},  {"frequency", frequencyPoints(candidate)},
                            {"inheritance", inheritancePoints(candidate)}, {"quality", qualityPoints(candidate)}};
    if (candidate.phenotypeScore)
        candidate.scoreParts.emplace_back("phenotype", *candidate.phenotypeScore * number(weights("phenotype"), "full"));
    candidate.score = 0;
    for (const auto& [part, points] : candidate.scoreParts)
        candidate.score += points;
}

bool rankedBefore(const CandidateVariant& a, const CandidateVariant& b)
{
    return a.score != b.score ? a.score > b.score : karyotypeLess(a.variant, b.variant);
}

} // namespace gentolk
