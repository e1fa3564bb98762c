#pragma once
#include "core/filter/filter_cascade.h"

namespace gentolk {

// One step's own answer for one allele, without any rescue. The inheritance step reads candidate.segregation.
Judgement judge(const InGenePanel& step, const CandidateVariant& candidate, const FilterContext& context);
Judgement judge(const CarriedByProband& step, const CandidateVariant& candidate, const FilterContext& context);       // B-35
Judgement judge(const GenotypeQualityAtLeast& step, const CandidateVariant& candidate, const FilterContext& context); // B-5, B-10, B-53
Judgement judge(const FrequencyBelow& step, const CandidateVariant& candidate, const FilterContext& context);         // C-1, C-2
Judgement judge(const SeenInHouse& step, const CandidateVariant& candidate, const FilterContext& context);            // C-1
Judgement judge(const ConsequenceAtLeast& step, const CandidateVariant& candidate, const FilterContext& context);     // C-3, C-5 to C-8
Judgement judge(const SegregatesAs& step, const CandidateVariant& candidate, const FilterContext& context);           // B-35, B-37
Judgement judge(const SegregatesAs& step, const CandidateVariant& candidate, const Segregation& segregation, const FilterContext& context);
Judgement judge(const RescueKnownPathogenic& step, const CandidateVariant& candidate, const FilterContext& context); // C-1: removes nothing

// Keeps and marks what the step would remove and a rescue exempts.
void rescue(const FilterCascade& cascade, Judgement& judgement, const CandidateVariant& candidate);
// Whether a rescue of the cascade exempts the allele from the step of this id.
bool isRescued(const FilterCascade& cascade, const CandidateVariant& candidate, const std::string& stepId);
// The step's answer with the rescues considered: what they save is kept and marked.
Judgement judgeWithRescue(const FilterCascade& cascade, const FilterStep& step, const CandidateVariant& candidate,
                          const FilterContext& context);

bool passesFilter(const CandidateVariant& candidate);      // FILTER says PASS, or nothing
bool isKnownPathogenic(const CandidateVariant& candidate); // pathogenic or likely pathogenic in ClinVar
std::string numberText(double value);                      // C locale, six digits at most: "0.0001"

} // namespace gentolk
