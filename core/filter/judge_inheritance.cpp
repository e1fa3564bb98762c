#include "core/filter/judge.h"
#include <algorithm>

namespace gentolk {

namespace {

std::string labelsText(const Segregation& segregation)
{
    std::vector<std::string> seen;
    std::string text;
    for (const SegregationLabel& label : segregation.labels) {
        const std::string one = toString(label.mode) + " (" + toString(label.certainty) + ')';
        if (std::find(seen.begin(), seen.end(), one) != seen.end())
            continue;
        seen.push_back(one);
        text += (text.empty() ? "" : ", ") + one;
    }
    return text.empty() ? "no label" : text;
}

std::string wantedText(const SegregatesAs& step)
{
    std::string text;
    for (const InheritanceLabel label : step.labels)
        text += (text.empty() ? "" : " or ") + toString(label);
    return (step.certainOnly ? "certain: " : "") + (text.empty() ? "any label" : text);
}

bool wants(const SegregatesAs& step, InheritanceLabel label)
{
    return step.labels.empty() || std::find(step.labels.begin(), step.labels.end(), label) != step.labels.end();
}

bool namedIn(const SegregatesAs& step, InheritanceLabel label)
{
    return std::find(step.labels.begin(), step.labels.end(), label) != step.labels.end();
}

// A parent who is untested or without a call may or may not have it. One who has it settles that it is not new; but where the child
// has no reference allele, one parent's copy leaves the other to be explained (rule B-22).
bool deNovoCannotBeTold(const CandidateVariant& candidate, const Family& family)
{
    const auto& child = candidate.genotypeOf(family.proband.sample).alleles;
    const bool twoToExplain = child.size() == 2 && std::count(child.begin(), child.end(), 0) == 0;
    int carriers = 0, unknown = 0;
    const auto look = [&](const auto& parent) {
        const Genotype& genotype = parent ? candidate.genotypeOf(parent->sample) : Genotype();
        carriers += dose(genotype, candidate.alleleIndex) > 0 ? 1 : 0;
        unknown += isKnown(genotype) ? 0 : 1;
    };
    look(family.mother);
    look(family.father);
    return unknown > 0 && carriers < (twoToExplain ? 2 : 1);
}

// A missing genotype, parent or read count never removes (rule B-35); empty: everything needed is known.
std::string whyCannotTell(const SegregatesAs& step, const CandidateVariant& candidate, const Segregation& segregation, const Family& family)
{
    const Genotype& child = candidate.genotypeOf(family.proband.sample);
    if (!isKnown(child))
        return "the proband's genotype is missing";
    if (namedIn(step, InheritanceLabel::DeNovo) && deNovoCannotBeTold(candidate, family))
        return "a parent is missing, so that de novo is not excluded";
    if (namedIn(step, InheritanceLabel::Mosaic) && !alleleBalance(child, candidate.alleleIndex))
        return "the reads of each allele are missing, so that a mosaic is not excluded";
    const auto& labels = segregation.labels;
    const bool parentMissing = std::any_of(labels.begin(), labels.end(), [&](const SegregationLabel& label) {
        return step.certainOnly && wants(step, label.mode) && label.has(Qualifier::ParentMissing);
    });
    return parentMissing ? "a parent is missing, so that nothing is certain" : std::string();
}

} // namespace

Judgement judge(const SegregatesAs& step, const CandidateVariant& candidate, const FilterContext& context)
{
    return judge(step, candidate, candidate.segregation, context);
}

Judgement judge(const SegregatesAs& step, const CandidateVariant& candidate, const Segregation& segregation, const FilterContext& context)
{
    Judgement judgement{"inheritance", Verdict::Keep, false, {}, {}, {}};
    if (context.inWords) {
        judgement.value = labelsText(segregation);
        judgement.threshold = wantedText(step);
    }
    const auto& labels = segregation.labels;
    const bool fits = std::any_of(labels.begin(), labels.end(), [&](const SegregationLabel& label) {
        return wants(step, label.mode) && (!step.certainOnly || label.certainty == Certainty::Certain);
    });
    if (fits || (step.labels.empty() && !step.certainOnly)) {
        judgement.text = fits ? "Fits: " + judgement.value + '.' : "Inheritance is shown, not asked for.";
    } else if (const std::string why = whyCannotTell(step, candidate, segregation, context.family); !why.empty()) {
        judgement.verdict = Verdict::CannotTell;
        judgement.text = "Cannot tell: " + why + '.';
    } else {
        judgement.verdict = Verdict::Remove;
        judgement.text = "Does not fit: " + judgement.value + ", asked for " + judgement.threshold + '.';
    }
    return judgement;
}

} // namespace gentolk
