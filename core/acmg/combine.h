#pragma once
#include "core/acmg/exclusions.h"
#include "core/genetics/acmg.h"
#include <bitset>
#include <span>
#include <vector>

namespace gentolk {

struct CombineOptions {
    bool countReputableSource = true; // PP5 and BP6, off in proposals (rule A-3), count where a person gave them; conflicts name them
    bool loneStrongBenign = false;    // the SCID panel's row in the 2015 table: one strong benign criterion alone is likely benign
    std::bitset<acmgCriterionCount> notApplicable{}; // by the gene's rules (rule A-4); given by a person they count and are named
    std::vector<ExcludedPair> excludedPairs{};       // the gene's own, beside those of rule A8
};

// Both schemes over the criteria that are met and that a person accepted or modified (rules ). A pair
// that excludes each other counts once (rule A8, core/acmg/exclusions.h). One more pathogenic criterion never lowers a class, one
// more benign one never raises it, and the order plays no part. Codes in `conflicts`, beside those of the exclusions:
//   "PP5_reputable_source", "BP6_reputable_source"  counted although off by default (rule A-3)
//   "PP5_off", "BP6_off"      not counted
//   "duplicate_PM2"           a code applies once (rule A-2): only the strongest counts
//   "not_applicable_PM1"      the gene's rules do not know it (rule A-4)
//   "pathogenic_and_benign"   evidence on both sides; "comment_required" where each side has 2 points or more (rule A-64)
//   "lone_supporting"         likely benign on one supporting criterion only: confirm (rule A-63)
//   "schemes_disagree"        the two schemes give different classes (rule A-62)
std::vector<std::string> conflictCodes(); // every code that `conflicts` can hold
ClassificationResult combine(std::span<const AppliedCriterion> criteria, const CombineOptions& options = {});

// The same as if every open proposal were accepted: only to show what the program would say, never a result.
ClassificationResult combineProposed(std::vector<AppliedCriterion> criteria, const CombineOptions& options = {});

// Whether the criterion counts: met, and accepted or modified by a person (rule R-2).
bool counts(const AppliedCriterion& applied);

} // namespace gentolk
