#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
#include "core/genetics/kin.h"
#include "core/genetics/region.h"
#include "core/inheritance/allele_call.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// By which rules a place is inherited. The pseudoautosomal regions are autosomal (rule B-6).
enum class InheritancePlace { Autosomal, XOfMale, XOfFemale, YChromosome, Mitochondrial };

struct Relative {
    Word word; // "mother", "father", or the sibling's sample
    Sex sex = Sex::Unknown;
    AffectionStatus affection = AffectionStatus::Unknown;
    AlleleCall call;
    Kin kin; // to the child; of siblings and others
};

// One allele as the family has it. The candidate and its genotypes must outlive it.
struct FamilySite {
    const CandidateVariant* candidate = nullptr;
    InheritancePlace place = InheritancePlace::Autosomal;
    Sex childSex = Sex::Unknown;
    AlleleCall child;
    std::optional<Relative> mother, father; // none: not in the data
    std::vector<Relative> siblings;       // full ones, as far as the pedigree tells
    std::vector<Relative> others;         // everybody else in the data: they take certainty, never a label (rules B-33, B-34)
    SharedText genotypes;                 // "child 0/1, mother 0/0, father ./., sibling S1 0/1" (rule B-36): of everybody in the data, "child CN 1" where only that is known
    const GenomicRegion* lost = nullptr;  // of a deletion told as copies lost; null: any other allele
    std::optional<const PanelGene*> geneHere; // the gene that a deletion is looked at for, null: one without a panel; none: its own

    const PanelGene* gene() const { return geneHere ? *geneHere : candidate->gene; }
};

// The family with what is asked of its pedigree at every site. The family must outlive it.
class FamilyMembers
{
public:
    FamilyMembers(const Family& family, GenomeAssembly assembly);
    FamilySite siteOf(const CandidateVariant& candidate) const;

private:
    // Who is asked at every site, as the pedigree says.
    struct Member {
        std::string sample;
        Word word;
        Sex sex = Sex::Unknown;
        AffectionStatus affection = AffectionStatus::Unknown;
        Kin kin = {};
    };
    Member memberOf(const std::string& sample, Word word) const;
    static Relative relativeOf(const Member& member, Sex sex, InheritancePlace place, const CandidateVariant& candidate);

    const Family& m_family;
    GenomeAssembly m_assembly;
    Sex m_childSex = Sex::Unknown;
    std::optional<Member> m_mother, m_father;
    std::vector<Member> m_others; // family.siblings: full siblings apart in a site, by whom alone a label may be taken away (rule B-33)
};

// The same with everybody's call told as the copies that they have lost of it (rule B-27). lost outlives it.
FamilySite asDeletion(FamilySite site, const GenomicRegion& lost);

// The parents from whom the child may have the allele (a boy's X comes from his mother); a null entry is a parent without data.
std::vector<const Relative*> givingParents(const FamilySite& site);

Truth carriedBy(const std::optional<Relative>& parent); // Unknown without data

} // namespace gentolk
