#include "core/workflow/newer_knowledge.h"
#include "core/workflow/classification.h"
#include <algorithm>

namespace gentolk {

namespace {

bool judgedAlike(const AppliedCriterion& one, const AppliedCriterion& other)
{
    return one.state == other.state && (one.state != CriterionState::Met || one.strength == other.strength);
}

bool isFromProposal(const AppliedCriterion& decided)
{
    return decided.decision == DecisionState::Accepted && decided.state == CriterionState::Met && decided.source.startsWith(QLatin1String("A-"));
}

// A criterion that a person accepted as it was proposed, against the same criterion of today.
std::vector<ChangedProposal> againstToday(const VariantDecision* decided, const std::vector<AppliedCriterion>& today)
{
    std::vector<ChangedProposal> changed;
    if (!decided)
        return changed;
    for (const AppliedCriterion& one : decided->criteria)
        if (isFromProposal(one) && !judgedAlike(one, today[std::size_t(one.criterion)]))
            changed.push_back({one, today[std::size_t(one.criterion)]});
    return changed;
}

std::vector<ChangedProposal> differences(const std::vector<AppliedCriterion>& then, const std::vector<AppliedCriterion>& now)
{
    std::vector<ChangedProposal> changed;
    for (std::size_t i = 0; i < then.size(); ++i)
        if (!judgedAlike(then[i], now[i]) && (then[i].state == CriterionState::Met || now[i].state == CriterionState::Met))
            changed.push_back({then[i], now[i]});
    return changed;
}

bool replacedBy(const InstalledSource& used, const std::vector<InstalledSource>& newer)
{
    return std::any_of(newer.begin(), newer.end(), [&](const InstalledSource& one) { return one.manifest.kind == used.manifest.kind; });
}

} // namespace

NewerSources::NewerSources(const FamilyVariants& variants) : m_variants(variants)
{
    std::vector<InstalledSource> newer = newerThanUsed(variants.knowledge, variants.assembly);
    std::erase_if(newer, [](const InstalledSource& one) { return one.manifest.kind == phenotypeKind(); }); // it orders genes and judges no variant
    QStringList paths;
    for (const InstalledSource& one : newer) {
        m_titles << one.manifest.title();
        paths << one.path;
    }
    if (newer.empty())
        return;
    for (const InstalledSource& used : variants.knowledge.sources)
        if (used.manifest.kind != phenotypeKind() && !replacedBy(used, newer))
            paths << used.path;
    m_evidence = std::make_shared<const InstalledEvidence>(variants.assembly, paths);
    m_known = residueKnowledgeOf(variants, m_evidence);
}

CandidateVariant NewerSources::judgedAnew(const CandidateVariant& candidate) const
{
    CandidateVariant anew = withoutInstalled(candidate);
    m_evidence->addTo(anew);
    return anew;
}

std::vector<CandidateVariant> NewerSources::partnersAnew(const CandidateVariant& candidate, const FamilyAlleles& alleles) const
{
    std::vector<CandidateVariant> anew;
    for (const SegregationLabel& label : candidate.segregation.labels)
        if (const CandidateVariant* partner = label.partner ? alleles.find(*label.partner) : nullptr)
            anew.push_back(judgedAnew(*partner));
    return anew;
}

NewerKnowledge NewerSources::of(const CandidateVariant& candidate, const VariantDecision* decided, std::optional<bool> parentage,
                                const FamilyAlleles& alleles) const
{
    NewerKnowledge told;
    const std::vector<AppliedCriterion> then = evaluatedCriteria(candidate, m_variants.family, parentage, &alleles);
    told.byRules = againstToday(decided, then);
    if (!m_evidence)
        return told;
    told.sources = m_titles;
    const CandidateVariant anew = judgedAnew(candidate);
    const std::vector<CandidateVariant> others = partnersAnew(candidate, alleles);
    const FamilyAlleles allelesToday(others, m_variants.assembly, m_known, m_evidence);
    told.bySources = differences(then, evaluatedCriteria(anew, m_variants.family, parentage, &allelesToday));
    const auto classIn = [](const CandidateVariant& one) { return one.clinvar ? one.clinvar->significance : ClinVarClass::Unknown; };
    const std::optional<ClinVarRecord>& latest = anew.beside.clinvar ? anew.beside.clinvar : anew.clinvar; // the file's own stays the case's
    if (latest && !latest->source.empty() && latest->significance != classIn(candidate)) {
        told.clinvarThen = candidate.clinvar;
        told.clinvarNow = latest;
    }
    return told;
}

} // namespace gentolk
