#pragma once

namespace gentolk {

// The numbers of rules B-5, B-10, B-12, B-13, B-31 and B-52. "atLeast" and "atMost" include the number itself.
struct InheritanceLimits {
    int depthAtLeast = 10, qualityAtLeast = 20;                     // B-10, B-12: child and parents
    double hetBalanceAtLeast = 0.20, hetBalanceAtMost = 0.80;       // B-10, SNV
    double indelBalanceAtLeast = 0.15, indelBalanceAtMost = 0.85;   // B-10, indel
    double hemizygousBalanceAtLeast = 0.85;                         // B-5, B-12
    int deNovoReadsAtLeast = 4;                                     // B-12
    double deNovoBalanceAtLeast = 0.25, deNovoBalanceAtMost = 0.75; // B-12
    int parentReadsAtMost = 1;                                      // B-12
    double parentFractionAtMost = 0.02;                             // B-12, B-13
    double deNovoFrequencyBelow = 0.001;                            // B-12 (GATK's possibleDeNovo)
    double deNovoMosaicChance = 0.001;                              // B-12: binomial against 0.5
    int mosaicReadsAtLeast = 3;                                     // B-52
    double mosaicBalanceAtLeast = 0.03, mosaicBalanceAtMost = 0.35; // B-52
    double mosaicChance = 0.01;                                     // B-52
    double heteroplasmyAtLeast = 0.01, heteroplasmySureFrom = 0.03; // B-31: below the one noise, below the other to be confirmed
    double homoplasmyFrom = 0.95;                                   // B-31: from here on every copy
};
inline constexpr InheritanceLimits inheritanceLimits;

} // namespace gentolk
