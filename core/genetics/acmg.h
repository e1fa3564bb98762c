#pragma once
#include <QDateTime>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

enum class AcmgCriterion {
    PVS1, PS1, PS2, PS3, PS4, PM1, PM2, PM3, PM4, PM5, PM6, PP1, PP2, PP3, PP4, PP5,
    BA1, BS1, BS2, BS3, BS4, BP1, BP2, BP3, BP4, BP5, BP6, BP7
};
inline constexpr int acmgCriterionCount = 28; // rule A-1
enum class EvidenceStrength { Supporting, Moderate, Strong, VeryStrong, StandAlone };
enum class CriterionState { NotEvaluated, NotMet, NotApplicable, Met };      // rule R-3: four different states
enum class DecisionState { Proposed, Accepted, Modified, Rejected };         // rule R-2: only accepted and modified count
enum class AcmgClass { Benign = 1, LikelyBenign = 2, Uncertain = 3, LikelyPathogenic = 4, Pathogenic = 5, RiskAllele = 6 };

std::string toString(AcmgCriterion criterion);      // "PVS1"
std::string toString(EvidenceStrength strength);    // "very_strong" (cli.md)
std::string suffixOf(EvidenceStrength strength);    // "VeryStrong" (ClinGen)
std::string toString(AcmgClass classification);     // "likely_pathogenic" (cli.md)
bool isPathogenicCriterion(AcmgCriterion criterion);
EvidenceStrength defaultStrength(AcmgCriterion criterion); // rule A-1
std::optional<AcmgCriterion> criterionFromString(std::string_view code);
std::optional<EvidenceStrength> strengthFromString(std::string_view word); // either spelling

// One criterion of one variant and disorder, with who decided what and why. A code applies once (rule A-2).
struct AppliedCriterion {
    AcmgCriterion criterion = AcmgCriterion::PVS1;
    EvidenceStrength strength = EvidenceStrength::VeryStrong;
    CriterionState state = CriterionState::Met;
    DecisionState decision = DecisionState::Accepted;
    QString reason;    // a person's words, or the program's facts for a proposal
    QString source;    // rule number, PMID, database
    QString by;        // user; empty for the program
    QDateTime at;      // UTC
    bool operator==(const AppliedCriterion&) const = default;
};

QString nameOf(const AppliedCriterion& applied); // "PVS1", "PM2_Supporting": the strength only where it is not the default

// The outcome of combining. Both schemes are always worked out (rule A-62).
struct ClassificationResult {
    int points = 0;
    AcmgClass byPoints = AcmgClass::Uncertain;
    AcmgClass byRichards2015 = AcmgClass::Uncertain;
    std::string richardsRule;             // which row of the 2015 table, e.g. "LP: 1 VeryStrong + 1 Supporting (SVI 2020)"
    std::string temperature;              // "hot".. "ice_cold" for a VUS by points, else empty (rule A-65)
    double posterior = 0;                 // rule A-61
    std::vector<std::string> conflicts;   // codes, e.g. "pathogenic_and_benign", "PVS1+PP3", "lone_supporting"
};

} // namespace gentolk
