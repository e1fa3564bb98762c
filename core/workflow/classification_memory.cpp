#include "core/workflow/classification_memory.h"
#include "core/storage/classification_repository.h"
#include "core/storage/transaction.h"
#include "core/workflow/audit_name.h"
#include "core/workflow/change_rules.h"
#include "core/workflow/classification_log.h"
#include "core/workflow/workspace_parts.h"
#include <algorithm>
#include <map>

namespace gentolk {

namespace {
bool canBeSearched(const Case& theCase, const Variant& variant)
{
    return theCase.assembly != GenomeAssembly::Unknown && !isSymbolic(variant.alternate) && !isSymbolic(variant.reference);
}

// What the reader may know of a case that they may not open: the class, not where it comes from.
KeptClassification withoutCase(KeptClassification one)
{
    one.caseNumber.clear();
    one.note.clear();
    for (AppliedCriterion& criterion : one.criteria)
        criterion.reason.clear();
    return one;
}

// What holds in each other case, newest first.
std::vector<KeptClassification> holdingElsewhere(const Case& theCase, const std::vector<KeptClassification>& all)
{
    std::map<qint64, KeptClassification> latest;
    for (const KeptClassification& one : all)
        if (one.caseId != theCase.id && one.demo == theCase.demo && !one.opinion)
            latest[one.caseId] = one;
    std::vector<KeptClassification> holding;
    for (auto& [caseId, one] : latest)
        if (one.chosenClass)
            holding.push_back(std::move(one));
    std::sort(holding.begin(), holding.end(), [](const KeptClassification& a, const KeptClassification& b) { return a.id > b.id; });
    return holding;
}

QString requiredReason(const QString& reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("reason"), QStringLiteral("not answered"));
    return reason.trimmed();
}

void requireSearchable(const Case& theCase, const Variant& variant)
{
    if (!canBeSearched(theCase, variant))
        throw Error(Error::Code::InvalidValue, QStringLiteral("variant"), QStringLiteral("a change without written alleles is not remembered"));
}

const KeptClassification* lastDecision(const std::vector<KeptClassification>& history)
{
    const auto found = std::find_if(history.rbegin(), history.rend(), [](const KeptClassification& one) { return !one.opinion; });
    return found == history.rend() ? nullptr : &*found;
}
} // namespace

std::optional<AcmgClass> VariantMemory::proposed() const
{
    return earlier.empty() ? std::nullopt : earlier.front().chosenClass;
}

std::vector<KeptClassification> VariantMemory::opinions() const
{
    std::vector<KeptClassification> latest;
    for (const KeptClassification& one : history) {
        if (!one.opinion)
            continue;
        std::erase_if(latest, [&](const KeptClassification& former) { return former.by == one.by; });
        latest.push_back(one);
    }
    return latest;
}

VariantMemory ClassificationMemory::ofVariant(const Case& theCase, const CandidateVariant& candidate) const
{
    return ofAllele(theCase, candidate.variant, candidate.allWritings());
}

VariantMemory ClassificationMemory::ofAllele(const Case& theCase, const Variant& variant, const AlleleWritings& allele) const
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::OpenCase, theCase.id);
    const ClassificationRepository kept(parts.database);
    VariantMemory memory;
    for (KeptClassification& one : kept.ofCase(theCase.id))
        if (sameChange(one.variant, variant))
            memory.history.push_back(std::move(one));
    memory.searched = canBeSearched(theCase, variant);
    if (!memory.searched)
        return memory;
    for (KeptClassification& one : holdingElsewhere(theCase, kept.ofAllele(theCase.assembly, allele)))
        memory.earlier.push_back(parts.may(Right::OpenCase, one.caseId) ? std::move(one) : withoutCase(std::move(one)));
    memory.others = kept.statements(theCase.assembly, allele);
    if (const auto mark = kept.artefact(theCase.assembly, allele); mark && mark->marked)
        memory.artefact = mark;
    return memory;
}

std::vector<ArtefactMark> ClassificationMemory::artefacts() const
{
    m_workspace.m_parts->require(Right::ListCases);
    return ClassificationRepository(m_workspace.m_parts->database).artefacts();
}

void ClassificationMemory::setArtefact(const Case& theCase, const CandidateVariant& candidate, bool marked, const QString& reason)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::Decide, theCase.id);
    const QString why = requiredReason(reason);
    requireSearchable(theCase, candidate.variant);
    const Author author = parts.author();
    const QString gene = candidate.gene ? QString::fromStdString(candidate.gene->symbol) : QString();
    Transaction transaction(parts.database);
    ClassificationRepository(parts.database).append(ArtefactMark{0, theCase.assembly, candidate.variant, gene, marked, why, author.user, author.at});
    parts.audit(theCase.id, marked ? QStringLiteral("artefact.mark") : QStringLiteral("artefact.unmark"), auditNameOf(candidate));
    transaction.commit();
}

void ClassificationMemory::recordOpinion(const Case& theCase, const CandidateVariant& candidate, AcmgClass classification, const QString& reason)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::Decide, theCase.id);
    const QString why = requiredReason(reason);
    const VariantDecision* decision = findDecision(theCase, candidate.variant);
    if (!decision || !decision->chosenClass)
        throw Error(Error::Code::InvalidValue, QStringLiteral("class"), QStringLiteral("there is no first class yet to give a second opinion on"));
    const Author author = parts.author();
    const auto history = ofVariant(theCase, candidate.variant).history;
    if (const KeptClassification* first = lastDecision(history); first && first->by == author.user)
        throw Error(Error::Code::NotAllowed, QStringLiteral("decide"), QStringLiteral("a second opinion is another person's"));
    KeptClassification kept = classificationOf(theCase, *decision, author);
    kept.opinion = true;
    kept.chosenClass = classification;
    kept.note = why;
    Transaction transaction(parts.database);
    ClassificationRepository(parts.database).append(std::move(kept));
    parts.audit(theCase.id, QStringLiteral("variant.opinion"),
                QStringLiteral("%1: %2").arg(auditNameOf(candidate), QString::number(int(classification))));
    returnReport(parts, theCase.id); // who signs must have seen it
    transaction.commit();
}

} // namespace gentolk
