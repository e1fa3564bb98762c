#pragma once
#include "core/base/rule_numbers.h"

namespace gentolk {

// The numbers of rules B-46, B-47, B-60, B-62, B-63 and B-65, from resources/rules/quality.json (rule R-1); positions and lengths in bases.
struct QualityLimits {
    int depthAtLeast = 0, qualityAtLeast = 0; // rules B-10, B-62, B-63

    // Sex (rule B-60)
    double maleXHet = 0, femaleXHet = 0;
    double maleXDepth = 0, maleXDepthSlack = 0, femaleXDepth = 0, femaleXDepthSlack = 0;
    double maleYDepth = 0, femaleYDepth = 0;
    double maleYShare = 0, femaleYShare = 0; // of the family's Y sites called, where depth does not tell
    std::int64_t enoughXMarkers = 0, enoughXDepths = 0, enoughYSites = 0, enoughSharedYSites = 0, enoughAutosomalDepths = 0;

    // Kinship (rule B-62)
    double duplicate = 0, firstDegree = 0, secondDegree = 0, thirdDegree = 0;
    double parentChildIbs0 = 0, siblingIbs0 = 0;
    std::int64_t enoughPairMarkers = 0;

    // Mendelian errors (rule B-63)
    double mendelWarn = 0, mendelFail = 0;
    std::int64_t enoughTrioSites = 0;

    // Uniparental disomy (rule B-46)
    std::int64_t updLength = 0, updGap = 0;
    int updSites = 0, updMost = 0; // on more chromosomes than that it is no explanation
    double updShare = 0, deletionDepth = 0;

    // Runs of homozygosity (rule B-47)
    double rohHetShare = 0, autosomes = 0, consanguineFroh = 0, closeFroh = 0;
    std::int64_t rohListed = 0, rohSummed = 0, rohGap = 0, rohLong = 0;
    int rohExomeMarkers = 0, rohGenomeMarkers = 0;
    double genomeMarkersPerBase = 0; // a genome has about 1,000 variant sites in a million bases, an exome 10 to 60
    std::int64_t enoughRohMarkers = 0;

    // Contamination hints (rule B-65: hints only)
    int hintDepth = 0;
    double lowBalance = 0, lowBalanceShare = 0, extraReads = 0;
    std::int64_t enoughHintSites = 0;

    // The sample as a whole
    double lowCallRate = 0, lowTiTv = 0, highTiTv = 0, lowHetHom = 0, highHetHom = 0;
    std::int64_t enoughSampleSites = 0;
};

// Throws FileMalformed naming the key that is missing, wrong or too many.
QualityLimits readQualityLimits(RuleNumbers rules);

// Those in force, read once (RuleNumbers::ofProgram). Throws FileMissing, FileMalformed.
const QualityLimits& qualityLimits();

// Which calls count. A field that FORMAT does not list cannot be judged and does not exclude; one that is listed and missing does.
struct QualityGate {
    int minDepth = qualityLimits().depthAtLeast;
    int minQuality = qualityLimits().qualityAtLeast; // 0: not asked for
    bool passOnly = true;                            // FILTER is PASS or '.'
    bool operator==(const QualityGate&) const = default;
};

} // namespace gentolk
