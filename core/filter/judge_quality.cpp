#include "core/filter/judge.h"
#include "core/genetics/region.h"
#include <algorithm>

namespace gentolk {

namespace {

// What was looked at, and what was wrong or missing.
struct Finding {
    bool inWords;
    std::string value = {};
    std::vector<std::string> wrong = {}, missing = {};

    template<class Words>
    void look(const Words& words)
    {
        if (inWords)
            value += (value.empty() ? "" : ", ") + words();
    }
};

std::string joined(const auto& parts, const std::string& separator)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

void lookAtFilter(Finding& finding, const CandidateVariant& candidate)
{
    finding.look([&] { return "FILTER " + (candidate.filters.empty() ? "." : joined(candidate.filters, ";")); });
    if (!passesFilter(candidate))
        finding.wrong.push_back("FILTER is not PASS");
}

void lookAtNumber(Finding& finding, const char* name, std::optional<int> value, int least)
{
    finding.look([&] { return std::string(name) + ' ' + (value ? std::to_string(*value) : "missing"); });
    if (!value)
        finding.missing.emplace_back(name);
    else if (*value < least)
        finding.wrong.push_back(std::string(name) + " is below " + std::to_string(least));
}

struct BalanceRange {
    double low = 0, high = 1;
};

BalanceRange rangeFor(const GenotypeQualityAtLeast& step, const CandidateVariant& candidate, bool everyCopy)
{
    if (everyCopy)
        return {step.homBalance, 1};
    const bool snv = kindOf(candidate.variant) == VariantKind::Snv;
    return snv ? BalanceRange{step.hetBalanceSnvLow, step.hetBalanceSnvHigh}
               : BalanceRange{step.hetBalanceIndelLow, step.hetBalanceIndelHigh};
}

// A boy's heterozygous call on X or Y can be mosaic, XXY or mismapping: never removed by its balance (rule B-5).
bool isHeterozygousBoy(const CandidateVariant& candidate, const FilterContext& context)
{
    const ContigKind kind = contigKind(candidate.variant.contig);
    return (kind == ContigKind::X || kind == ContigKind::Y) && context.family.sexOf(context.family.proband.sample) == Sex::Male
           && !inPseudoautosomalRegion(context.assembly, candidate.variant.contig, candidate.variant.position);
}

void lookAtBalance(Finding& finding, const GenotypeQualityAtLeast& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const Genotype& genotype = candidate.genotypeOf(context.family.proband.sample);
    const int copies = dose(genotype, candidate.alleleIndex);
    const bool everyCopy = std::size_t(copies) == genotype.alleles.size();
    const bool mitochondrial = contigKind(candidate.variant.contig) == ContigKind::Mitochondrial; // heteroplasmy (rule B-31)
    if (copies == 0 || (mitochondrial && !everyCopy))
        return;
    const auto balance = alleleBalance(genotype, candidate.alleleIndex);
    finding.look([&] { return "allele balance " + (balance ? numberText(*balance) : "missing"); });
    if (!balance) {
        finding.missing.push_back("allele balance");
        return;
    }
    const BalanceRange range = rangeFor(step, candidate, everyCopy);
    if (*balance >= range.low && *balance <= range.high)
        return;
    if (!everyCopy && isHeterozygousBoy(candidate, context))
        finding.missing.push_back("the meaning of a heterozygous call on a male's sex chromosome");
    else
        finding.wrong.push_back("the allele balance is outside " + numberText(range.low) + " to " + numberText(range.high));
}

std::string writtenThreshold(const GenotypeQualityAtLeast& step)
{
    return std::string(step.passOnly ? "FILTER PASS, " : "") + "DP >= " + std::to_string(step.depth)
           + ", GQ >= " + std::to_string(step.quality) + ", allele balance " + numberText(step.hetBalanceSnvLow) + "-"
           + numberText(step.hetBalanceSnvHigh) + " (SNV), " + numberText(step.hetBalanceIndelLow) + "-"
           + numberText(step.hetBalanceIndelHigh) + " (indel), >= " + numberText(step.homBalance) + " (homozygous)";
}

// Written once a step, not once an allele: a whole genome asks 50,000 times.
const std::string& thresholdText(const GenotypeQualityAtLeast& step)
{
    thread_local GenotypeQualityAtLeast of = step;
    thread_local std::string text = writtenThreshold(step);
    if (!(of == step)) {
        of = step;
        text = writtenThreshold(step);
    }
    return text;
}

} // namespace

Judgement judge(const GenotypeQualityAtLeast& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const Genotype& genotype = candidate.genotypeOf(context.family.proband.sample);
    Finding finding{context.inWords};
    if (step.passOnly)
        lookAtFilter(finding, candidate);
    lookAtNumber(finding, "DP", genotype.depth, step.depth);
    lookAtNumber(finding, "GQ", genotype.quality, step.quality);
    lookAtBalance(finding, step, candidate, context);
    const Verdict verdict = !finding.wrong.empty() ? Verdict::Remove : !finding.missing.empty() ? Verdict::CannotTell : Verdict::Keep;
    Judgement judgement{"quality", verdict, false, std::move(finding.value), {}, {}};
    if (!context.inWords)
        return judgement;
    judgement.threshold = thresholdText(step);
    judgement.text = "The proband's call is good.";
    if (verdict == Verdict::Remove) {
        judgement.text = "The proband's call is weak: " + joined(finding.wrong, "; ") + ".";
    } else if (verdict == Verdict::CannotTell) {
        judgement.text =
            "Nothing is known to be wrong with the proband's call, but it cannot be told of: " + joined(finding.missing, ", ") + ".";
    }
    return judgement;
}

} // namespace gentolk
