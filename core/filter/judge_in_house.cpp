#include "core/filter/judge.h"

namespace gentolk {

namespace {

bool mayBeRecessive(const CandidateVariant& candidate)
{
    using enum ModeOfInheritance;
    const PanelGene* gene = candidate.gene;
    const bool otherwise = gene && (gene->hasMode(AutosomalDominant) || gene->hasMode(XLinked) || gene->hasMode(XLinkedRecessive) ||
                                    gene->hasMode(XLinkedDominant) || gene->hasMode(Somatic));
    return !otherwise || gene->hasMode(AutosomalRecessive);
}

bool isTooOften(const SeenInHouse& step, const InHouseCount& seen, bool recessive)
{
    const bool many = seen.ofFamilies >= step.shareFrom && seen.families > (recessive ? step.recessiveShare : step.share) * seen.ofFamilies;
    return many || (!recessive && seen.families > step.families);
}

bool populationKnowsIt(const SeenInHouse& step, const CandidateVariant& candidate)
{
    return candidate.frequency && candidate.frequency->alleleFrequency.value_or(0) >= step.populationBelow;
}

} // namespace

Judgement judge(const SeenInHouse& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const bool recessive = mayBeRecessive(candidate);
    Judgement judgement{"in_house", Verdict::Keep, false, {}, {}, {}};
    const bool tooOften = candidate.inHouse && isTooOften(step, *candidate.inHouse, recessive), known = populationKnowsIt(step, candidate);
    judgement.verdict = tooOften && !known ? Verdict::Remove : Verdict::Keep;
    if (!context.inWords)
        return judgement;
    judgement.threshold = recessive ? "<= " + numberText(step.recessiveShare) + " of families (recessive)"
                                    : "<= " + std::to_string(step.families) + " families, <= " + numberText(step.share);
    if (!candidate.inHouse) {
        judgement.value = "not asked";
        judgement.text = "No cases of the laboratory were asked.";
        return judgement;
    }
    judgement.value = std::to_string(candidate.inHouse->families) + " of " + std::to_string(candidate.inHouse->ofFamilies) + " other families";
    if (!tooOften)
        judgement.text = "Not seen too often in the laboratory's other families.";
    else if (known)
        judgement.text = "Often seen in the laboratory's other families, but the population knows it, so its frequency decides.";
    else
        judgement.text = "Seen in " + judgement.value + ", though hardly known in the population: an artefact, or a local variant.";
    return judgement;
}

} // namespace gentolk
