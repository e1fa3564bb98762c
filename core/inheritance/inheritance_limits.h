#pragma once
#include "core/base/rule_numbers.h"

namespace gentolk {

// The numbers of rules B-5, B-10, B-12, B-13, B-31 and B-52, from resources/rules/inheritance.json (rule R-1). "atLeast" and "atMost"
// include the number itself.
struct InheritanceLimits {
    int depthAtLeast = 0, qualityAtLeast = 0;                 // B-10, B-12: child and parents
    double hetBalanceAtLeast = 0, hetBalanceAtMost = 0;       // B-10, SNV
    double indelBalanceAtLeast = 0, indelBalanceAtMost = 0;   // B-10, indel
    double hemizygousBalanceAtLeast = 0;                      // B-5, B-12
    int deNovoReadsAtLeast = 0;                               // B-12
    double deNovoBalanceAtLeast = 0, deNovoBalanceAtMost = 0; // B-12
    int parentReadsAtMost = 0;                                // B-12
    double parentFractionAtMost = 0;                          // B-12, B-13
    double deNovoFrequencyBelow = 0;                          // B-12 (GATK's possibleDeNovo)
    double deNovoMosaicChance = 0;                            // B-12: binomial against 0.5
    int mosaicReadsAtLeast = 0;                               // B-52
    double mosaicBalanceAtLeast = 0, mosaicBalanceAtMost = 0; // B-52
    double mosaicChance = 0;                                  // B-52
    double heteroplasmyAtLeast = 0, heteroplasmySureFrom = 0; // B-31: below the one noise, below the other to be confirmed
    double homoplasmyFrom = 0;                                // B-31: from here on every copy
};

// Throws FileMalformed naming the key that is missing, wrong or too many.
InheritanceLimits readInheritanceLimits(RuleNumbers rules);

// Those in force, read once (RuleNumbers::ofProgram). Throws FileMissing, FileMalformed.
const InheritanceLimits& inheritanceLimits();

} // namespace gentolk
