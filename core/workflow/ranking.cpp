#include "core/workflow/ranking.h"
#include "core/reference/resource.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <string_view>

namespace gentolk {

namespace {

const QJsonObject& weightsFile()
{
    static const QJsonObject all = QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/ranking/default.json"))).object();
    return all;
}

// The numbers of one part by name; a name that it has not got is worth nothing. Read once: asked for many times a candidate.
using Weights = std::map<std::string, double, std::less<>>;

const Weights& weights(std::string_view part)
{
    static const std::map<std::string, Weights, std::less<>> all = [] {
        std::map<std::string, Weights, std::less<>> parts;
        for (auto at = weightsFile().begin(); at != weightsFile().end(); ++at)
            for (const QJsonObject table = at.value().toObject(); const QString& name : table.keys())
                parts[at.key().toStdString()][name.toStdString()] = table.value(name).toDouble();
        return parts;
    }();
    static const Weights none;
    const auto found = all.find(part);
    return found == all.end() ? none : found->second;
}

double number(const Weights& table, std::string_view key)
{
    const auto found = table.find(key);
    return found == table.end() ? 0 : found->second;
}

// Frequency up to which so many points are given, lowest first.
const std::vector<std::pair<double, double>>& frequencySteps()
{
    static const std::vector<std::pair<double, double>> steps = [] {
        std::vector<std::pair<double, double>> rows;
        for (const QJsonValue& row : weightsFile().value(QStringLiteral("frequency")).toObject().value(QStringLiteral("at_most")).toArray())
            rows.emplace_back(row.toArray().at(0).toDouble(), row.toArray().at(1).toDouble());
        return rows;
    }();
    return steps;
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
    const Weights& table = weights("clinvar");
    const double points = number(table, keyOf(candidate.clinvar->significance));
    return candidate.clinvar->stars == 0 ? points * number(table, "unreviewed_factor") : points;
}

// A term's own points where it has any, else its impact's. An unknown consequence is not a harmless one.
double consequencePoints(const CandidateVariant& candidate)
{
    const Weights& table = weights("consequence");
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript || transcript->consequences.empty())
        return number(table, "unknown");
    const std::string& term = transcript->consequences.front();
    return number(table, table.contains(term) ? term : toString(impactOf(term)));
}

bool isMissenseLike(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    return transcript && !transcript->consequences.empty() && impactOf(transcript->consequences.front()) == Impact::Moderate;
}

double predictorPoints(const CandidateVariant& candidate)
{
    const Weights& table = weights("predictors");
    double points = 0;
    if (!candidate.scores.revel && isMissenseLike(candidate))
        points += number(table, "revel_missing");
    if (candidate.scores.revel && *candidate.scores.revel >= number(table, "revel_from"))
        points += number(table, "revel_points");
    const double delta = candidate.scores.spliceAi.value_or(0);
    if (delta >= number(table, "splice_ai_strong_from"))
        points += number(table, "splice_ai_strong_points");
    else if (delta >= number(table, "splice_ai_from"))
        points += number(table, "splice_ai_points");
    return points;
}

double frequencyPoints(const CandidateVariant& candidate)
{
    const Weights& table = weights("frequency");
    if (!candidate.frequency || !candidate.frequency->alleleFrequency)
        return number(table, "missing");
    for (const auto& [atMost, points] : frequencySteps())
        if (*candidate.frequency->alleleFrequency <= atMost)
            return points;
    return number(table, "above");
}

// What of the label counts against it decides; else its mode and how certain it is.
double labelPoints(const SegregationLabel& label)
{
    const Weights& table = weights("inheritance");
    if (label.has(Qualifier::InCis))
        return number(table, "in_cis");
    if (label.has(Qualifier::SecondHitMissing))
        return number(table, "second_hit_missing");
    if (label.rule == "B-41") // an unaffected parent carries it and no incomplete penetrance is known
        return number(table, "unaffected_carrier_parent");
    if (label.has(Qualifier::IncompletePenetrance))
        return number(table, "incomplete_penetrance");
    const std::string mode = table.contains(toString(label.mode)) ? toString(label.mode) : "other";
    return number(table, label.certainty == Certainty::Certain ? mode : mode + "_possible");
}

struct InheritancePoints {
    double label = 0, partner = 0;
};

InheritancePoints inheritancePoints(const CandidateVariant& candidate, const PartnerMerit& partner)
{
    const double own = pairMerit(candidate);
    const double lone = number(weights("inheritance"), "second_hit_missing"); // a pair is never worth less than one allele alone
    InheritancePoints best{number(weights("inheritance"), "none"), 0};
    for (const SegregationLabel& label : candidate.segregation.labels) {
        InheritancePoints one{labelPoints(label), 0};
        if (const auto merit = label.partner && partner ? partner(*label.partner) : std::nullopt)
            one.partner = std::min(0.0, std::max(lone - one.label, number(weights("partner"), "share") * (*merit - own)));
        if (one.label + one.partner > best.label + best.partner)
            best = one;
    }
    return best;
}

double qualityPoints(const CandidateVariant& candidate)
{
    const bool passed = candidate.filters.empty() || candidate.filters.front() == "PASS";
    return passed ? 0 : number(weights("quality"), "not_pass");
}

} // namespace

double pairMerit(const CandidateVariant& candidate)
{
    return consequencePoints(candidate) + predictorPoints(candidate) + frequencyPoints(candidate);
}

void rank(CandidateVariant& candidate, const PartnerMerit& partner)
{
    const InheritancePoints inheritance = inheritancePoints(candidate, partner);
    candidate.scoreParts = {{"clinvar", clinvarPoints(candidate)},      {"consequence", consequencePoints(candidate)},
                            {"predictors", predictorPoints(candidate)}, {"frequency", frequencyPoints(candidate)},
                            {"inheritance", inheritance.label},         {"partner", inheritance.partner},
                            {"quality", qualityPoints(candidate)}};
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
