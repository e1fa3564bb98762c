#include "core/workflow/conferences.h"
#include "core/report/relatives_numbers.h"
#include "core/storage/conference_repository.h"
#include "core/storage/report_progress_repository.h"
#include "core/storage/transaction.h"
#include "core/workflow/change_rules.h"
#include "core/workflow/secondary_findings.h"
#include "core/workflow/workspace_parts.h"
#include <algorithm>

namespace gentolk {

namespace {
Error refusedAfterRelease()
{
    return Error(Error::Code::NotAllowed, QStringLiteral("conference"), QStringLiteral("the report is released; begin an amendment first"));
}

void requireOpenReport(Workspace::Parts& parts, qint64 caseId)
{
    if (!parts.cases.load(caseId).consent.given())
        throw Error(Error::Code::ConsentMissing, parts.cases.load(caseId).number);
    if (ReportProgressRepository(parts.database).of(caseId).state == ReportState::Released)
        throw refusedAfterRelease();
}

// Numbers only: names and words stay out of the log (rule F-31).
QString countsOf(const Conference& conference)
{
    const auto decided = std::count_if(conference.decisions.begin(), conference.decisions.end(),
                                       [](const ConferenceDecision& one) { return one.verdict != ConferenceVerdict::Open; });
    return QStringLiteral("%1, %2, %3").arg(conference.participants.size()).arg(decided).arg(conference.actions.size());
}

bool isStronger(const AppliedCriterion& a, const AppliedCriterion& b)
{
    return a.strength > b.strength;
}

void sortOut(ConferenceCandidate& candidate)
{
    for (const AppliedCriterion& one : candidate.decision.criteria) {
        if (one.state != CriterionState::Met)
            continue;
        if (one.decision == DecisionState::Proposed)
            ++candidate.undecided;
        else if (one.decision != DecisionState::Rejected)
            (isPathogenicCriterion(one.criterion) ? candidate.speaksFor : candidate.speaksAgainst).push_back(one);
    }
    std::stable_sort(candidate.speaksFor.begin(), candidate.speaksFor.end(), isStronger);
    std::stable_sort(candidate.speaksAgainst.begin(), candidate.speaksAgainst.end(), isStronger);
}

bool isCandidate(const VariantDecision& decision)
{
    return !decision.dismissed && (decision.inReport || decision.chosenClass || !decision.criteria.empty());
}

// Chosen for the report first, then the gravest class; without a class last.
bool comesBefore(const ConferenceCandidate& a, const ConferenceCandidate& b)
{
    const auto rank = [](const ConferenceCandidate& one) {
        return std::pair(one.decision.inReport ? 0 : 1, one.decision.chosenClass ? -int(*one.decision.chosenClass) : 0);
    };
    return rank(a) < rank(b);
}
} // namespace

std::vector<Conference> Conferences::ofCase(qint64 caseId) const
{
    m_workspace.m_parts->require(Right::OpenCase, caseId);
    return ConferenceRepository(m_workspace.m_parts->database).ofCase(caseId);
}

Conference Conferences::keep(const Conference& conference)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::KeepMinutes, conference.caseId);
    Transaction transaction(parts.database);
    requireOpenReport(parts, conference.caseId);
    Conference kept = ConferenceRepository(parts.database).save(conference, parts.author());
    parts.audit(kept.caseId, QStringLiteral("conference.keep"), countsOf(kept));
    returnReport(parts, kept.caseId);
    transaction.commit();
    return kept;
}

std::optional<Error> Conferences::refusal(qint64 caseId) const
{
    auto& parts = *m_workspace.m_parts;
    if (!parts.may(Right::KeepMinutes, caseId)) {
        const auto actor = parts.actor();
        return Error(Error::Code::NotAllowed, QString::fromStdString(toString(Right::KeepMinutes)),
                     actor ? QStringLiteral("%1 has not the right to").arg(actor->name) : QStringLiteral("nobody is signed in"));
    }
    try {
        requireOpenReport(parts, caseId);
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    }
}

void Conferences::recordMinutes(qint64 caseId, const QString& format)
{
    m_workspace.m_parts->require(Right::OpenCase, caseId);
    m_workspace.m_parts->audit(caseId, QStringLiteral("conference.minutes"), format);
}

std::vector<ConferenceCandidate> conferenceCandidates(const Case& theCase, const Conference& conference, const GenePanel& panel, int& notShown)
{
    std::vector<ConferenceCandidate> candidates;
    notShown = 0;
    for (const VariantDecision& decision : theCase.decisions) {
        const bool discussed = conference.of(decision.variant) != nullptr;
        if (!isCandidate(decision) && !discussed)
            continue;
        if (!mayBeReported(theCase, decision, panel)) { // rule E-9
            ++notShown;
            continue;
        }
        ConferenceCandidate candidate{decision, {}, {}, 0, !isCandidate(decision)};
        sortOut(candidate);
        candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(), comesBefore);
    return candidates;
}

std::vector<ConferenceWords> conferenceInput(const Case& theCase, const std::vector<Conference>& conferences, const GenePanel& panel)
{
    std::vector<ConferenceWords> all;
    for (const Conference& conference : conferences) {
        ConferenceWords words{conference.heldOn, {}, {}};
        for (const VariantDecision& decision : theCase.decisions) {
            const ConferenceDecision* said = conference.of(decision.variant);
            if (said && !said->note.trimmed().isEmpty() && decision.inReport && mayBeReported(theCase, decision, panel))
                words.findings.emplace_back(decision.geneSymbol, withoutRelativesNumbers(said->note.trimmed(), theCase.patient.cpr));
        }
        for (const ConferenceAction& action : conference.actions)
            if (!action.task.trimmed().isEmpty())
                words.tasks.emplace_back(withoutRelativesNumbers(action.task.trimmed(), theCase.patient.cpr), action.due);
        all.push_back(std::move(words));
    }
    return all;
}

} // namespace gentolk
