#include "core/acmg/proposals.h"
#include "core/acmg/protein_change.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

struct Scores {
    std::optional<int> revel, splice; // ten-thousandths
    std::optional<int> cadd;          // tenths
    const PredictorScores& given;
};

QString say(const char* tool, const std::optional<double>& score)
{
    const QLatin1String name(tool);
    return score ? name + QLatin1Char(' ') + QString::number(*score) : name + QLatin1String(" missing");
}

QString revelText(const Scores& scores) { return say("REVEL", scores.given.revel); }
QString spliceText(const Scores& scores) { return say("SpliceAI", scores.given.spliceAi); }

Scores scoresOf(const PredictorScores& given)
{
    Scores scores{{}, {}, {}, given};
    if (given.revel)
        scores.revel = tenThousandths(*given.revel);
    if (given.spliceAi)
        scores.splice = tenThousandths(*given.spliceAi);
    if (given.caddPhred)
        scores.cadd = int(std::lround(*given.caddPhred * 10));
    return scores;
}

using Proposal = std::optional<AppliedCriterion>;

Proposal spliceHarms(const Scores& scores, const AcmgRules& rules)
{
    if (!scores.splice || !rules.splicePathogenicAtLeast || *scores.splice < *rules.splicePathogenicAtLeast)
        return std::nullopt;
    return proposal(AcmgCriterion::PP3, EvidenceStrength::Supporting, QStringLiteral("A-41"), spliceText(scores));
}

// A gene's rules may ask CADD beside REVEL; missing is not met (rule A-40).
bool caddAgrees(const Scores& scores, const std::optional<int>& limit, bool harmful)
{
    return !limit || (scores.cadd && (harmful ? *scores.cadd >= *limit : *scores.cadd <= *limit));
}

QString proteinText(const Scores& scores, const AcmgRules& rules)
{
    return rules.caddPathogenicAtLeast ? revelText(scores) + QLatin1String(", ") + say("CADD", scores.given.caddPhred) : revelText(scores);
}

Proposal revelHarms(const Scores& scores, const AcmgRules& rules)
{
    const auto strength = scores.revel ? strengthAtLeast(rules.revelPathogenic, *scores.revel) : std::nullopt;
    if (!strength || !caddAgrees(scores, rules.caddPathogenicAtLeast, true))
        return std::nullopt;
    return proposal(AcmgCriterion::PP3, *strength, QStringLiteral("A-40"), proteinText(scores, rules));
}

// Rule A-42: the larger strength of either path, never the sum.
Proposal harms(const Scores& scores, const AcmgRules& rules)
{
    const Proposal protein = revelHarms(scores, rules), splice = spliceHarms(scores, rules);
    if (!protein || !splice)
        return protein ? protein : splice;
    return protein->strength >= splice->strength ? protein : splice;
}

bool spliceIsBenign(const Scores& scores, const AcmgRules& rules) { return scores.splice && *scores.splice <= rules.spliceBenignAtMost; }

// Rule A-42: both predictions must be benign; a missing one is not (rule A-41).
Proposal missenseIsBenign(const Scores& scores, const AcmgRules& rules)
{
    const auto strength = scores.revel ? strengthAtMost(rules.revelBenign, *scores.revel) : std::nullopt;
    if (!strength || !spliceIsBenign(scores, rules) || !caddAgrees(scores, rules.caddBenignAtMost, false))
        return std::nullopt;
    const QString reason = proteinText(scores, rules) + QStringLiteral(", ") + spliceText(scores);
    return proposal(AcmgCriterion::BP4, *strength, QStringLiteral("A-40, A-42"), reason);
}

Proposal silentIsBenign(const Scores& scores, const AcmgRules& rules)
{
    if (!spliceIsBenign(scores, rules))
        return std::nullopt;
    return proposal(AcmgCriterion::BP4, EvidenceStrength::Supporting, QStringLiteral("A-41"), spliceText(scores));
}

// Only its splicing could matter: no change of the protein in the reported transcript.
bool leavesProteinAlone(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript || transcript->consequences.empty() || transcript->impact > Impact::Low)
        return false;
    return hasConsequence(candidate, "synonymous_variant") || hasConsequence(candidate, "intron_variant");
}

void fill(CriterionState state, const QString& source, const QString& reason, Findings& findings)
{
    for (const AcmgCriterion criterion : {AcmgCriterion::PP3, AcmgCriterion::BP4})
        if (std::none_of(findings.begin(), findings.end(), [&](const AppliedCriterion& one) { return one.criterion == criterion; }))
            findings.push_back(without(criterion, state, source, reason));
}

// What is missing of what the criteria ask; all known: not met.
void unmet(const Inquiry& inquiry, const Scores& scores, bool missense, Findings& findings)
{
    const bool known = scores.splice && (!missense || (scores.revel && (!inquiry.rules.caddPathogenicAtLeast || scores.cadd)));
    const QString told = missense ? proteinText(scores, inquiry.rules) + QStringLiteral(", ") + spliceText(scores) : spliceText(scores);
    fill(known ? CriterionState::NotMet : CriterionState::NotEvaluated, QStringLiteral("A-40 to A-42"), told, findings);
}

