#include "ui/words/acmg_words.h"
#include "ui/words/words.h"

namespace gentolk {

QString word(AcmgClass classification)
{
    switch (classification) {
    case AcmgClass::Benign: return Words::tr("Benign");
    case AcmgClass::LikelyBenign: return Words::tr("Likely benign");
    case AcmgClass::Uncertain: return Words::tr("Variant of uncertain significance");
    case AcmgClass::LikelyPathogenic: return Words::tr("Likely pathogenic");
    case AcmgClass::Pathogenic: return Words::tr("Pathogenic");
    case AcmgClass::RiskAllele: return Words::tr("Risk allele");
    }
    return {};
}

QString classNumber(AcmgClass classification)
{
    return classification == AcmgClass::RiskAllele ? QStringLiteral("R") : QString::number(int(classification));
}

QString word(EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::Supporting: return Words::tr("Supporting");
    case EvidenceStrength::Moderate: return Words::tr("Moderate");
    case EvidenceStrength::Strong: return Words::tr("Strong");
    case EvidenceStrength::VeryStrong: return Words::tr("Very strong");
    case EvidenceStrength::StandAlone: return Words::tr("Stand-alone");
    }
    return {};
}

QString word(CriterionState state)
{
    switch (state) {
    case CriterionState::NotEvaluated: return Words::tr("Not evaluated");
    case CriterionState::NotMet: return Words::tr("Not met");
    case CriterionState::NotApplicable: return Words::tr("Not applicable");
    case CriterionState::Met: return Words::tr("Met");
    }
    return {};
}

QString word(DecisionState decision)
{
    switch (decision) {
    case DecisionState::Proposed: return Words::tr("Proposed");
    case DecisionState::Accepted: return Words::tr("Accepted");
    case DecisionState::Modified: return Words::tr("Modified");
    case DecisionState::Rejected: return Words::tr("Rejected");
    }
    return {};
}

QString wordOfTemperature(const std::string& temperature)
{
    if (temperature == "hot")
        return Words::tr("hot: one step from likely pathogenic");
    if (temperature == "warm")
        return Words::tr("warm");
    if (temperature == "tepid")
        return Words::tr("tepid");
    if (temperature == "cool")
        return Words::tr("cool");
    if (temperature == "cold")
        return Words::tr("cold");
    return temperature == "ice_cold" ? Words::tr("ice cold") : QString::fromStdString(temperature);
}

namespace {

// Pairs that are not simply "the second is not counted" (rules A-14, A-25, A-32, A-51, A-53, A8).
QString wordOfPair(const QString& pair)
{
    if (pair == QLatin1String("PP3+BP4"))
        return Words::tr("PP3 and BP4 contradict each other: neither is counted");
    if (pair == QLatin1String("PM1+PP3"))
        return Words::tr("PM1 and PP3 together count as one strong criterion at most");
    if (pair == QLatin1String("PS2+PM6"))
        return Words::tr("PS2 and PM6 are both for de novo: only the stronger is counted");
    if (pair == QLatin1String("BP4+BP7"))
        return Words::tr("BP4 and BP7 rest partly on the same evidence");
    if (pair == QLatin1String("PS1+PM5"))
        return Words::tr("PS1 and PM5 need a comparator each: with the same one only PS1 is counted");
    if (pair == QLatin1String("PP1+PP4"))
        return Words::tr("PP1 and PP4 rest partly on the same family: together at most five points are advised");
    if (pair == QLatin1String("PS4+PP4"))
        return Words::tr("PS4 and PP4: the same patient must not be counted in both");
    const QStringList both = pair.split(QLatin1Char('+'));
    if (pair == QLatin1String("PVS1+PM1") || pair == QLatin1String("PVS1+PP2"))
        return Words::tr("%2 is not meant for a null variant (%1)").arg(both.value(0), both.value(1));
    if (both.value(0) == QLatin1String("PVS1"))
        return Words::tr("PVS1 and %1 are the same evidence: only the weightier is counted").arg(both.value(1));
    return Words::tr("with %1, %2 is not counted").arg(both.value(0), both.value(1));
}

QString wordOfScheme(const QString& code)
{
    if (code == QLatin1String("pathogenic_and_benign"))
        return Words::tr("evidence for and against: judge it again");
    if (code == QLatin1String("comment_required"))
        return Words::tr("weighty evidence on both sides: a comment is required");
    if (code == QLatin1String("lone_supporting"))
        return Words::tr("a single supporting criterion is too little for a class");
    if (code == QLatin1String("schemes_disagree"))
        return Words::tr("points and the ACMG 2015 table give different classes");
    return code == QLatin1String("PS4_without_PM2") ? Words::tr("PS4 without PM2: is the variant rare enough?") : QString();
}

} // namespace

QString wordOfConflict(const std::string& conflict)
{
    const QString code = QString::fromStdString(conflict);
    if (const QString told = wordOfScheme(code); !told.isEmpty())
        return told;
    if (code.contains(QLatin1Char('+')))
        return wordOfPair(code);
    if (code.startsWith(QLatin1String("duplicate_")))
        return Words::tr("%1 is given twice: it counts once").arg(code.mid(10));
    if (code.startsWith(QLatin1String("not_applicable_")))
        return Words::tr("%1 is not used by the rules of this gene; it is counted all the same").arg(code.mid(15));
    if (code.endsWith(QLatin1String("_off")))
        return Words::tr("%1 (reputable source) is switched off and not counted").arg(code.chopped(4));
    if (code.endsWith(QLatin1String("_reputable_source")))
        return Words::tr("%1 (reputable source) is counted, though its use is advised against").arg(code.chopped(17));
    return code;
}

} // namespace gentolk
