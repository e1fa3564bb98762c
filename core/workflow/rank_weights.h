#pragma once
#include "core/genetics/consequence.h"
#include "core/genetics/evidence.h"
#include "core/genetics/segregation.h"
#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gentolk {

// The points of resources/ranking/default.json, each where it is asked for: a list of thousands asks for a dozen an allele. A name that the file has
// not got is worth nothing.
struct RankWeights {
    std::array<double, 8> clinvar{};                         // by ClinVarClass
    double unreviewedFactor = 0;
    std::unordered_map<std::string, double> terms;           // consequences with points of their own
    std::array<double, 4> impacts{};                         // by Impact
    double unknownConsequence = 0;
    double revelFrom = 0, revelPoints = 0, revelMissing = 0, spliceFrom = 0, splicePoints = 0, strongSpliceFrom = 0, strongSplicePoints = 0;
    std::vector<std::pair<double, double>> frequencyAtMost;  // frequency up to which so many points are given, lowest first
    double frequencyAbove = 0, frequencyMissing = 0;
    std::array<double, 9> certain{}, possible{};             // by InheritanceLabel
    double inCis = 0, secondHitMissing = 0, unaffectedCarrierParent = 0, incompletePenetrance = 0, noInheritance = 0;
    double partnerShare = 0, phenotype = 0, notPass = 0;
};

const RankWeights& rankWeights(); // read once

} // namespace gentolk
