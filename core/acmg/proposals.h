#pragma once
#include "core/acmg/criterion_facts.h"
#include "core/acmg/propose.h"
#include <optional>

namespace gentolk {

// All that one variant's criteria are judged from.
struct Inquiry {
    const CandidateVariant& candidate;
    const Family& family;
    const CriterionFacts& facts;
    const AcmgRules& rules;
};

// Each gives its criteria in one of the four states of rule R-3, with the rule's number in `source`.
using Findings = std::vector<AppliedCriterion>;
void judgeFrequency(const Inquiry& inquiry, Findings& findings);   // BA1, BS1, BS2, PM2
void judgeNullVariant(const Inquiry& inquiry, Findings& findings); // PVS1
void judgePrediction(const Inquiry& inquiry, Findings& findings);  // PP3, BP4, BP7
void judgeEffect(const Inquiry& inquiry, Findings& findings);      // PS1, PM1, PM4, PM5, BP3
void judgeFamily(const Inquiry& inquiry, Findings& findings);      // PM3, PP1, BS4
void judgePatients(const Inquiry& inquiry, Findings& findings);    // PS4, PP4, and what only a person can judge

// PS2 or PM6; none: not met or not evaluable.
std::optional<AppliedCriterion> proposeDeNovo(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules);

// Nonsense, frameshift or canonical splice site in the reported transcript: PVS1's ground, out of PP3's and BP4's (rule A-43).
bool isNullVariant(const CandidateVariant& candidate);
bool hasConsequence(const CandidateVariant& candidate, std::string_view term); // in the reported transcript
bool isXLinkedGene(const PanelGene& gene);
bool segregatesRecessively(const CandidateVariant& candidate); // by its best label
std::optional<AppliedCriterion> rarityOf(const Inquiry& inquiry); // PM2 in its state; none: no gene (rule A-52 asks it of PM3)

AppliedCriterion proposal(AcmgCriterion criterion, EvidenceStrength strength, const QString& source, const QString& reason);
AppliedCriterion without(AcmgCriterion criterion, CriterionState state, const QString& source, const QString& reason);

} // namespace gentolk
