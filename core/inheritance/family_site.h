#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include "core/inheritance/allele_call.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// By which rules a place is inherited. The pseudoautosomal regions are autosomal (rule B-6).
enum class InheritancePlace { Autosomal, XOfMale, XOfFemale, YChromosome, Mitochondrial };

struct Relative {
    std::string word; // "mother", "father", or the sibling's sample
    Sex sex = Sex::Unknown;
    AffectionStatus affection = AffectionStatus::Unknown;
    AlleleCall call;
};

// One allele as the family has it. The candidate and its genotypes must outlive it.
struct FamilySite {
    const CandidateVariant* candidate = nullptr;
    InheritancePlace place = InheritancePlace::Autosomal;
    Sex childSex = Sex::Unknown;
    AlleleCall child;
    std::optional<Relative> mother, father; // none: not in the data
    std::vector<Relative> siblings;

    const PanelGene* gene() const { return candidate->gene; }
};

FamilySite siteOf(const Family& family, GenomeAssembly assembly, const CandidateVariant& candidate);

// The parents from whom the child may have the allele (a boy's X comes from his mother); a null entry is a parent without data.
std::vector<const Relative*> givingParents(const FamilySite& site);

// "child 0/1, mother 0/0, father ./."; a parent without data is not named (rule B-36).
std::string genotypesText(const FamilySite& site);

} // namespace gentolk
