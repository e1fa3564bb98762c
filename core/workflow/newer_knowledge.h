#pragma once
#include "core/workflow/family_variants.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/residue_knowledge.h"

namespace gentolk {

// A criterion that is judged otherwise by now; `then` and `now` each with state, strength, figures and rule.
struct ChangedProposal {
    AppliedCriterion then, now;
    bool operator==(const ChangedProposal&) const = default;
};

// What is said anew of one variant. Told, never used: a case stays judged by what it was judged with (rule R-1; trap H-25).
struct NewerKnowledge {
    QStringList sources;                  // installed since: "ClinVar 2026-12-01"
    std::vector<ChangedProposal> bySources; // what those sources would propose otherwise
    std::vector<ChangedProposal> byRules; // accepted as proposed, and judged otherwise by today's rules or checks
    std::optional<ClinVarRecord> clinvarThen, clinvarNow; // where the newer ClinVar gives another class; then: none if it was not there
    bool empty() const { return bySources.empty() && byRules.empty() && !clinvarNow; }
};

// The installed sources that are newer than what a family was judged with, opened once.
class NewerSources
{
public:
    // Throws what AlleleStore does for a damaged one. Keeps a reference to `variants`.
    explicit NewerSources(const FamilyVariants& variants);

    // decided: the case's decision on the candidate, or null. A score of SpliceAI that the case has is not compared: it does not tell where it is from.
    NewerKnowledge of(const CandidateVariant& candidate, const VariantDecision* decided, std::optional<bool> parentage, const FamilyAlleles& alleles) const;

private:
    CandidateVariant judgedAnew(const CandidateVariant& candidate) const;
    std::vector<CandidateVariant> partnersAnew(const CandidateVariant& candidate, const FamilyAlleles& alleles) const;
    const FamilyVariants& m_variants;
    std::shared_ptr<const ResidueKnowledge> m_known; // by m_evidence
    QStringList m_titles;                           // of the newer ones
    std::shared_ptr<const InstalledEvidence> m_evidence; // newer ones, and those of the case that none replaces; null: nothing is newer
};

} // namespace gentolk
