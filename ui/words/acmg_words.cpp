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

QString wordOfConflict(const std::string& conflict)
{
    if (conflict == "pathogenic_and_benign")
        return Words::tr("evidence for and against: judge it again");
    if (conflict == "lone_supporting")
        return Words::tr("a single supporting criterion is too little for a class");
    const QString text = QString::fromStdString(conflict);
    return text.contains(QLatin1Char('+')) ? Words::tr("%1 must not be counted together").arg(text) : text;
}

} // namespace gentolk
