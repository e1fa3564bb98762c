#pragma once
#include <cstdint>

namespace gentolk {

// Which calls count. A field that FORMAT does not list cannot be judged and does not exclude; one that is listed and missing does.
struct QualityGate {
    int minDepth = 10;      // rules B-10, B-62, B-63
    int minQuality = 20;    // 0: not asked for
    bool passOnly = true;   // FILTER is PASS or '.'
    bool operator==(const QualityGate&) const = default;
};

// Numbers of the rules; positions and lengths in bases.
namespace quality_limits {

// Sex (rule B-60)
constexpr double maleXHet = 0.10, femaleXHet = 0.30;
constexpr double maleXDepth = 0.5, maleXDepthSlack = 0.1, femaleXDepth = 1.0, femaleXDepthSlack = 0.15;
constexpr double maleYDepth = 0.3, femaleYDepth = 0.05;
constexpr double maleYShare = 0.5, femaleYShare = 0.05; // of the family's Y sites called, where depth does not tell
constexpr std::int64_t enoughXMarkers = 50, enoughXDepths = 50, enoughYSites = 20, enoughSharedYSites = 5, enoughAutosomalDepths = 1000;

// Kinship (rule B-62)
constexpr double duplicate = 0.354, firstDegree = 0.177, secondDegree = 0.0884, thirdDegree = 0.0442;
constexpr double parentChildIbs0 = 0.005, siblingIbs0 = 0.01;
constexpr std::int64_t enoughPairMarkers = 5000;

// Mendelian errors (rule B-63)
constexpr double mendelWarn = 0.005, mendelFail = 0.02;
constexpr std::int64_t enoughTrioSites = 1000;

// Uniparental disomy (rule B-46)
constexpr std::int64_t updLength = 5'000'000, updGap = 10'000'000;
constexpr int updSites = 50, updMost = 2; // on more chromosomes than that it is no explanation
constexpr double updShare = 0.80, deletionDepth = 0.75;

// Runs of homozygosity (rule B-47)
constexpr double rohHetShare = 0.05, autosomes = 2.88e9, consanguineFroh = 0.02, closeFroh = 0.10;
constexpr std::int64_t rohListed = 500'000, rohSummed = 1'500'000, rohGap = 2'000'000, rohLong = 20'000'000;
constexpr int rohExomeMarkers = 20, rohGenomeMarkers = 100;
constexpr double genomeMarkersPerBase = 300e-6; // a genome has about 1,000 variant sites in a million bases, an exome 10 to 60
constexpr std::int64_t enoughRohMarkers = 1000;

// Contamination hints (rule B-65: hints only)
constexpr int hintDepth = 20;
constexpr double lowBalance = 0.30, lowBalanceShare = 0.15, extraReads = 0.015;
constexpr std::int64_t enoughHintSites = 500;

// The sample as a whole
constexpr double lowCallRate = 0.95, lowTiTv = 1.8, highTiTv = 3.6, lowHetHom = 0.9, highHetHom = 4.0;
constexpr std::int64_t enoughSampleSites = 5000;

} // namespace quality_limits

} // namespace gentolk
