#pragma once
#include "core/acmg/exclusions.h"
#include "core/genetics/acmg.h"
#include <QByteArray>
#include <QString>
#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

enum class CombiningScheme { Points, Richards2015 };
std::string toString(CombiningScheme scheme); // "points", "richards2015" (cli.md)

// The numbers and choices behind the proposals, from versioned files (rules ): the generic ones, or a gene's own
// laid over them. Frequencies are shares of 1, scores whole ten-thousandths, points and LOD whole hundredths.
struct AcmgRules {
    struct File {
        QString name, version, date, sha256;
    };
    struct Limit { // of a frequency; whether the end belongs to it differs between panels (rule A9): it is the file that says
        double value = 0;
        bool inclusive = false;
        bool ofTotal = false; // of the whole data set, not of the filtering frequency
        std::optional<int> alternateAllelesAtLeast, observedAllelesAtLeast;
        bool above(double frequency) const { return inclusive ? frequency >= value : frequency > value; }
        bool below(double frequency) const { return inclusive ? frequency <= value : frequency < value; }
        QString text(bool upper) const; // "> 0.05", ">= 1.11e-05"; upper: "< 0.0001"
    };
    struct Rarity { // rule A-13; a limit that is not there is not asked for
        Limit limit;
        std::optional<int> homozygotesAtMost, hemizygotesAtMost, alternateAllelesAtMost;
    };
    struct Expected { // rule A-11, shares of 1
        double prevalence = 0, geneticContribution = 1, allelicContribution = 1, penetrance = 1;
        bool biallelic = false;
    };
    struct GeneNote {
        std::string gene;
        std::string text;  // BA1: the c. name that is exempt; PVS1: why loss of function is not the mechanism
        std::string where; // PVS1: of which disorder or mode, "AD…"; empty: of the gene
    };
    struct Step {
        EvidenceStrength strength;
        int limit;
    };
    using Steps = std::vector<Step>; // strongest first
    struct Residues {
        int first = 0, last = 0; // 1-based, inclusive
        EvidenceStrength strength;
        QString why;
    };
    struct NamedVariant {
        std::string protein; // "p.Arg651Trp"
        EvidenceStrength strength;
    };
    struct Comparators { // by the class of the known variant (rules ); none: not used
        std::optional<EvidenceStrength> pathogenic, likelyPathogenic;
    };
    struct Trans { // hundredths of a PM3 point (rule A-52)
        int confirmed, unknownPathogenic, unknownLikelyPathogenic, rareVus, rareVusAtMost, homozygous, homozygousConsanguineous;
        std::optional<int> homozygousAtMost;
        QString table;
        Steps steps;
    };

    QString name, version, date, sha256; // of the file itself
    std::vector<File> files;             // the file and those it is laid over, itself first
    QString specification, specificationVersion, doi, transcript, disorder;
    std::vector<std::string> modes;      // "AR"; empty: any. Outside these the file does not hold (rule A-2)

    CombiningScheme scheme = CombiningScheme::Points; // rule A-62
    bool loneStrongBenign = false;                    // rule A-70
    std::bitset<acmgCriterionCount> notApplicable;    // rule A-4
    std::vector<ExcludedPair> excludedPairs;

    Limit ba1;                           // rule A-10
    std::vector<GeneNote> ba1Exceptions;
    std::optional<Limit> bs1;            // rule A-11: none: a person's
    std::optional<Expected> bs1Expected;
    Steps bs2;                           // healthy adults in the disease's zygosity (rule A-12)
    Rarity dominant, recessive, xLinked;
    std::optional<Rarity> rarityOfGene;
    double depthAtLeast = 0, alleleShareAtLeast = 0; // rule A-13: site covered in the source

    std::vector<Residues> hotSpots;      // rule A-32
    std::vector<NamedVariant> hotVariants;
    bool predictsMissense = true;
    Steps revelBenign, revelPathogenic;  // rule A-40: ten-thousandths of a score; at most, at least
    std::optional<int> caddBenignAtMost, caddPathogenicAtLeast; // tenths of a PHRED score
    std::optional<int> splicePathogenicAtLeast;                 // rule A-41, ten-thousandths
    int spliceBenignAtMost = 0;
    int silentSpliceAtMost = 0, donorBasesAtLeast = 0, acceptorBasesAtLeast = 0; // rule A-35

    std::vector<GeneNote> pvs1Cautions;  // rule A-20
    std::vector<Residues> nullResidues;  // strength by codon of the new stop, where the gene's rules say (rule A-24)
    std::optional<EvidenceStrength> startLoss;
    bool pathogenicDownstreamNeeded = false; // rule A-24
    double lossFrequentAbove = 0;            // rule A-22

    Comparators ps1, pm5;
    int comparatorSpliceBelow = 0;       // ten-thousandths
    bool granthamAtLeastComparator = false;
    bool pm4NeedsKnownMissense = false;  // rule A-33
    int pm4AminoAcidsAtLeast = 1;
    EvidenceStrength pm4OneAminoAcid = EvidenceStrength::Supporting;

    Trans trans;
    bool countsMeioses = false;          // rule A-53: else LOD
    Steps pp1, bs4;
    int deNovoConfirmed = 0, deNovoAssumed = 0, deNovoAssumedConsistent = 0; // rule A-51, hundredths of a de novo point
    Steps deNovoSteps;
    Steps ps4, pp4;                      // rules; empty: a person's
    std::optional<int> apogeeAbove, mitotipAbove, hmtvarAtLeast; // rule A-90: ten-thousandths, percent, ten-thousandths

    bool applies(AcmgCriterion criterion) const { return !notApplicable.test(std::size_t(criterion)); }
};

// Throws FileMalformed naming `subject` and the key that is missing or wrong. `base`: the rules' files below, first the one that
// the file is laid over; their sections are replaced key by key, null takes a key away.
AcmgRules readAcmgRules(const QByteArray& json, const QString& subject, const std::vector<QByteArray>& base = {});

// The generic rules that ship with the program, read once. Throws FileMissing, FileMalformed.
const AcmgRules& genericAcmgRules();

// A score as a whole number of ten-thousandths, so that the ends of intervals compare exactly (rule A-40).
int tenThousandths(double score);

// The strength whose limit the value reaches, strongest first; none where it reaches no limit.
std::optional<EvidenceStrength> strengthAtLeast(const AcmgRules::Steps& steps, int value);
std::optional<EvidenceStrength> strengthAtMost(const AcmgRules::Steps& steps, int value);

// Rule A-11: the highest frequency that a cause of the disorder can credibly have.
double maximumCredibleFrequency(const AcmgRules::Expected& expected);

} // namespace gentolk
