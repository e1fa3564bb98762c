#include "core/acmg/proposals.h"
#include <algorithm>

namespace gentolk {

namespace {

const SegregationLabel* certainDeNovo(const Segregation& segregation)
{
    const auto fits = [](const SegregationLabel& label) {
        return label.mode == InheritanceLabel::DeNovo && label.certainty == Certainty::Certain && !label.has(Qualifier::LowQuality) &&
               !label.has(Qualifier::PossibleParentalMosaicism); // rule B-13: no PS2 where a parent may be mosaic
    };
    const auto found = std::find_if(segregation.labels.begin(), segregation.labels.end(), fits);
    return found == segregation.labels.end() ? nullptr : &*found;
}

// Rule A-51 takes a level off in a recessive gene without a second known allele: nothing is then left to propose.
bool onlyRecessive(const PanelGene& gene)
{
    const auto recessive = [](const PanelDisorder& disorder) {
        return !disorder.modes.empty() && std::all_of(disorder.modes.begin(), disorder.modes.end(),
                                                      [](ModeOfInheritance mode) { return mode == ModeOfInheritance::AutosomalRecessive; });
    };
    return std::all_of(gene.disorders.begin(), gene.disorders.end(), recessive);
}

QString points(int hundredths) { return QString::number(hundredths / 100.0); }

std::optional<AppliedCriterion> confirmed(const SegregationLabel& label, const AcmgRules& rules)
{
    const auto strength = strengthAtLeast(rules.deNovoSteps, rules.deNovoConfirmed);
    if (!strength)
        return std::nullopt;
    const QString reason = QStringLiteral("%1; parentage confirmed; %2 de novo point for a phenotype of high genetic heterogeneity: "
                                          "raise where it is more specific")
                               .arg(QString::fromStdString(label.reason.text()), points(rules.deNovoConfirmed));
    return proposal(AcmgCriterion::PS2, *strength, QStringLiteral("A-51"), reason);
}

std::optional<AppliedCriterion> assumed(const SegregationLabel& label, const AcmgRules& rules)
{
    const auto strength = strengthAtLeast(rules.deNovoSteps, rules.deNovoAssumedConsistent);
    if (!strength)
        return std::nullopt;
    const QString reason = QStringLiteral("%1; parentage assumed, not checked; %2 de novo point if the phenotype is consistent with the gene; "
                                          "with high genetic heterogeneity %3, which is none: to be judged")
                               .arg(QString::fromStdString(label.reason.text()), points(rules.deNovoAssumedConsistent), points(rules.deNovoAssumed));
    return proposal(AcmgCriterion::PM6, *strength, QStringLiteral("A-51"), reason);
}

} // namespace

std::optional<AppliedCriterion> proposeDeNovo(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentageConfirmed,
                                              const AcmgRules& rules)
{
    const SegregationLabel* label = certainDeNovo(candidate.segregation);
    if (!label || !family.mother || !family.father || !candidate.gene || onlyRecessive(*candidate.gene))
        return std::nullopt;
    if (!parentageConfirmed)
        return assumed(*label, rules);
    return *parentageConfirmed ? confirmed(*label, rules) : std::nullopt;
}

} // namespace gentolk
