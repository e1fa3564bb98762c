#pragma once
#include "core/report/written_texts.h"
#include "core/storage/account_repository.h"
#include "core/storage/report_progress_repository.h"
#include "core/storage/signed_report_repository.h"
#include "core/workflow/outstanding.h"
#include "core/workflow/workspace.h"

namespace gentolk {

enum class SigningStep { Submit, Approve, Release, GiveBack, Amend, Telephone };

// The way of a report to its two signatures (rule E-7): draft → in review → approved by the first → released by the second, another
// person; both with the right to sign and with their password once more. Any change of the case or of the report's words takes it back to
// a draft. A released report is kept as it was signed; an amendment makes the next version, which names the one before and why.
// Throws NotAllowed where the state, the person or the password is not right, ConsentMissing (E-10), InvalidValue("placeholders") (E-6).
class Signing
{
public:
    explicit Signing(Workspace& workspace) : m_workspace(workspace) {}

    ReportProgress progress(qint64 caseId) const;
    // The composed draft with people's words, telephone answers and what it amends: what is signed.
    ReportDraft draft(const Case& theCase, const FamilyVariants& variants, const Shortlist& shortlist, std::optional<bool> parentage,
                      const QString& language) const; // parentage: parentageOf() of the case's checks
    ReportDraft completed(const Case& theCase, ReportDraft composed) const;
    void write(qint64 caseId, const QString& language, const QString& place,
               const QString& content); // of a WritablePlace; empty: taken back

    // All that stops a signature, and the questions that are open before one; in the order in which to mend them. quality: none, not checked.
    // variants: for ClinVar's class of what the report tells; none: it is not asked.
    std::vector<Outstanding> outstanding(const Case& theCase, const ReportDraft& draft, const FamilyQuality* quality,
                                         const FamilyVariants* variants = nullptr) const;
    // Why the step would be refused now; none: it may be taken. Neither done nor logged. A signature's right and password are asked when it is given.
    std::optional<Error> refusal(SigningStep step, const Case& theCase, const ReportDraft& draft) const;

    void submit(const Case& theCase, const ReportDraft& draft);
    void approve(const Case& theCase, const ReportDraft& draft, const QString& password);
    // Returns the case as it is then: signed, with its T6. A draft that is not what the first approver signed goes back: NotAllowed.
    Case release(const Case& theCase, const ReportDraft& draft, const QString& password);
    void giveBack(qint64 caseId, const QString& reason);    // a reviewer's no
    Case amend(const Case& theCase, const QString& reason); // of a released report; the case is back in its report step

    void recordTelephoneAnswer(const Case& theCase, const QString& toldTo, const QString& content); // acute cases: InvalidValue for others
    std::vector<TelephoneAnswer> telephoneAnswers(qint64 caseId) const;

    // The letter to the department that goes with the report (core/report/department_letter). Of a released report only where it can still be
    // composed as it was signed: NotAllowed otherwise.
    ReportDraft letter(const Case& theCase, const ReportDraft& draft) const;

    std::vector<SignedReport> signedReports(qint64 caseId) const; // by version
    // The signed bytes by the file's ending (.pdf, .html, .txt, .docx, .json); true when written, false when nothing is signed.
    bool writeSigned(qint64 caseId, const QString& path, bool force) const;

private:
    void requireRightFor(SigningStep step, qint64 caseId) const;
    void requireStateFor(SigningStep step, const Case& theCase, const ReportDraft& draft) const;
    void requireSignable(const Case& theCase, const ReportDraft& draft) const;
    Account signer(const QString& password);
    void goBack(qint64 caseId, const QString& action, const QString& detail);
    SignedReport rendered(const Case& theCase, const ReportDraft& draft, const ReportProgress& progress, const Account& second) const;

    Workspace& m_workspace;
};

} // namespace gentolk
