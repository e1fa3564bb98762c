#include "core/acmg/propose.h"
#include "core/acmg/proposals.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

void judgeDeNovo(const Inquiry& inquiry, std::optional<bool> parentageConfirmed, Findings& findings)
{
    const auto proposed = proposeDeNovo(inquiry.candidate, inquiry.family, parentageConfirmed, inquiry.rules);
    if (proposed)
        findings.push_back(*proposed);
    const bool tested = inquiry.family.mother && inquiry.family.father;
    for (const AcmgCriterion criterion : {AcmgCriterion::PS2, AcmgCriterion::PM6}) {
        if (proposed && proposed->criterion == criterion)
            continue;
        const bool refuted = parentageConfirmed && !*parentageConfirmed; // rule B-64: said neutrally
        findings.push_back(tested ? without(criterion, CriterionState::NotMet, QStringLiteral("A-51"),
                                            refuted ? QStringLiteral("parentage is not confirmed by the checks of the samples")
                                                    : QStringLiteral("not surely de novo"))
                                  : without(criterion, CriterionState::NotEvaluated, QStringLiteral("A-51"),
                                            QStringLiteral("both parents are not in the data")));
    }
}

// Every criterion once, in the order of the codes; one that nobody judged is not evaluated.
Findings inOrder(Findings findings, const AcmgRules& rules)
{
    std::array<AppliedCriterion*, acmgCriterionCount> judged{};
    for (auto one = findings.rbegin(); one != findings.rend(); ++one) // of two the first stands
        judged[std::size_t(one->criterion)] = &*one;
    Findings all;
    all.reserve(acmgCriterionCount);
    for (int code = 0; code < acmgCriterionCount; ++code) {
        const auto criterion = AcmgCriterion(code);
        AppliedCriterion* found = judged[std::size_t(code)];
        if (!rules.applies(criterion))
            all.push_back(without(criterion, CriterionState::NotApplicable, QStringLiteral("A-4"),
                                  QLatin1String("not used by the rules of ") + rules.name));
        else
            all.push_back(found ? std::move(*found)
                                : without(criterion, CriterionState::NotEvaluated, QStringLiteral("R-3"), QStringLiteral("needs a person's judgement")));
    }
    return all;
}

} // namespace

AppliedCriterion proposal(AcmgCriterion criterion, EvidenceStrength strength, const QString& source, const QString& reason)
{
    AppliedCriterion applied;
    applied.criterion = criterion;
    applied.strength = strength;
    applied.decision = DecisionState::Proposed;
    applied.source = source;
    applied.reason = reason;
    return applied;
}

AppliedCriterion without(AcmgCriterion criterion, CriterionState state, const QString& source, const QString& reason)
{
    AppliedCriterion applied = proposal(criterion, defaultStrength(criterion), source, reason);
    applied.state = state;
    return applied;
}

bool hasConsequence(const CandidateVariant& candidate, std::string_view term)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    return transcript && std::find(transcript->consequences.begin(), transcript->consequences.end(), term) != transcript->consequences.end();
}

bool isNullVariant(const CandidateVariant& candidate)
{
    constexpr std::string_view terms[] = {"stop_gained", "frameshift_variant", "splice_acceptor_variant", "splice_donor_variant"};
    return std::any_of(std::begin(terms), std::end(terms), [&](std::string_view term) { return hasConsequence(candidate, term); });
}

bool isXLinkedGene(const PanelGene& gene)
{
    return gene.hasMode(ModeOfInheritance::XLinked) || gene.hasMode(ModeOfInheritance::XLinkedRecessive) ||
           gene.hasMode(ModeOfInheritance::XLinkedDominant);
}

bool segregatesRecessively(const CandidateVariant& candidate)
{
    const SegregationLabel* label = candidate.segregation.best();
    return label && (label->mode == InheritanceLabel::RecessiveHomozygous || label->mode == InheritanceLabel::CompoundHeterozygous);
}

std::vector<AppliedCriterion> evaluateCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                               const AcmgRules& rules, const CriterionFacts& facts)
{
    const Inquiry inquiry{candidate, family, facts, rules};
    Findings findings;
    findings.reserve(acmgCriterionCount);
    judgeNullVariant(inquiry, findings);
    judgeDeNovo(inquiry, parentageConfirmed, findings);
    judgeFrequency(inquiry, findings);
    judgePrediction(inquiry, findings);
    judgeEffect(inquiry, findings);
    judgeFamily(inquiry, findings);
    judgePatients(inquiry, findings);
    return inOrder(std::move(findings), rules);
}

std::vector<AppliedCriterion> proposeCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules, const CriterionFacts& facts)
{
    Findings met = evaluateCriteria(candidate, family, parentageConfirmed, rules, facts);
    std::erase_if(met, [](const AppliedCriterion& applied) { return applied.state != CriterionState::Met; });
    return met;
}

} // namespace gentolk
