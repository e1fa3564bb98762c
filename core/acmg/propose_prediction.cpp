#include "core/acmg/proposals.h"
#include <algorithm>

namespace gentolk {

namespace {

struct Scores {
    std::optional<int> revel, splice; // ten-thousandths
    QString revelText, spliceText;
};

QString say(const char* tool, const std::optional<double>& score)
{
    return score ? QStringLiteral("%1 %2").arg(QLatin1String(tool)).arg(*score) : QStringLiteral("%1 missing").arg(QLatin1String(tool));
}

Scores scoresOf(const PredictorScores& given)
{
    Scores scores{{}, {}, say("REVEL", given.revel), say("SpliceAI", given.spliceAi)};
    if (given.revel)
        scores.revel = tenThousandths(*given.revel);
    if (given.spliceAi)
        scores.splice = tenThousandths(*given.spliceAi);
    return scores;
}

using Proposal = std::optional<AppliedCriterion>;

Proposal spliceHarms(const Scores& scores, const AcmgRules& rules)
{
    if (!scores.splice || *scores.splice < rules.splicePathogenicAtLeast)
        return std::nullopt;
    return proposal(AcmgCriterion::PP3, EvidenceStrength::Supporting, QStringLiteral("A-41"), scores.spliceText);
}

Proposal revelHarms(const Scores& scores, const AcmgRules& rules)
{
    const auto strength = scores.revel ? strengthAtLeast(rules.revelPathogenic, *scores.revel) : std::nullopt;
    if (!strength)
        return std::nullopt;
    return proposal(AcmgCriterion::PP3, *strength, QStringLiteral("A-40"), scores.revelText);
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
    if (!strength || !spliceIsBenign(scores, rules))
        return std::nullopt;
    const QString reason = scores.revelText + QStringLiteral(", ") + scores.spliceText;
    return proposal(AcmgCriterion::BP4, *strength, QStringLiteral("A-40, A-42"), reason);
}

Proposal silentIsBenign(const Scores& scores, const AcmgRules& rules)
{
    if (!spliceIsBenign(scores, rules))
        return std::nullopt;
    return proposal(AcmgCriterion::BP4, EvidenceStrength::Supporting, QStringLiteral("A-41"), scores.spliceText);
}

// Only its splicing could matter: no change of the protein in the reported transcript.
bool leavesProteinAlone(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript || transcript->consequences.empty() || transcript->impact > Impact::Low)
        return false;
    return hasConsequence(candidate, "synonymous_variant") || hasConsequence(candidate, "intron_variant");
}

} // namespace

Proposal proposePrediction(const CandidateVariant& candidate, const AcmgRules& rules)
{
    if (!candidate.transcript() || isNullVariant(candidate)) // rule A-43
        return std::nullopt;
    const Scores scores = scoresOf(candidate.scores);
    const bool missense = hasConsequence(candidate, "missense_variant");
    if (const Proposal harmful = missense ? harms(scores, rules) : spliceHarms(scores, rules))
        return harmful;
    if (missense)
        return missenseIsBenign(scores, rules);
    return leavesProteinAlone(candidate) ? silentIsBenign(scores, rules) : std::nullopt;
}

} // namespace gentolk
