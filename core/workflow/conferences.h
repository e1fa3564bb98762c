#pragma once
#include "core/genetics/conference.h"
#include "core/report/conference_in_draft.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// What speaks for and against one candidate, as the conference is shown it. The arguments are a person's accepted criteria alone (rule E-6).
struct ConferenceCandidate {
    VariantDecision decision;
    std::vector<AppliedCriterion> speaksFor, speaksAgainst; // strongest first
    int undecided = 0;                                      // criteria that are proposed and that nobody has decided
    bool discussed = false;                                 // the conference decided of it though it is no candidate any more
};

// The records of the multidisciplinary conferences on a case (rule E-8). Whoever types is asked for Right::KeepMinutes.
class Conferences
{
public:
    explicit Conferences(Workspace& workspace) : m_workspace(workspace) {}

    std::vector<Conference> ofCase(qint64 caseId) const; // oldest first
    // As it is typed: each call is one transaction with its entry in the log, which tells numbers only (rule F-31). A report in review, or
    // with its first signature, goes back to a draft (rule E-7). Throws EditedElsewhere (what was typed stays with the caller),
    // NotAllowed without the right or after the report's release, ConsentMissing (E-10).
    Conference keep(const Conference& conference);
    // Why keep() would be refused now; none: it may be typed. Neither done nor logged.
    std::optional<Error> refusal(qint64 caseId) const;
    void recordMinutes(qint64 caseId, const QString& format); // the minutes were written to a file: into the log

private:
    Workspace& m_workspace;
};

// The candidates in the order they are shown: chosen for the report first, then by class. A decision in a gene that may not be told is left
// out (rule E-9); notShown counts them.
std::vector<ConferenceCandidate> conferenceCandidates(const Case& theCase, const Conference& conference, const GenePanel& panel, int& notShown);

// What of the conferences goes into the report's draft: of variants that the report tells alone (rules E-4, E-9).
std::vector<ConferenceWords> conferenceInput(const Case& theCase, const std::vector<Conference>& conferences, const GenePanel& panel);

} // namespace gentolk
