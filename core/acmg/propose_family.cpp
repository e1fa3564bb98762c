#include "core/acmg/family_points.h"
#include "core/acmg/proposals.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

using enum AcmgCriterion;
using enum CriterionState;

QString shown(int hundredths) { return QString::number(hundredths / 100.0); }

bool isRecessiveGene(const CandidateVariant& candidate) { return candidate.gene && candidate.gene->hasMode(ModeOfInheritance::AutosomalRecessive); }

bool isHomozygous(const CandidateVariant& candidate)
{
    const SegregationLabel* label = candidate.segregation.best();
    return label && label->mode == InheritanceLabel::RecessiveHomozygous && label->certainty == Certainty::Certain &&
           !label->has(Qualifier::OverDeletion) && !label->has(Qualifier::OneParentNotCarrier) && !label->has(Qualifier::LowQuality);
}

// Rule A-52. Without facts of other alleles only homozygosity is known, and that only where it is not a deletion's or a disomy's.
std::optional<TransFacts> transFacts(const Inquiry& inquiry)
{
    if (inquiry.facts.trans)
        return inquiry.facts.trans;
    if (!isHomozygous(inquiry.candidate))
        return std::nullopt;
    TransFacts facts;
    facts.homozygous = true;
    return facts;
}

QString otherAllele(const OtherAllele& other)
{
    const QString name = QString::fromStdString(other.name);
    if (!other.rare)
        return QStringLiteral("the other allele, %1, is not known to be rare").arg(name);
    if (!other.inTrans)
        return QStringLiteral("the other allele is %1, phase not known").arg(name);
    return *other.inTrans ? QStringLiteral("the other allele is %1, in trans").arg(name) : QStringLiteral("the other allele is %1, in cis").arg(name);
}

AppliedCriterion inTrans(const Inquiry& inquiry)
{
    const QString source = QStringLiteral("A-52");
    if (!isRecessiveGene(inquiry.candidate))
        return without(PM3, NotApplicable, source, QStringLiteral("only for recessive disorders"));
    const auto facts = transFacts(inquiry);
    if (!facts)
        return without(PM3, NotEvaluated, source, QStringLiteral("no second allele whose class and phase are known"));
    const auto rarity = rarityOf(inquiry);
    if (!rarity || rarity->state != Met)
        return without(PM3, rarity && rarity->state == NotMet ? NotMet : NotEvaluated, source, QStringLiteral("asks for the rarity of PM2"));
    const int points = transHundredths(*facts, inquiry.rules);
    const auto strength = strengthAtLeast(inquiry.rules.trans.steps, points);
    QString reason = QStringLiteral("%1 PM3 points by the table of %2").arg(shown(points), inquiry.rules.trans.table);
    for (const OtherAllele& other : facts->others)
        reason += QStringLiteral("; ") + otherAllele(other);
    if (facts->homozygous && !facts->consanguineous)
        reason += QStringLiteral("; homozygous, consanguinity not known");
    return strength ? proposal(PM3, *strength, source, reason) : without(PM3, NotMet, source, reason);
}

AppliedCriterion segregates(const SegregationCounts& counts, const AcmgRules& rules)
{
    const QString source = QStringLiteral("A-53");
    const int value = rules.countsMeioses ? counts.affectedWith : lodHundredths(counts);
    const QString reason = rules.countsMeioses
                               ? QStringLiteral("%1 further affected with it, each must meet the phenotype").arg(value)
                               : QStringLiteral("LOD %1: %2 further affected with it, %3 unaffected without").arg(shown(value)).arg(counts.affectedWith).arg(counts.unaffectedWithout);
    if (counts.affectedWithout > 0)
        return without(PP1, NotMet, source, QStringLiteral("%1 affected without it").arg(counts.affectedWithout));
    const auto strength = strengthAtLeast(rules.pp1, value);
    return strength ? proposal(PP1, *strength, source, reason) : without(PP1, NotMet, source, reason);
}

AppliedCriterion doesNotSegregate(const SegregationCounts& counts, const AcmgRules& rules)
{
    const QString source = QStringLiteral("A-53");
    const auto strength = strengthAtLeast(rules.bs4, counts.affectedWithout);
    const QString reason = QStringLiteral("%1 affected without it").arg(counts.affectedWithout);
    return strength ? proposal(BS4, *strength, source, reason + QStringLiteral("; a phenocopy to be excluded"))
                    : without(BS4, NotMet, source, reason);
}

} // namespace

