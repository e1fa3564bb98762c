#pragma once
#include "core/acmg/null_tree.h"
#include "core/genetics/evidence.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// What the proposals rest on beside the candidate itself. All of it may be unknown; unknown proposes nothing (rule R-3).

struct PopulationFacts { // of the data set that the candidate's frequency is from
    std::optional<bool> absent;              // looked up, and no record there
    std::optional<double> medianDepth;       // of the site (rule A-13)
    std::optional<int> alternateAlleles, observedAlleles, mostObservedAlleles; // AC, AN, largest AN of the data set
    std::optional<double> totalFrequency;    // of the whole data set
    std::optional<double> largestOfFiveGroups; // African, East Asian, non-Finnish European, Admixed American, South Asian (rule A-11)
    std::optional<double> doubtedFrequency;  // the highest of an entry that its own source doubts: never counts, but forbids to call it rare
};

struct KnownMissense { // an established variant of the same gene (rules)
    std::string hgvsC, hgvsP;
    ClinVarClass significance = ClinVarClass::Unknown;
    std::optional<int> stars;
    std::optional<double> spliceAi;
    bool restsOnThis = false; // its class was itself reached through this variant: circular
    std::string id = {}, source = {}; // "11746" of "ClinVar 2026-11-01"; empty: not told
};

struct OtherAllele { // of the same gene in the proband (rule A-52)
    ClinVarClass significance = ClinVarClass::Unknown;
    bool rare = false;                 // meets PM2
    std::optional<bool> inTrans;       // confirmed; false: in cis; none: phase unknown
    std::string name;
};

struct TransFacts {
    bool homozygous = false;
    std::optional<bool> consanguineous;
    std::vector<OtherAllele> others;
};

struct SegregationCounts { // without the proband (rule A-53)
    int affectedWith = 0;              // dominant, X-linked: affected carriers; recessive: affected with both alleles
    int unaffectedWithout = 0;         // recessive: unaffected siblings at risk that do not have both
    int affectedWithout = 0;           // affected, genotype known, without the variant or not with both
    bool recessive = false;
};

struct MitochondrialScores { // rule A-90
    std::optional<double> apogee, hmtvar, mitotipPercentile;
};

struct MissenseFacts { // of the gene (rule A-34)
    std::optional<double> constraintZ; // gnomAD's missense Z; none: the table has no figure for the gene
    std::string source;                // name and version of the table
};

struct CriterionFacts {
    PopulationFacts population;
    std::optional<NullFacts> null;                         // replaces what the annotation says of a null variant
    std::optional<TranscriptShape> shape;                  // of the reported transcript
    std::optional<std::vector<KnownMissense>> knownAtResidue; // none: not installed; empty: none is known
    std::optional<std::vector<KnownMissense>> knownAtBase; // those of the very same base, for splicing; likewise
    bool residueWithoutSequence = false;                   // ClinVar knows some, and no reference sequence is installed to name them by
    std::optional<bool> inRepeat;                          // in-frame change in a repeat without known function (rule A-33)
    std::optional<MissenseFacts> missense;                 // none: no table is installed
    std::optional<TransFacts> trans;
    std::optional<SegregationCounts> segregation;
    std::optional<int> phenotypePoints;                    // hundredths of the gene's own table (rules)
    std::optional<int> otherProbands;                      // unrelated affected carriers (rule A-14)
    MitochondrialScores mitochondrial;
};

} // namespace gentolk
