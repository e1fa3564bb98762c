#include "core/filter/judge.h"
#include <algorithm>
#include <charconv>

namespace gentolk {

std::string numberText(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 6).ptr;
    return {buffer, end};
}

bool passesFilter(const CandidateVariant& candidate)
{
    return std::all_of(candidate.filters.begin(), candidate.filters.end(), [](Word id) { return id == "PASS" || id == "." || id.empty(); });
}

bool isKnownPathogenic(const CandidateVariant& candidate)
{
    return candidate.clinvar
           && (candidate.clinvar->significance == ClinVarClass::Pathogenic
               || candidate.clinvar->significance == ClinVarClass::LikelyPathogenic);
}

Judgement judge(const InGenePanel& step, const CandidateVariant& candidate, const FilterContext& context)
{
    Judgement judgement{"panel", candidate.gene ? Verdict::Keep : Verdict::Remove, false, {}, {}, {}};
    if (!context.inWords)
        return judgement;
    judgement.threshold = "a gene of the panel, +/- " + std::to_string(step.flank) + " bases";
    judgement.value = candidate.gene ? candidate.gene->symbol : "no gene of the panel";
    judgement.text = candidate.gene ? "Lies in " + candidate.gene->symbol + ", a gene of the panel." : "Lies in no gene of the panel.";
    return judgement;
}

Judgement judge(const CarriedByProband&, const CandidateVariant& candidate, const FilterContext& context)
{
    const Genotype& genotype = candidate.genotypeOf(context.family.proband.sample);
    Judgement judgement{"carried", Verdict::Keep, false, {}, {}, {}};
    if (dose(genotype, candidate.alleleIndex) <= 0)
        judgement.verdict = isKnown(genotype) ? Verdict::Remove : Verdict::CannotTell;
    if (!context.inWords)
        return judgement;
    judgement.value = genotype.alleles.empty() ? "missing" : textOf(genotype);
    judgement.threshold = "the proband has the allele";
    judgement.text = judgement.verdict == Verdict::Keep     ? "The proband has the allele."
                     : judgement.verdict == Verdict::Remove ? "The proband does not have the allele."
                                                            : "The proband's genotype is missing here, so the allele is kept.";
    return judgement;
}

Judgement judge(const RescueKnownPathogenic& step, const CandidateVariant& candidate, const FilterContext&)
{
    const bool known = isKnownPathogenic(candidate);
    Judgement judgement{"rescue", Verdict::Keep, false, known ? "pathogenic or likely pathogenic" : "not known as pathogenic", {}, {}};
    judgement.threshold = "ClinVar, at least " + std::to_string(step.minimumStars) + " stars";
    judgement.text = "A rescue removes nothing.";
    return judgement;
}

bool isRescued(const FilterCascade& cascade, const CandidateVariant& candidate, const std::string& stepId)
{
    if (!isKnownPathogenic(candidate))
        return false;
    const auto& stars = candidate.clinvar->stars; // unknown stars: rescued, since nothing may be lost silently (rule R-3)
    return std::any_of(cascade.steps.begin(), cascade.steps.end(), [&](const FilterStep& step) {
        const auto* rescue = std::get_if<RescueKnownPathogenic>(&step);
        return rescue && (!stars || *stars >= rescue->minimumStars)
               && std::find(rescue->steps.begin(), rescue->steps.end(), stepId) != rescue->steps.end();
    });
}

Judgement judgeWithRescue(const FilterCascade& cascade, const FilterStep& step, const CandidateVariant& candidate,
                          const FilterContext& context)
{
    Judgement judgement = std::visit([&](const auto& one) { return judge(one, candidate, context); }, step);
    rescue(cascade, judgement, candidate);
    return judgement;
}

void rescue(const FilterCascade& cascade, Judgement& judgement, const CandidateVariant& candidate)
{
    if (judgement.verdict != Verdict::Remove || !isRescued(cascade, candidate, judgement.step))
        return;
    const auto& stars = candidate.clinvar->stars;
    judgement.verdict = Verdict::Keep;
    judgement.rescued = true;
    judgement.text +=
        " Kept all the same: known as pathogenic in ClinVar (" + (stars ? std::to_string(*stars) + " stars" : "stars unknown") + ").";
}

} // namespace gentolk
