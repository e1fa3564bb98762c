#pragma once
#include "core/filter/step_verdicts.h"
#include "core/workflow/family_variants.h"

namespace gentolk {

// A variant that one step alone removed: what was looked at, against which limit.
struct NearMiss {
    CandidateVariant candidate;
    Judgement judgement;
};

// What one filtering learnt that the next one of the same family need not ask again. Only for speed: the list is the same without it.
struct ShortlistMemory {
    StepVerdicts verdicts;
    const CandidateVariant* candidates = nullptr; // whose it is: never looked at
    std::vector<PhenotypeTerm> phenotype;
    std::vector<double> loneScores; // by candidate: of those just outside the list, under that phenotype; NaN: not asked yet
};

struct Shortlist {
    FilterCascade cascade;
    std::vector<FunnelRow> funnel;
    std::vector<CandidateVariant> candidates;          // kept, best first; segregation and score filled in
    std::size_t broughtBack = 0;                       // how many of the last candidates the steps had removed and a person brought back
    std::vector<NearMiss> justOutside;                 // best first, at most 50
    std::int64_t justOutsideTotal = 0;
    std::shared_ptr<const ShortlistMemory> memory;     // for the next filtering of the family
};

// phenotype: HPO terms, present and excluded; ids that no release knows are left out of the score (D-4, D-16: order only, never a gate).
// before: an earlier list's memory, or null.
Shortlist makeShortlist(const FamilyVariants& variants, const FilterCascade& cascade, const std::vector<PhenotypeTerm>& phenotype,
                        const std::shared_ptr<const ShortlistMemory>& before = {});

struct Explanation {
    bool found = false;                                 // the family's files have it
    bool inPanel = false;
    CandidateVariant candidate;
    std::vector<Judgement> steps;                       // "panel" first, then the cascade's, in order, up to the end
    std::string removedBy;                              // first removing step; empty: it is on the list
};

// Filters the family once and then answers any number of questions. Keeps a reference to `variants`.
class Explainer
{
public:
    Explainer(const FamilyVariants& variants, FilterCascade cascade);
    Explanation variant(const Variant& variant) const;
    // Every allele of the family in the gene. Throws NotFound for a symbol that the panel does not know.
    std::vector<Explanation> gene(const std::string& symbolOrHgnc) const;
    Explanation at(std::size_t index) const; // of variants.candidates

private:
    const FamilyVariants& m_variants;
    FilterCascade m_cascade;
    FilterOutcome m_outcome;
};

// One question alone.
Explanation explainVariant(const FamilyVariants& variants, const FilterCascade& cascade, const Variant& variant);
std::vector<Explanation> explainGene(const FamilyVariants& variants, const FilterCascade& cascade, const std::string& symbolOrHgnc);

} // namespace gentolk
