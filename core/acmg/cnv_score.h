#pragma once
#include "core/genetics/acmg.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

enum class CnvType { Deletion, Duplication };
enum class GenePart { Whole, FivePrimeEnd, ThreePrimeEnd, Inside, SomeEnd }; // SomeEnd: which end is not known

// A gene that the copy-number change touches. ClinGen's dosage scores: 0-3, 30 (recessive), 40 (unlikely); none: not in the table.
struct CnvGene {
    std::string symbol;
    GenePart part = GenePart::Whole;
    std::optional<int> haploinsufficiency, triplosensitivity;
    bool predictedSensitive = false;                 // two predictors or more (2H)
    std::optional<bool> codingTouched;               // 5' end, 3' end, inside
    std::optional<bool> onlyLastExon, pathogenicInLastExon;
    std::optional<EvidenceStrength> nullStrength;    // Inside: PVS1's strength (rule A-21); none: not applicable
    bool nullJudged = false;                         // whether nullStrength was worked out at all
    bool recessiveDisorder = false;                  // of the panel, and none that is dominant
};

// An established dosage-sensitive or benign region.
struct CnvRegion {
    std::string name;
    bool benign = false;
    bool contained = false;        // the region lies within the change
    bool contains = false;         // the change lies within the region
    bool sameGenes = false;        // identical gene content (duplications, 2C)
};

struct CnvFacts {
    CnvType type = CnvType::Deletion;
    bool dosageKnown = false;                 // a dosage table was read: without one section 2 cannot tell
    std::vector<CnvGene> genes;
    std::vector<CnvRegion> regions;
    std::optional<int> proteinCodingGenes;    // touched; none: no table of all genes
    std::optional<bool> functionalElements;   // other than genes; none: not known
    std::map<std::string, int> byPerson;      // "4A", "5F"…: hundredths that a person gives
};

struct CnvSection {
    std::string section;   // "2A"
    int points = 0;        // hundredths
    std::string reason;    // English facts
};

// Score of the ACMG/ClinGen metric of 2020 (rules ), in whole hundredths: 0.45 + 0.45 is 0.90.
struct CnvScore {
    int hundredths = 0;
    AcmgClass classification = AcmgClass::Uncertain;
    std::vector<CnvSection> sections;
    std::vector<std::string> notEvaluated;   // sections that would need knowledge which is not there, each with what is missing
    std::vector<std::string> secondHitGenes; // rule A-83: a loss is one allele of a recessive disorder here; look for the other
};

// Throws InvalidValue naming a section that a person cannot give, or points outside its range (rules ).
CnvScore scoreCnv(const CnvFacts& facts);

AcmgClass classOfCnv(int hundredths); // rule A-80: 99 and up pathogenic, 90-98, -89 to 89, -90 to -98, -99 and down benign

} // namespace gentolk
