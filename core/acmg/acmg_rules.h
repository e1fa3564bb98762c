#pragma once
#include "core/genetics/acmg.h"
#include <QByteArray>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// The numbers behind the proposals, from a versioned file (rule R-1). Frequencies are shares of 1.
struct AcmgRules {
    struct Rarity { // rule A-13; a limit that is not there is not asked for
        double frequencyAtMost = 0;
        std::optional<int> homozygotesAtMost, hemizygotesAtMost;
    };
    struct GeneNote {
        std::string gene;
        std::string text; // BA1: the c. name that is exempt; PVS1: why loss of function is not the mechanism
    };
    struct Step {
        EvidenceStrength strength;
        int limit;
    };

    QString name, version, date, sha256;
    double ba1Above = 0;                   // rule A-10
    std::vector<GeneNote> ba1Exceptions;
    Rarity dominant, recessive, xLinked;
    std::vector<Step> revelBenign;         // rule A-40: ten-thousandths of a score, at most; strongest first
    std::vector<Step> revelPathogenic;     // at least; strongest first
    int spliceBenignAtMost = 0, splicePathogenicAtLeast = 0; // rule A-41, ten-thousandths
    std::vector<GeneNote> pvs1Cautions;    // rule A-20
    int deNovoConfirmed = 0, deNovoAssumed = 0, deNovoAssumedConsistent = 0; // rule A-51, hundredths of a de novo point
    std::vector<Step> deNovoSteps;         // at least; strongest first
};

// Throws FileMalformed naming `subject` and the key that is missing or wrong.
AcmgRules readAcmgRules(const QByteArray& json, const QString& subject);

// The rules that ship with the program, read once. Throws FileMissing, FileMalformed.
const AcmgRules& genericAcmgRules();

// A score as a whole number of ten-thousandths, so that the ends of intervals compare exactly (rule A-40).
int tenThousandths(double score);

// The strength whose limit the value reaches, strongest first; none where it reaches no limit.
std::optional<EvidenceStrength> strengthAtLeast(const std::vector<AcmgRules::Step>& steps, int value);
std::optional<EvidenceStrength> strengthAtMost(const std::vector<AcmgRules::Step>& steps, int value);

} // namespace gentolk
