#pragma once
#include "core/acmg/criterion_facts.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <memory>
#include <unordered_map>
#include <vector>

namespace gentolk {

struct FamilyVariants;
class InstalledEvidence;
class ResidueKnowledge;

// A family's candidates in their assembly: where the other allele of a pair is found, and a deletion's exons. Keeps a reference to them.
class FamilyAlleles
{
public:
    FamilyAlleles(const std::vector<CandidateVariant>& all, GenomeAssembly assembly, std::shared_ptr<const ResidueKnowledge> known = {},
                  std::shared_ptr<const InstalledEvidence> evidence = {});
    explicit FamilyAlleles(const FamilyVariants& variants); // with what its sources know of the neighbouring alleles (rules)
    GenomeAssembly assembly() const { return m_assembly; }
    const ResidueKnowledge* known() const { return m_known.get(); } // null: no ClinVar is installed
    const InstalledEvidence* evidence() const { return m_evidence.get(); } // null: none was given
    const CandidateVariant* find(const Variant& variant) const; // null: not among them

private:
    const std::vector<CandidateVariant>& m_all;
    GenomeAssembly m_assembly;
    std::unordered_multimap<std::int64_t, std::size_t> m_byPosition;
    std::shared_ptr<const ResidueKnowledge> m_known;
    std::shared_ptr<const InstalledEvidence> m_evidence;
};

// What PM3 rests on in this patient (rule A-52): the one partner that gives most, by ClinVar's class, its rarity and the phase that the family shows. One
// tested parent who has one of the two counts as in trans. None: no partner, or of none is a class known.
std::optional<TransFacts> transFactsOf(const CandidateVariant& candidate, const Family& family, const FamilyAlleles& alleles);

} // namespace gentolk
