#include "core/workflow/outstanding.h"
#include "core/workflow/quality.h"
#include "core/workflow/recheck.h"
#include "core/workflow/secondary_findings.h"
#include "core/workflow/signing.h"
#include "core/workflow/workspace_parts.h"
#include <algorithm>

namespace gentolk {

namespace {

using Kind = OutstandingKind;

void addConsentItems(std::vector<Outstanding>& items, const Case& theCase)
{
    if (!theCase.consent.given())
        items.push_back({Kind::Consent, true, {}, {}});
    if (theCase.conclusion == CaseConclusion::SecondaryOnly && theCase.consent.secondaryFindings != SecondaryFindingsChoice::Wanted)
        items.push_back({Kind::SecondaryWish, true, {}, {}});
    const QStringList genes = genesNotToBeTold(theCase, *defaultPanel());
    if (!genes.isEmpty())
        items.push_back({Kind::GeneNotToBeTold, true, genes.join(QStringLiteral(", ")), {}});
}

QString withoutItsBrackets(QString hole)
{
    return hole.remove(QStringLiteral("[[")).remove(QStringLiteral("]]"));
}

void addHoles(std::vector<Outstanding>& items, const ReportDraft& draft)
{
    const std::vector<WritablePlace> places = openPlaces(draft);
    for (const WritablePlace& place : places)
        items.push_back({Kind::Hole, true, withoutItsBrackets(place.hole), place});
    for (const QString& hole : draft.placeholders) // one that no place leads to stops as well
        if (std::none_of(places.begin(), places.end(), [&](const WritablePlace& place) { return place.hole == hole; }))
            items.push_back({Kind::Hole, true, withoutItsBrackets(hole), {}});
}

void addSampleItems(std::vector<Outstanding>& items, const Workspace& workspace, const Case& theCase, const FamilyQuality* quality)
{
    const bool refuted = parentageOf(quality) == std::optional(false);
    if (refuted)
        items.push_back({Kind::ParentageRefuted, false, {}, {}});
    if (!quality)
        items.push_back({Kind::SamplesUnchecked, false, {}, {}});
    else if (quality->failed() && !refuted)
        items.push_back({Kind::SampleCheckFailed, false, {}, {}});
    if (!samplesMatched(workspace, theCase.id))
        items.push_back({Kind::SamplesUnmatched, false, {}, {}});
}

// Who signs a class is told who says otherwise of the same variant; a class that nobody has given yet is the classification's matter.
void addDisagreements(std::vector<Outstanding>& items, Workspace& workspace, const Case& theCase, const FamilyVariants* variants)
{
    const ClassificationMemory memory(workspace);
    for (const VariantDecision& decision : theCase.decisions) {
        if (!decision.inReport || !decision.chosenClass)
            continue;
        const CandidateVariant* candidate = variants ? findCandidate(*variants, decision.variant) : nullptr;
        const TranscriptConsequence* told = candidate ? candidate->transcript() : nullptr;
        const std::string change = told && !told->hgvsC.empty() ? told->hgvsC : toString(decision.variant);
        const QString name = QStringLiteral("%1 %2").arg(decision.geneSymbol, QString::fromStdString(change)).trimmed(); // shown, never logged
        for (ClassDifference& one : differencesOf(candidate ? memory.ofVariant(theCase, *candidate) : memory.ofVariant(theCase, decision.variant), candidate ? candidate->clinvar : std::nullopt, &decision))
            items.push_back({Kind::ClassDisagrees, false, name, {}, std::move(one)});
    }
}

Error whyNotSign(const QString& verb, const QString& why)
{
    return Error(Error::Code::NotAllowed, verb, why);
}

ReportState stateFor(SigningStep step)
{
    switch (step) {
    case SigningStep::Submit: return ReportState::Draft;
    case SigningStep::Approve: return ReportState::Review;
    case SigningStep::Release: return ReportState::Approved;
    default: return ReportState::Released; // Amend
    }
}

} // namespace

std::vector<Outstanding> Signing::outstanding(const Case& theCase, const ReportDraft& draft, const FamilyQuality* quality, const FamilyVariants* variants) const
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::OpenCase, theCase.id);
    std::vector<Outstanding> items;
    addConsentItems(items, theCase);
    addHoles(items, draft);
    const std::vector<Account> people = parts.accounts.all();
    const auto signers = std::count_if(people.begin(), people.end(),
                                       [](const Account& one) { return !one.disabled && mayBy(one.roles, Right::SignReport); });
    if (signers < 2) // E-7
        items.push_back({Kind::NoTwoApprovers, true, {}, {}});
    addDisagreements(items, m_workspace, theCase, variants);
    addSampleItems(items, m_workspace, theCase, quality);
    return items;
}

void Signing::requireRightFor(SigningStep step, qint64 caseId) const
{
    auto& parts = *m_workspace.m_parts;
    const bool signature = step == SigningStep::Approve || step == SigningStep::Release;
    if (signature && parts.hasUsers()) // who signs says so with the signature
        return;
    const Right right = signature ? Right::SignReport : Right::WriteReport;
    const bool reviewer = step == SigningStep::GiveBack && parts.may(Right::SignReport, caseId);
    if (parts.may(right, caseId) || reviewer)
        return;
    const auto actor = parts.actor();
    throw whyNotSign(QString::fromStdString(toString(right)), !parts.hasUsers() ? QStringLiteral("users must be set up first")
                                                              : actor ? QStringLiteral("%1 has not the right to").arg(actor->name)
                                                                      : QStringLiteral("nobody is signed in"));
}

void Signing::requireStateFor(SigningStep step, const Case& theCase, const ReportDraft& draft) const
{
    const ReportProgress now = progress(theCase.id);
    const auto refuse = [&](const QString& why) { throw whyNotSign(QStringLiteral("sign"), why); };
    if (step == SigningStep::Telephone) {
        if (theCase.priority != CasePriority::Acute)
            refuse(QStringLiteral("the case is not acute"));
        if (!theCase.consent.given())
            throw Error(Error::Code::ConsentMissing, theCase.number);
        return;
    }
    const bool underway = now.state == ReportState::Review || now.state == ReportState::Approved;
    if (step == SigningStep::GiveBack ? !underway : now.state != stateFor(step))
        refuse(QStringLiteral("the report is %1").arg(toString(now.state)));
    if ((step == SigningStep::Approve || step == SigningStep::Release) && now.language != draft.language)
        refuse(QStringLiteral("the report in review is in another language"));
    if (step == SigningStep::Submit || step == SigningStep::Approve || step == SigningStep::Release)
        requireSignable(theCase, draft);
}

std::optional<Error> Signing::refusal(SigningStep step, const Case& theCase, const ReportDraft& draft) const
{
    try {
        requireRightFor(step, theCase.id);
        requireStateFor(step, theCase, draft);
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    }
}

} // namespace gentolk
