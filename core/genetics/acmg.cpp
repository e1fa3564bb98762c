#include "core/genetics/acmg.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {
constexpr std::array<std::string_view, acmgCriterionCount> codes{"PVS1", "PS1", "PS2", "PS3", "PS4", "PM1", "PM2", "PM3", "PM4", "PM5",
                                                                 "PM6", "PP1", "PP2", "PP3", "PP4", "PP5", "BA1", "BS1", "BS2", "BS3",
                                                                 "BS4", "BP1", "BP2", "BP3", "BP4", "BP5", "BP6", "BP7"};

std::string folded(std::string_view word)
{
    std::string result;
    for (const char c : word)
        if (c != '_' && c != ' ' && c != '-')
            result += char(std::tolower(static_cast<unsigned char>(c)));
    return result;
}
} // namespace

std::string toString(AcmgCriterion criterion)
{
    return std::string(codes[std::size_t(criterion)]);
}

std::string toString(EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::Supporting: return "supporting";
    case EvidenceStrength::Moderate: return "moderate";
    case EvidenceStrength::Strong: return "strong";
    case EvidenceStrength::VeryStrong: return "very_strong";
    case EvidenceStrength::StandAlone: return "stand_alone";
    }
    return {};
}

std::string suffixOf(EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::Supporting: return "Supporting";
    case EvidenceStrength::Moderate: return "Moderate";
    case EvidenceStrength::Strong: return "Strong";
    case EvidenceStrength::VeryStrong: return "VeryStrong";
    case EvidenceStrength::StandAlone: return "StandAlone";
    }
    return {};
}

std::string toString(AcmgClass classification)
{
    switch (classification) {
    case AcmgClass::Benign: return "benign";
    case AcmgClass::LikelyBenign: return "likely_benign";
    case AcmgClass::Uncertain: return "vus";
    case AcmgClass::LikelyPathogenic: return "likely_pathogenic";
    case AcmgClass::Pathogenic: return "pathogenic";
    case AcmgClass::RiskAllele: return "risk_allele";
    }
    return {};
}

bool isPathogenicCriterion(AcmgCriterion criterion)
{
    return criterion < AcmgCriterion::BA1;
}

EvidenceStrength defaultStrength(AcmgCriterion criterion)
{
    const std::string_view code = codes[std::size_t(criterion)];
    if (code == "PVS1")
        return EvidenceStrength::VeryStrong;
    if (code == "BA1")
        return EvidenceStrength::StandAlone;
    return code[1] == 'S' ? EvidenceStrength::Strong : code[1] == 'M' ? EvidenceStrength::Moderate : EvidenceStrength::Supporting;
}

std::optional<AcmgCriterion> criterionFromString(std::string_view code)
{
    const std::string wanted = folded(code);
    const auto found = std::find_if(codes.begin(), codes.end(), [&](std::string_view one) { return folded(one) == wanted; });
    return found == codes.end() ? std::nullopt : std::optional(AcmgCriterion(found - codes.begin()));
}

std::optional<EvidenceStrength> strengthFromString(std::string_view word)
{
    const std::string wanted = folded(word);
    for (const auto strength : {EvidenceStrength::Supporting, EvidenceStrength::Moderate, EvidenceStrength::Strong,
                                EvidenceStrength::VeryStrong, EvidenceStrength::StandAlone})
        if (folded(toString(strength)) == wanted)
            return strength;
    return std::nullopt;
}

QString nameOf(const AppliedCriterion& applied)
{
    const QString code = QString::fromStdString(toString(applied.criterion));
    return applied.strength == defaultStrength(applied.criterion) ? code
                                                                  : code + QLatin1Char('_') + QString::fromStdString(suffixOf(applied.strength));
}

} // namespace gentolk