// Rule A-90. MitoTIP and HmtVAR must agree; a missing one is not met.
Proposal mitochondrialHarm(const Inquiry& inquiry)
{
    const MitochondrialScores& scores = inquiry.facts.mitochondrial;
    const AcmgRules& rules = inquiry.rules;
    const QString source = QStringLiteral("A-90");
    if (scores.apogee && rules.apogeeAbove && hasConsequence(inquiry.candidate, "missense_variant")) {
        const bool harmful = tenThousandths(*scores.apogee) > *rules.apogeeAbove;
        return proposal(harmful ? AcmgCriterion::PP3 : AcmgCriterion::BP4, EvidenceStrength::Supporting, source,
                        QStringLiteral("APOGEE %1").arg(*scores.apogee));
    }
    const bool harmful = scores.mitotipPercentile && scores.hmtvar && rules.mitotipAbove && rules.hmtvarAtLeast &&
                         *scores.mitotipPercentile > *rules.mitotipAbove && tenThousandths(*scores.hmtvar) >= *rules.hmtvarAtLeast;
    if (!harmful)
        return std::nullopt;
    return proposal(AcmgCriterion::PP3, EvidenceStrength::Supporting, source,
                    QStringLiteral("MitoTIP percentile %1, HmtVAR %2").arg(*scores.mitotipPercentile).arg(*scores.hmtvar));
}

// Rule A-35: silent and away from the splice sites, or deep enough in the intron.
std::optional<bool> farFromSplicing(const CandidateVariant& candidate, const AcmgRules& rules)
{
    if (hasConsequence(candidate, "synonymous_variant"))
        return !hasConsequence(candidate, "splice_region_variant"); // the first and last three bases of the exon are of the region
    const auto offset = intronOffset(candidate.transcript()->hgvsC);
    if (!offset)
        return std::nullopt;
    return *offset > 0 ? *offset >= rules.donorBasesAtLeast : -*offset >= rules.acceptorBasesAtLeast;
}

AppliedCriterion silent(const Inquiry& inquiry, const Scores& scores)
{
    using enum CriterionState;
    constexpr AcmgCriterion code = AcmgCriterion::BP7;
    const QString source = QStringLiteral("A-35");
    if (!leavesProteinAlone(inquiry.candidate) || inquiry.rules.apogeeAbove) // mitochondrial genes are not spliced
        return without(code, NotApplicable, source, QStringLiteral("neither silent nor intronic"));
    const auto far = farFromSplicing(inquiry.candidate, inquiry.rules);
    if (!far)
        return without(code, NotEvaluated, source, QStringLiteral("distance to the splice site not known"));
    if (!*far)
        return without(code, NotMet, source, QStringLiteral("close to a splice site"));
    if (!scores.splice)
        return without(code, NotEvaluated, source, spliceText(scores));
    if (*scores.splice > inquiry.rules.silentSpliceAtMost)
        return without(code, NotMet, source, spliceText(scores));
    return proposal(code, EvidenceStrength::Supporting, source, spliceText(scores) + QStringLiteral("; away from the splice sites"));
}

Proposal nuclearPrediction(const Inquiry& inquiry, const Scores& scores, bool missense)
{
    const AcmgRules& rules = inquiry.rules;
    if (const Proposal harmful = missense ? harms(scores, rules) : spliceHarms(scores, rules))
        return harmful;
    if (missense)
        return missenseIsBenign(scores, rules);
    return leavesProteinAlone(inquiry.candidate) ? silentIsBenign(scores, rules) : std::nullopt;
}

} // namespace

void judgePrediction(const Inquiry& inquiry, Findings& findings)
{
    const CandidateVariant& candidate = inquiry.candidate;
    if (!candidate.transcript())
        return fill(CriterionState::NotEvaluated, QStringLiteral("A-40"), QStringLiteral("no gene of the panel"), findings);
    const Scores scores = scoresOf(candidate.scores);
    findings.push_back(silent(inquiry, scores));
    if (isNullVariant(candidate)) // rule A-43
        return fill(CriterionState::NotApplicable, QStringLiteral("A-43"), QStringLiteral("not for a null variant"), findings);
    const bool missense = hasConsequence(candidate, "missense_variant");
    if (missense && !inquiry.rules.predictsMissense)
        return fill(CriterionState::NotApplicable, QStringLiteral("A-4"),
                    QStringLiteral("not used for missense variants by the rules of %1").arg(inquiry.rules.name), findings);
    const Proposal found = inquiry.rules.apogeeAbove ? mitochondrialHarm(inquiry) : nuclearPrediction(inquiry, scores, missense);
    if (found) {
        findings.push_back(*found);
        return fill(CriterionState::NotMet, found->source, found->reason, findings); // never both (rule A8)
    }
    unmet(inquiry, scores, missense, findings);
}

} // namespace gentolk
