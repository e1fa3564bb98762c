#include "core/workflow/ranking.h"
#include "core/workflow/rank_weights.h"
#include <algorithm>

namespace gentolk {

namespace {

double clinvarPoints(const CandidateVariant& candidate)
{
    if (!candidate.clinvar)
        return 0;
    const double points = rankWeights().clinvar[std::size_t(candidate.clinvar->significance)];
    return candidate.clinvar->stars == 0 ? points * rankWeights().unreviewedFactor : points;
}

// A term's own points where it has any, else its impact's. An unknown consequence is not a harmless one.
double consequencePoints(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript || transcript->consequences.empty())
        return rankWeights().unknownConsequence;
    const std::string& term = transcript->consequences.front();
    const auto own = rankWeights().terms.find(term);
    return own != rankWeights().terms.end() ? own->second : rankWeights().impacts[std::size_t(impactOf(term))];
}

bool isMissenseLike(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    return transcript && !transcript->consequences.empty() && impactOf(transcript->consequences.front()) == Impact::Moderate;
}

double predictorPoints(const CandidateVariant& candidate)
{
    const RankWeights& weights = rankWeights();
    double points = 0;
    if (!candidate.scores.revel && isMissenseLike(candidate))
        points += weights.revelMissing;
    if (candidate.scores.revel && *candidate.scores.revel >= weights.revelFrom)
        points += weights.revelPoints;
    const double delta = candidate.scores.spliceAi.value_or(0);
    if (delta >= weights.strongSpliceFrom)
        points += weights.strongSplicePoints;
    else if (delta >= weights.spliceFrom)
        points += weights.splicePoints;
    return points;
}

double frequencyPoints(const CandidateVariant& candidate)
{
    if (!candidate.frequency || !candidate.frequency->alleleFrequency)
        return rankWeights().frequencyMissing;
    for (const auto& [atMost, points] : rankWeights().frequencyAtMost)
        if (*candidate.frequency->alleleFrequency <= atMost)
            return points;
    return rankWeights().frequencyAbove;
}

// What of the label counts against it decides; else its mode and how certain it is.
double labelPoints(const SegregationLabel& label)
{
    const RankWeights& weights = rankWeights();
    if (label.has(Qualifier::InCis))
        return weights.inCis;
    if (label.has(Qualifier::SecondHitMissing))
        return weights.secondHitMissing;
    if (label.rule == "B-41") // an unaffected parent carries it and no incomplete penetrance is known
        return weights.unaffectedCarrierParent;
    if (label.has(Qualifier::IncompletePenetrance))
        return weights.incompletePenetrance;
    return (label.certainty == Certainty::Certain ? weights.certain : weights.possible)[std::size_t(label.mode)];
}

struct InheritancePoints {
    double label = 0, partner = 0;
};

InheritancePoints inheritancePoints(const CandidateVariant& candidate, const PartnerMerit& partner)
{
    const double own = pairMerit(candidate);
    const double lone = rankWeights().secondHitMissing; // a pair is never worth less than one allele alone
    InheritancePoints best{rankWeights().noInheritance, 0};
    for (const SegregationLabel& label : candidate.segregation.labels) {
        InheritancePoints one{labelPoints(label), 0};
        if (const auto merit = label.partner && partner ? partner(*label.partner) : std::nullopt)
            one.partner = std::min(0.0, std::max(lone - one.label, rankWeights().partnerShare * (*merit - own)));
        if (one.label + one.partner > best.label + best.partner)
            best = one;
    }
    return best;
}

double qualityPoints(const CandidateVariant& candidate)
{
    const bool passed = candidate.filters.empty() || candidate.filters.front() == "PASS";
    return passed ? 0 : rankWeights().notPass;
}

} // namespace

double pairMerit(const CandidateVariant& candidate)
{
    return consequencePoints(candidate) + predictorPoints(candidate) + frequencyPoints(candidate);
}

void rank(CandidateVariant& candidate, const PartnerMerit& partner)
{
    const InheritancePoints inheritance = inheritancePoints(candidate, partner);
    candidate.scoreParts.clear();
    candidate.scoreParts.reserve(8);
    const auto add = [&](const char* part, double points) { candidate.scoreParts.emplace_back(part, points); };
    add("clinvar", clinvarPoints(candidate));
    add("consequence", consequencePoints(candidate));
    add("predictors", predictorPoints(candidate));
    add("frequency", frequencyPoints(candidate));
    add("inheritance", inheritance.label);
    add("partner", inheritance.partner);
    add("quality", qualityPoints(candidate));
    if (candidate.phenotypeScore)
        add("phenotype", *candidate.phenotypeScore * rankWeights().phenotype);
    candidate.score = 0;
    for (const auto& [part, points] : candidate.scoreParts)
        candidate.score += points;
}

bool rankedBefore(const CandidateVariant& a, const CandidateVariant& b)
{
    return a.score != b.score ? a.score > b.score : karyotypeLess(a.variant, b.variant);
}

} // namespace gentolk
