#pragma once
#include "core/base/optional_number.h"
#include "core/base/word.h"
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gentolk {

// How common the allele is, in one source. Absent numbers are unknown, never 0.
struct PopulationFrequency {
    Word source;                               // "gnomADg_AF", "MAX_AF", "GNOMADAF"… the field it was read from
    OptionalNumber<double> alleleFrequency;
    OptionalNumber<double> filteringFrequency;  // FAF (grpmax), where the file has it
    OptionalNumber<int> homozygotes;
    OptionalNumber<int> hemizygotes;
    // Of an installed source alone; a file's fields do not say them.
    bool installed = false;
    OptionalNumber<int> alleleCount = {};
    OptionalNumber<int> alleleNumber = {};      // alleles looked at, at this place (rule A-13)
    OptionalNumber<int> mostAlleles = {};       // the largest alleleNumber that the source has on the contig
    Word filters = {};                         // the source's own doubt of the allele ("AC0;AS_VQSR"); empty: passed
    std::vector<std::pair<Word, double>> populations = {}; // code ("nfe") and frequency, where above 0
    bool local = false;                        // a laboratory's own list: told and asked by the filter, by no criterion
    bool operator==(const PopulationFrequency&) const = default;
};

// In how many families of this laboratory's own cases the allele was seen, the asked case's family left out and every family counted once (rule C-1).
struct InHouseCount {
    int families = 0;           // with at least one carrier
    int homozygousFamilies = 0; // with at least one homozygous (or hemizygous) carrier
    int ofFamilies = 0;         // all that were counted in this assembly
    bool operator==(const InHouseCount&) const = default;
};

enum class ClinVarClass { Unknown, Benign, LikelyBenign, Uncertain, LikelyPathogenic, Pathogenic, Conflicting, RiskOrOther };

struct ClinVarRecord {
    ClinVarClass significance = ClinVarClass::Unknown;
    std::string significanceText; // as the file writes it
    std::string reviewText;
    std::optional<int> stars;     // 0-4; none when the review status is not in the file
    std::string id;
    std::string conflict = {};    // who says what where submitters disagree: "Pathogenic(2)|Uncertain_significance(1)"
    std::string source = {};      // "ClinVar 2026-11-01" of an installed one; empty: the file
    bool operator==(const ClinVarRecord&) const = default;
};

// Computed scores in their published scales. Missing is unknown, never 0 (rule A-41).
struct PredictorScores {
    OptionalNumber<double> revel;
    OptionalNumber<double> alphaMissense;
    OptionalNumber<double> caddPhred;
    OptionalNumber<double> spliceAi; // largest of the four delta scores
    bool operator==(const PredictorScores&) const = default;
};

} // namespace gentolk