void judgeFamily(const Inquiry& inquiry, Findings& findings)
{
    findings.push_back(inTrans(inquiry));
    const auto counts = inquiry.facts.segregation ? inquiry.facts.segregation : segregationOf(inquiry.candidate, inquiry.family);
    if (counts) {
        findings.push_back(segregates(*counts, inquiry.rules));
        findings.push_back(doesNotSegregate(*counts, inquiry.rules));
        return;
    }
    for (const AcmgCriterion criterion : {PP1, BS4})
        findings.push_back(without(criterion, NotEvaluated, QStringLiteral("A-53"), QStringLiteral("no relative whose genotype and health say it")));
}

// Rule A-34: few missense variants are tolerated, and missense is how the gene's disorders come about. A gene without a mechanism is for a person.
AppliedCriterion missenseConstrained(const Inquiry& inquiry)
{
    constexpr double constrainedFrom = 3.09;
    const QString rule = QStringLiteral("A-34");
    if (!hasConsequence(inquiry.candidate, "missense_variant"))
        return without(PP2, NotApplicable, rule, QStringLiteral("not a missense variant"));
    if (!inquiry.facts.missense)
        return without(PP2, NotEvaluated, rule, QStringLiteral("the missense constraint of genes is not installed"));
    const std::optional<double> z = inquiry.facts.missense->constraintZ;
    if (!z)
        return without(PP2, NotEvaluated, rule, QStringLiteral("the gene has no missense constraint in the installed table"));
    const auto told = [&](const QString& words) { return words.arg(QString::number(*z, 'f', 2), QString::fromStdString(inquiry.facts.missense->source)); };
    if (*z < constrainedFrom)
        return without(PP2, NotMet, rule, told(QStringLiteral("missense Z %1 (%2)")));
    std::set<Mechanism> mechanisms;
    if (inquiry.candidate.gene)
        for (const PanelDisorder& disorder : inquiry.candidate.gene->disorders)
            mechanisms.insert(disorder.mechanisms.begin(), disorder.mechanisms.end());
    if (mechanisms.contains(Mechanism::GainOfFunction) || mechanisms.contains(Mechanism::DominantNegative))
        return proposal(PP2, EvidenceStrength::Supporting, rule, told(QStringLiteral("missense Z %1 (%2)")));
    return without(PP2, NotEvaluated, rule, told(QStringLiteral("missense Z %1 (%2), whether missense is a common mechanism needs a person's judgement")));
}

void judgePatients(const Inquiry& inquiry, Findings& findings)
{
    const AcmgRules& rules = inquiry.rules;
    const auto counted = [&](AcmgCriterion criterion, const char* rule, const AcmgRules::Steps& steps, const std::optional<int>& value, const QString& unknown,
                             const QString& told) {
        if (!value || steps.empty())
            return findings.push_back(without(criterion, NotEvaluated, QLatin1String(rule), unknown));
        const auto strength = strengthAtLeast(steps, *value);
        findings.push_back(strength ? proposal(criterion, *strength, QLatin1String(rule), told) : without(criterion, NotMet, QLatin1String(rule), told));
    };
    counted(PS4, "A-14", rules.ps4, inquiry.facts.otherProbands, QStringLiteral("counts of unrelated patients are not installed"),
            QStringLiteral("%1 unrelated patients").arg(inquiry.facts.otherProbands.value_or(0)));
    counted(PP4, "A-54", rules.pp4, inquiry.facts.phenotypePoints, QStringLiteral("the specificity of the phenotype needs a person's judgement"),
            QStringLiteral("%1 phenotype points").arg(shown(inquiry.facts.phenotypePoints.value_or(0))));
    for (const AcmgCriterion criterion : {PS3, BS3})
        findings.push_back(without(criterion, NotEvaluated, QStringLiteral("A-50"), QStringLiteral("functional studies need a person's judgement")));
    findings.push_back(missenseConstrained(inquiry));
    findings.push_back(without(BP1, NotApplicable, QStringLiteral("A-34"), QStringLiteral("switched off for inborn errors of immunity")));
    for (const AcmgCriterion criterion : {PP5, BP6})
        findings.push_back(without(criterion, NotApplicable, QStringLiteral("A-3"), QStringLiteral("switched off: a reputable source is not evidence of its own")));
    for (const AcmgCriterion criterion : {BP2, BP5})
        findings.push_back(without(criterion, NotEvaluated, QStringLiteral("A-55"), QStringLiteral("needs a person's judgement")));
}

} // namespace gentolk
