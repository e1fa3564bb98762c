#pragma once
#include "core/inheritance/family_site.h"
#include <optional>
#include <string>

namespace gentolk {

// How far a de novo call is to be trusted (rule B-12).
struct DeNovoQuality {
    bool high = true;           // DN_high: every number is known and good
    bool low = false;           // a known number is below its limit
    bool parentalReads = false; // DN_check: a parent has reads of it (rule B-13)
    bool mosaicInChild = false; // DN_mosaic
    std::string why;            // what is missing or below; empty for high
};
DeNovoQuality deNovoQuality(const FamilySite& site);

// What is wrong with a call by rule B-10 (DP, GQ, balance of a heterozygote); empty: nothing known to be wrong. Missing numbers are not
// wrong.
std::string weaknessOf(const FamilySite& site, const AlleleCall& call);

// Chance of at most so many alternate reads if half are expected.
double chanceOfSoFewReads(int alternate, int total);

// "0.035": a share, to three decimals.
std::string fractionText(double value);

// Rule B-52 on the child's reads; no value without allele depths.
std::optional<bool> looksMosaic(const FamilySite& site);

// Rule B-5: a boy's X called heterozygous, and the reads do not say that every copy has it.
bool isHeterozygousMaleX(const FamilySite& site);

} // namespace gentolk
