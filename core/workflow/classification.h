#pragma once
#include "core/genetics/acmg.h"
#include "core/genetics/candidate.h"
#include "core/genetics/case.h"
#include <vector>

namespace gentolk {

// What the program proposes for a person to decide (rule R-2): each with the figures, thresholds and rule it rests on.
// parentage: parentageOf() of the case's checks, which gates PS2 and PM6 (rules A-51, B-64).
std::vector<AppliedCriterion> proposedCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage);
// Why PS2 and PM6 are not proposed though the variant looks de novo (rule B-64); empty: no such ground.
QString deNovoWithheld(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage);

// Both schemes over the accepted and modified criteria (rules ).
ClassificationResult combineCriteria(const std::vector<AppliedCriterion>& criteria);
// The same as if every proposal were accepted: for showing, never for deciding.
ClassificationResult combineProposals(std::vector<AppliedCriterion> criteria);

// "PVS1,PM2_Supporting": as ClinGen writes them. Throws InvalidValue naming the word.
std::vector<AppliedCriterion> criteriaFromText(const QString& text);

} // namespace gentolk
