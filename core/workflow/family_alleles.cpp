#include "core/workflow/family_alleles.h"
#include "core/workflow/residue_knowledge.h"
#include "core/acmg/family_points.h"
#include "core/acmg/proposals.h"
#include "core/acmg/rule_book.h"
#include "core/workflow/population_facts.h"

namespace gentolk {

namespace {

constexpr int starsOfAKnownClass = 1; // an established class: reviewed with criteria

bool classIsKnown(const CandidateVariant& partner)
{
    using enum ClinVarClass;
    if (!partner.clinvar || partner.clinvar->stars.value_or(0) < starsOfAKnownClass)
        return false;
    const ClinVarClass told = partner.clinvar->significance;
    return told != Unknown && told != Conflicting && told != RiskOrOther;
}

// None: the phase is not known (rule B-23).
std::optional<bool> inTransBy(const SegregationLabel& label)
{
    if (label.has(Qualifier::InCis))
        return false;
    if (label.has(Qualifier::PhaseUnknown))
        return std::nullopt;
    const bool presumed = label.has(Qualifier::PhasePresumed);
    return label.certainty == Certainty::Certain || presumed ? std::optional(true) : std::nullopt;
}

OtherAllele asOtherAllele(const CandidateVariant& partner, const SegregationLabel& label, const Family& family)
{
    CandidateVariant paired = partner; // its limit of rarity is the recessive one
    paired.segregation.labels = {label};
    CriterionFacts facts;
    facts.population = populationFactsOf(paired);
    const auto rarity = rarityOf({paired, family, facts, acmgRuleBook().forCandidate(paired)});
    const TranscriptConsequence* transcript = partner.transcript();
    return {partner.clinvar->significance, rarity && rarity->state == CriterionState::Met, inTransBy(label),
            transcript && !transcript->hgvsC.empty() ? transcript->hgvsC : toString(partner.variant)};
}

} // namespace

FamilyAlleles::FamilyAlleles(const FamilyVariants& variants) : FamilyAlleles(variants.candidates, variants.assembly, residueKnowledgeOf(variants), variants.knowledge.evidence) {}

FamilyAlleles::FamilyAlleles(const std::vector<CandidateVariant>& all, GenomeAssembly assembly, std::shared_ptr<const ResidueKnowledge> known,
                             std::shared_ptr<const InstalledEvidence> evidence)
    : m_all(all), m_assembly(assembly), m_known(std::move(known)), m_evidence(std::move(evidence))
{
    m_byPosition.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        m_byPosition.emplace(all[i].variant.position, i);
}

const CandidateVariant* FamilyAlleles::find(const Variant& variant) const
{
    const auto [first, last] = m_byPosition.equal_range(variant.position);
    for (auto one = first; one != last; ++one)
        if (m_all[one->second].variant == variant)
            return &m_all[one->second];
    return nullptr;
}

std::optional<TransFacts> transFactsOf(const CandidateVariant& candidate, const Family& family, const FamilyAlleles& alleles)
{
    const AcmgRules& rules = acmgRuleBook().forCandidate(candidate);
    std::optional<TransFacts> best;
    for (const SegregationLabel& label : candidate.segregation.labels) {
        if (label.mode != InheritanceLabel::CompoundHeterozygous || !label.partner || label.has(Qualifier::LowQuality))
            continue;
        const CandidateVariant* partner = alleles.find(*label.partner);
        if (!partner || !classIsKnown(*partner))
            continue;
        TransFacts one;
        one.others = {asOtherAllele(*partner, label, family)};
        if (!best || transHundredths(one, rules) > transHundredths(*best, rules)) // one patient counts once
            best = one;
    }
    return best;
}

} // namespace gentolk
