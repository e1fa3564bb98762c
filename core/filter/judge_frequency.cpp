#include "core/filter/judge.h"
#include <algorithm>

namespace gentolk {

namespace {

struct Limit {
    double frequency = 0;
    std::string_view mode;
};

// The gene's most permissive mode decides (rules B-37, C-1). No gene or no mode known: recessive, the most permissive of all.
Limit limitFor(const FrequencyBelow& step, const CandidateVariant& candidate)
{
    if (contigKind(candidate.variant.contig) == ContigKind::Mitochondrial)
        return {step.mitochondrial, "mitochondrial"};
    const PanelGene* gene = candidate.gene;
    Limit best{-1, {}};
    const auto offer = [&](bool has, double frequency, const char* mode) {
        if (has && frequency > best.frequency)
            best = {frequency, mode};
    };
    using enum ModeOfInheritance;
    offer(gene && gene->hasMode(AutosomalRecessive), step.recessive, "recessive");
    offer(gene && (gene->hasMode(XLinked) || gene->hasMode(XLinkedRecessive) || gene->hasMode(XLinkedDominant)), step.xLinked, "X-linked");
    offer(gene && gene->hasMode(AutosomalDominant), step.dominant, "dominant");
    offer(gene && gene->hasMode(Somatic), step.mosaic, "mosaic");
    offer(gene && gene->hasMode(Mitochondrial), step.mitochondrial, "mitochondrial");
    return best.frequency < 0 ? Limit{step.recessive, "recessive"} : best;
}

bool sameProtein(std::string have, const std::string& wanted)
{
    std::erase_if(have, [](char c) { return c == '(' || c == ')'; });
    if (wanted.ends_with("fs")) // "p.Leu1007fs" is also "p.Leu1007ProfsTer2"
        return have.starts_with(wanted.substr(0, wanted.size() - 2)) && have.find("fs") != std::string::npos;
    return have == wanted;
}

bool isException(const std::string& exception, const CandidateVariant& candidate)
{
    const std::size_t colon = exception.find(':');
    const std::string_view symbol = std::string_view(exception).substr(0, colon);
    const std::string_view change = colon == std::string::npos ? std::string_view() : std::string_view(exception).substr(colon + 1);
    return std::any_of(candidate.transcripts.begin(), candidate.transcripts.end(), [&](const TranscriptConsequence& one) {
        const bool gene = one.geneSymbol == symbol || (candidate.gene && candidate.gene->symbol == symbol && one.geneSymbol.empty());
        return gene && (change.starts_with("p.") ? sameProtein(one.hgvsP, std::string(change)) : one.hgvsC == change);
    });
}

const std::string* exceptionFor(const FrequencyBelow& step, const CandidateVariant& candidate)
{
    const auto found =
        std::find_if(step.exceptions.begin(), step.exceptions.end(), [&](const std::string& one) { return isException(one, candidate); });
    return found == step.exceptions.end() ? nullptr : &*found;
}

// Too many healthy people with the genotype of the disease, where the count is known (rule C-1).
std::string tooMany(const FrequencyBelow& step, const PopulationFrequency& frequency, std::string_view mode)
{
    const auto over = [&](const std::optional<int>& count) { return count && *count > step.recessiveHomozygotes; };
    if (mode == "recessive" && over(frequency.homozygotes))
        return std::to_string(*frequency.homozygotes) + " homozygotes";
    if (mode == "X-linked" && over(frequency.hemizygotes))
        return std::to_string(*frequency.hemizygotes) + " hemizygotes";
    return {};
}

std::string countsText(const PopulationFrequency& frequency)
{
    return (frequency.homozygotes ? ", " + std::to_string(*frequency.homozygotes) + " homozygotes" : "")
           + (frequency.hemizygotes ? ", " + std::to_string(*frequency.hemizygotes) + " hemizygotes" : "");
}

} // namespace

Judgement judge(const FrequencyBelow& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const Limit limit = limitFor(step, candidate);
    const std::string mode(limit.mode);
    Judgement judgement{"frequency", Verdict::Keep, false, "missing", {}, {}};
    if (context.inWords)
        judgement.threshold = "<= " + numberText(limit.frequency) + " (" + mode + ')';
    const auto& known = candidate.frequency;
    const bool filtering = known && known->filteringFrequency;
    const auto value = !known ? std::nullopt : filtering ? known->filteringFrequency : known->alleleFrequency;
    if (!value) {
        judgement.verdict = Verdict::CannotTell;
        judgement.text = "The population frequency is not known, so the allele is kept.";
        return judgement;
    }
    if (context.inWords)
        judgement.value = (filtering ? "FAF " : "AF ") + numberText(*value) + " (" + known->source + ')' + countsText(*known);
    const std::string many = tooMany(step, *known, limit.mode);
    if (*value <= limit.frequency && many.empty()) {
        judgement.text = context.inWords ? "Rare enough for a " + mode + " disease." : std::string();
    } else if (const std::string* exception = exceptionFor(step, candidate)) {
        judgement.text = "Common, but listed as relevant all the same: " + *exception + '.';
    } else {
        judgement.verdict = Verdict::Remove;
        judgement.text = many.empty() ? "Too common for a " + mode + " disease."
                                      : "The population has " + many + ", more than " + std::to_string(step.recessiveHomozygotes) + '.';
    }
    return judgement;
}

} // namespace gentolk
