#include "core/acmg/protein_change.h"
#include "core/acmg/proposals.h"
#include <algorithm>
#include <cstdlib>

namespace gentolk {

namespace {

using enum AcmgCriterion;
using enum CriterionState;

constexpr int starsAtLeast = 1; // an established class: reviewed with criteria

// PM1 (rule A-32): only residues and variants that the gene's rules name; never "lies in a domain".
AppliedCriterion hotSpot(const Inquiry& inquiry, const std::optional<NamedProteinChange>& change, bool missense)
{
    const QString source = QStringLiteral("A-32");
    const AcmgRules& rules = inquiry.rules;
    if (rules.hotSpots.empty() && rules.hotVariants.empty())
        return without(PM1, NotEvaluated, source, QStringLiteral("no curated hot spot of the gene is installed"));
    if (isNullVariant(inquiry.candidate)) // rule A-25
        return without(PM1, NotApplicable, source, QStringLiteral("not for a null variant"));
    if (!change || !(missense || hasConsequence(inquiry.candidate, "inframe_deletion") || hasConsequence(inquiry.candidate, "inframe_insertion")))
        return without(PM1, NotMet, source, QStringLiteral("no change of a residue"));
    for (const AcmgRules::NamedVariant& named : rules.hotVariants)
        if (const auto known = readProteinChange(named.protein);
            known && known->position == change->position && known->reference == change->reference && known->alternate == change->alternate)
            return proposal(PM1, named.strength, source, QStringLiteral("%1 is named by the rules of %2").arg(QString::fromStdString(named.protein), rules.name));
    for (const AcmgRules::Residues& range : rules.hotSpots)
        if (change->position >= range.first && change->position <= range.last)
            return proposal(PM1, range.strength, source,
                            QStringLiteral("residue %1 in %2-%3 by the rules of %4").arg(change->position).arg(range.first).arg(range.last).arg(rules.name));
    return without(PM1, NotMet, source, QStringLiteral("residue %1 is in no hot spot of the rules of %2").arg(change->position).arg(rules.name));
}

std::optional<EvidenceStrength> strengthFor(const AcmgRules::Comparators& by, ClinVarClass known)
{
    if (known == ClinVarClass::Pathogenic)
        return by.pathogenic;
    return known == ClinVarClass::LikelyPathogenic ? by.likelyPathogenic : std::nullopt;
}

bool isEstablished(const KnownMissense& known, const NamedProteinChange& other)
{
    return !known.restsOnThis && known.stars.value_or(0) >= starsAtLeast && other.isMissense();
}

// Rule A-31 of CTLA4 and PIK3CD: at least as far from the reference as the known change is.
bool farEnough(const NamedProteinChange& change, const NamedProteinChange& known, const AcmgRules& rules)
{
    if (!rules.granthamAtLeastComparator)
        return true;
    const auto ours = granthamDistance(change.reference, change.alternate), theirs = granthamDistance(known.reference, known.alternate);
    return ours && theirs && *ours >= *theirs;
}

struct Comparison {
    std::optional<AppliedCriterion> met;
    bool spliceUnknown = false; // one would do, but whether either alters splicing is not known: missing is not 0
};

void offer(Comparison& best, AppliedCriterion found)
{
    if (!best.met || best.met->strength < found.strength)
        best.met = std::move(found);
}

// "c.299G>A (p.Arg100His) is pathogenic in ClinVar 2026-11-01 (11746, 2 ★)": what a person can look up.
QString comparatorText(const KnownMissense& known, const QString& name)
{
    const QString source = QString::fromStdString(known.source.empty() ? "ClinVar" : known.source);
    const QString entry = QString::fromStdString(known.id + (known.id.empty() ? "" : ", ")) + QString::number(known.stars.value_or(0)) + QChar(0x20) + QChar(0x2605);
    return (known.significance == ClinVarClass::Pathogenic ? QStringLiteral("%1 is pathogenic in %2 (%3)") : QStringLiteral("%1 is likely pathogenic in %2 (%3)"))
        .arg(name, source, entry);
}

Comparison compared(const Inquiry& inquiry, const NamedProteinChange& change, AcmgCriterion criterion)
{
    Comparison best;
    const AcmgRules& rules = inquiry.rules;
    const auto below = [&](const std::optional<double>& score) { return score && tenThousandths(*score) < rules.comparatorSpliceBelow; };
    for (const KnownMissense& known : *inquiry.facts.knownAtResidue) {
        const auto other = readProteinChange(known.hgvsP);
        if (!other || other->position != change.position || other->reference != change.reference || !isEstablished(known, *other))
            continue;
        const bool same = other->alternate == change.alternate;
        if (known.hgvsC == inquiry.candidate.transcript()->hgvsC || same != (criterion == PS1)) // the same base change proves nothing
            continue;
        const auto strength = strengthFor(criterion == PS1 ? rules.ps1 : rules.pm5, known.significance);
        if (!strength || (criterion == PM5 && !farEnough(change, *other, rules)))
            continue;
        const auto& ours = inquiry.candidate.scores.spliceAi;
        if (!ours || !known.spliceAi)
            best.spliceUnknown = true;
        else if (below(ours) && below(known.spliceAi))
            offer(best, proposal(criterion, *strength, criterion == PS1 ? QStringLiteral("A-30") : QStringLiteral("A-31"),
                                 comparatorText(known, QString::fromStdString(known.hgvsC + " (" + known.hgvsP + ')'))));
    }
    return best;
}

const QString notInstalled = QStringLiteral("known variants of the residue (ClinVar) are not installed");
const QString notNamed = QStringLiteral("ClinVar has variants there, and without a reference sequence they cannot be compared");

bool isCanonicalSplice(const CandidateVariant& candidate)
{
    return hasConsequence(candidate, "splice_acceptor_variant") || hasConsequence(candidate, "splice_donor_variant");
}

// One base within a splice site's window, or one that SpliceAI holds to alter splicing: where PS1 is judged by the base (rule A-30, Walker 2023).
bool maySplice(const Inquiry& inquiry)
{
    const CandidateVariant& candidate = inquiry.candidate;
    const bool oneBase = candidate.variant.reference.size() == 1 && candidate.variant.alternate.size() == 1;
    const auto& score = candidate.scores.spliceAi;
    const bool near = intronOffset(candidate.transcript()->hgvsC).has_value() || hasConsequence(candidate, "splice_region_variant");
    const bool otherwiseNull = isNullVariant(candidate) && !isCanonicalSplice(candidate);
    return oneBase && !otherwiseNull && (isCanonicalSplice(candidate) || near || (score && tenThousandths(*score) >= inquiry.rules.comparatorSpliceBelow));
}

// Outside the two canonical bases the strength is the comparator's; on them, beside a PVS1, a supporting one, and for a pathogenic comparator alone.
std::optional<EvidenceStrength> spliceStrength(const Inquiry& inquiry, const KnownMissense& known)
{
    if (!isCanonicalSplice(inquiry.candidate))
        return strengthFor(inquiry.rules.ps1, known.significance);
    return known.significance == ClinVarClass::Pathogenic ? std::optional(EvidenceStrength::Supporting) : std::nullopt;
}

// Rule A-30 of splicing: another change of the same base is established, and this one is predicted to do no less.
AppliedCriterion spliceComparator(const Inquiry& inquiry)
{
    const QString source = QStringLiteral("A-30");
    if (!inquiry.facts.knownAtBase)
        return without(PS1, NotEvaluated, source, inquiry.facts.residueWithoutSequence ? notNamed : notInstalled);
    Comparison best;
    const auto& ours = inquiry.candidate.scores.spliceAi;
    for (const KnownMissense& known : *inquiry.facts.knownAtBase) {
        const auto strength = spliceStrength(inquiry, known);
        if (!strength || known.restsOnThis || known.stars.value_or(0) < starsAtLeast || known.hgvsC.empty() || known.hgvsC == inquiry.candidate.transcript()->hgvsC)
            continue;
        if (!ours || !known.spliceAi)
            best.spliceUnknown = true;
        else if (tenThousandths(*ours) >= inquiry.rules.comparatorSpliceBelow && *ours >= *known.spliceAi)
            offer(best, proposal(PS1, *strength, source, comparatorText(known, QString::fromStdString(known.hgvsC))));
    }
    if (best.met)
        return *best.met;
    return best.spliceUnknown ? without(PS1, NotEvaluated, source, QStringLiteral("a known variant of the base fits, but SpliceAI is missing for one of the two"))
                              : without(PS1, NotMet, source, QStringLiteral("no established variant of the base fits"));
}

void judgeComparators(const Inquiry& inquiry, const std::optional<NamedProteinChange>& change, bool missense, Findings& findings)
{
    for (const AcmgCriterion criterion : {PS1, PM5}) {
        const QString source = criterion == PS1 ? QStringLiteral("A-30") : QStringLiteral("A-31");
        const bool isMissense = missense && change && change->isMissense();
        if (!isMissense && criterion == PS1 && maySplice(inquiry))
            findings.push_back(spliceComparator(inquiry));
        else if (!isMissense)
            findings.push_back(without(criterion, NotApplicable, source, QStringLiteral("not a missense variant")));
        else if (!inquiry.facts.knownAtResidue)
            findings.push_back(without(criterion, NotEvaluated, source, inquiry.facts.residueWithoutSequence ? notNamed : notInstalled));
        else if (const Comparison best = compared(inquiry, *change, criterion); best.met)
            findings.push_back(*best.met);
        else if (best.spliceUnknown)
            findings.push_back(without(criterion, NotEvaluated, source, QStringLiteral("a known variant of the residue fits, but SpliceAI is missing for one of the two")));
        else
            findings.push_back(without(criterion, NotMet, source, QStringLiteral("no established variant of the residue fits")));
    }
}

int aminoAcidsChanged(const Variant& variant)
{
    return std::abs(int(variant.reference.size()) - int(variant.alternate.size())) / 3;
}

AppliedCriterion lengthChange(const Inquiry& inquiry)
{
    const QString source = QStringLiteral("A-33");
    if (hasConsequence(inquiry.candidate, "stop_lost"))
        return proposal(PM4, EvidenceStrength::Moderate, source, QStringLiteral("the stop codon is lost"));
    if (inquiry.rules.pm4NeedsKnownMissense)
        return without(PM4, NotEvaluated, source, QStringLiteral("the rules of %1 ask for a known missense variant in the deleted part, by a person").arg(inquiry.rules.name));
    if (!inquiry.facts.inRepeat)
        return without(PM4, NotEvaluated, source, QStringLiteral("whether the site is a repeat is not installed"));
    if (*inquiry.facts.inRepeat)
        return without(PM4, NotMet, source, QStringLiteral("in-frame change in a repeat"));
    const int changed = aminoAcidsChanged(inquiry.candidate.variant);
    if (changed < inquiry.rules.pm4AminoAcidsAtLeast)
        return without(PM4, NotMet, source, QStringLiteral("%1 amino acids changed, too few").arg(changed));
    const EvidenceStrength strength = changed <= 1 ? inquiry.rules.pm4OneAminoAcid : EvidenceStrength::Moderate;
    return proposal(PM4, strength, source, QStringLiteral("in-frame change of %1 amino acids outside repeats").arg(changed));
}

void judgeLength(const Inquiry& inquiry, Findings& findings)
{
    const CandidateVariant& candidate = inquiry.candidate;
    const bool inFrame = hasConsequence(candidate, "inframe_deletion") || hasConsequence(candidate, "inframe_insertion");
    const bool null = isNullVariant(candidate);
    if (null || !(inFrame || hasConsequence(candidate, "stop_lost")))
        findings.push_back(without(PM4, NotApplicable, QStringLiteral("A-33"), QStringLiteral("the length of the protein is not changed in frame")));
    else
        findings.push_back(lengthChange(inquiry));
    const QString source = QStringLiteral("A-33");
    if (!inFrame || null)
        findings.push_back(without(BP3, NotApplicable, source, QStringLiteral("the length of the protein is not changed in frame")));
    else if (!inquiry.facts.inRepeat)
        findings.push_back(without(BP3, NotEvaluated, source, QStringLiteral("whether the site is a repeat is not installed")));
    else if (*inquiry.facts.inRepeat)
        findings.push_back(proposal(BP3, EvidenceStrength::Supporting, source, QStringLiteral("in-frame change in a repeat without known function")));
    else
        findings.push_back(without(BP3, NotMet, source, QStringLiteral("not in a repeat")));
}

} // namespace

void judgeEffect(const Inquiry& inquiry, Findings& findings)
{
    const TranscriptConsequence* transcript = inquiry.candidate.transcript();
    if (!transcript)
        return; // not evaluated
    const auto change = readProteinChange(transcript->hgvsP);
    const bool missense = hasConsequence(inquiry.candidate, "missense_variant");
    findings.push_back(hotSpot(inquiry, change, missense));
    judgeComparators(inquiry, change, missense, findings);
    judgeLength(inquiry, findings);
}

} // namespace gentolk
