#include "core/workflow/signing.h"
#include "core/base/fingerprint.h"
#include "core/base/whole_file.h"
#include "core/report/conference_in_draft.h"
#include "core/report/department_letter.h"
#include "core/report/report_html.h"
#include "core/report/report_pdf.h"
#include "core/report/signed_draft.h"
#include "core/storage/conference_repository.h"
#include "core/storage/transaction.h"
#include "core/workflow/case_log.h"
#include "core/workflow/conferences.h"
#include "core/workflow/people.h"
#include "core/workflow/report_files.h"
#include "core/workflow/secondary_findings.h"
#include "core/workflow/versions_of_case.h"
#include "core/workflow/workspace_parts.h"
#include <QFileInfo>

namespace gentolk {

namespace {
Error notNow(const QString& verb, const QString& why)
{
    return Error(Error::Code::NotAllowed, verb, why);
}

void requireState(const ReportProgress& progress, ReportState wanted, const QString& verb)
{
    if (progress.state != wanted)
        throw notNow(verb, QStringLiteral("the report is %1").arg(toString(progress.state)));
}

// Consent is asked again at every signature: it may have been withdrawn (rule E-10).
void requireConsent(const Case& theCase)
{
    if (!theCase.consent.given())
        throw Error(Error::Code::ConsentMissing, theCase.number);
    const bool secondary = theCase.conclusion == CaseConclusion::SecondaryOnly;
    if (secondary && theCase.consent.secondaryFindings != SecondaryFindingsChoice::Wanted) // E-9
        throw notNow(QStringLiteral("sign"), QStringLiteral("the consent does not cover secondary findings"));
    const QStringList untold = genesNotToBeTold(theCase, *defaultPanel());
    if (!untold.isEmpty())
        throw notNow(QStringLiteral("sign"),
                     QStringLiteral("%1 chosen for the report, outside the gene list, and the consent does not cover secondary findings")
                         .arg(untold.join(QStringLiteral(", "))));
}

QString versionLines(const Case& theCase)
{
    QStringList lines{QStringLiteral("Gentolk " GENTOLK_VERSION)};
    lines += versionsOfCase(theCase);
    return lines.join('\n');
}

bool isInsideTheCase(const Case& kept, const Case& shown)
{
    return kept.version == shown.version;
}
} // namespace

ReportProgress Signing::progress(qint64 caseId) const
{
    m_workspace.m_parts->require(Right::OpenCase, caseId);
    return ReportProgressRepository(m_workspace.m_parts->database).of(caseId);
}

ReportDraft Signing::completed(const Case& theCase, ReportDraft composed) const
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::OpenCase, theCase.id);
    ReportProgressRepository reports(parts.database);
    const auto written = reports.texts(theCase.id, composed.language);
    const auto spoken = conferenceInput(theCase, ConferenceRepository(parts.database).ofCase(theCase.id), *defaultPanel()); // E-8
    ReportDraft draft = withTexts(withConference(std::move(composed), spoken), written);
    std::vector<ReportTelephone> told;
    for (const TelephoneAnswer& answer : reports.telephoneAnswers(theCase.id))
        told.push_back({answer.at, answer.givenBy, answer.toldTo, answer.content});
    draft = withTelephone(std::move(draft), told);
    const auto former = SignedReportRepository(parts.database).newestOf(theCase.id);
    const ReportProgress progress = reports.of(theCase.id);
    return former && progress.state != ReportState::Released ? withAmendment(std::move(draft), former->signedAt, progress.amendmentReason)
                                                             : draft;
}

ReportDraft Signing::draft(const Case& theCase, const FamilyVariants& variants, const Shortlist& shortlist, std::optional<bool> parentage,
                           const QString& language) const
{
    const auto quality = m_workspace.quality(theCase.id);
    return completed(theCase, draftReport(theCase, variants, shortlist, parentage, language, quality ? quality->coverage : std::vector<PanelCoverage>()));
}

void Signing::write(qint64 caseId, const QString& language, const QString& place, const QString& content)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::WriteReport, caseId);
    Transaction transaction(parts.database);
    ReportProgressRepository reports(parts.database);
    if (reports.of(caseId).state == ReportState::Released)
        throw notNow(QStringLiteral("write"), QStringLiteral("the report is released; begin an amendment first"));
    reports.setText(caseId, language, place, content);
    parts.audit(caseId, QStringLiteral("report.text"), place.section('/', 1, 1).section(' ', 0, 0));
    goBack(caseId, QStringLiteral("report.returned"), {});
    transaction.commit();
}

void Signing::requireSignable(const Case& theCase, const ReportDraft& draft) const
{
    requireConsent(theCase);
    if (!draft.placeholders.isEmpty() || !openPlaces(draft).empty()) // E-6
        throw Error(Error::Code::InvalidValue, QStringLiteral("placeholders"), draft.placeholders.join(QStringLiteral("; ")));
    if (!isInsideTheCase(m_workspace.m_parts->cases.load(theCase.id), theCase))
        throw Error(Error::Code::EditedElsewhere, theCase.number);
}

// To be called inside a transaction; a report that is neither in review nor approved stays as it is.
void Signing::goBack(qint64 caseId, const QString& action, const QString& detail)
{
    auto& parts = *m_workspace.m_parts;
    ReportProgressRepository reports(parts.database);
    const ReportProgress now = reports.of(caseId);
    if (now.state != ReportState::Review && now.state != ReportState::Approved)
        return;
    parts.audit(caseId, action, detail.isEmpty() ? toString(now.state) : detail);
    reports.set(caseId, {ReportState::Draft, now.language, 0, {}, {}, {}, now.amendmentReason});
}

void Signing::submit(const Case& theCase, const ReportDraft& draft)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::WriteReport, theCase.id);
    Transaction transaction(parts.database);
    requireSignable(theCase, draft);
    ReportProgressRepository reports(parts.database);
    ReportProgress progress = reports.of(theCase.id);
    requireState(progress, ReportState::Draft, QStringLiteral("submit"));
    progress.state = ReportState::Review;
    progress.language = draft.language;
    reports.set(theCase.id, progress);
    parts.audit(theCase.id, QStringLiteral("report.submit"), draft.language);
    transaction.commit();
}

// Whoever signs says once more who they are.
Account Signing::signer(const QString& password)
{
    People people(m_workspace);
    const auto account = people.signedIn();
    if (!account || !people.isPasswordOf(account->name, password))
        throw notNow(QStringLiteral("sign"), QStringLiteral("wrong name or password"));
    return *account;
}

void Signing::approve(const Case& theCase, const ReportDraft& draft, const QString& password)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::SignReport, theCase.id);
    const Account first = signer(password);
    Transaction transaction(parts.database);
    requireSignable(theCase, draft);
    ReportProgressRepository reports(parts.database);
    ReportProgress progress = reports.of(theCase.id);
    requireState(progress, ReportState::Review, QStringLiteral("approve"));
    if (progress.language != draft.language)
        throw notNow(QStringLiteral("approve"), QStringLiteral("the report in review is in another language"));
    progress = {ReportState::Approved, draft.language,          theCase.version, contentDigest(draft), first.name,
                parts.clock->now(),    progress.amendmentReason};
    reports.set(theCase.id, progress);
    parts.audit(theCase.id, QStringLiteral("report.approve"), QStringLiteral("sha256 ") + progress.contentSha256);
    transaction.commit();
}

SignedReport Signing::rendered(const Case& theCase, const ReportDraft& draft, const ReportProgress& progress, const Account& second) const
{
    auto& parts = *m_workspace.m_parts;
    const auto former = SignedReportRepository(parts.database).newestOf(theCase.id);
    const auto first = parts.accounts.byName(progress.firstSigner);
    const auto head = readHead(parts.database);
    SignedReport report;
    report.caseId = theCase.id;
    report.version = former ? former->version + 1 : 1;
    report.amendsId = former ? std::optional(former->id) : std::nullopt;
    report.reason = former ? progress.amendmentReason : QString();
    report.language = draft.language;
    report.firstSigner = progress.firstSigner;
    report.secondSigner = second.name;
    report.firstSignedAt = progress.firstSignedAt;
    report.signedAt = parts.clock->now();
    report.auditHead = head ? head->toText() : QString();
    report.sourceVersions = versionLines(theCase);
    const ReportDraft final = withSignatures(draft, {first ? first->fullName : progress.firstSigner, report.firstSignedAt},
                                             {second.fullName, report.signedAt}, report.auditHead, report.version);
    report.html = toHtml(final);
    report.pdf = toPdf(final);
    report.pdfSha256 = sha256OfBytes(report.pdf);
    addOtherForms(report, final, theCase);
    return report;
}

Case Signing::release(const Case& theCase, const ReportDraft& draft, const QString& password)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::SignReport, theCase.id);
    const Account second = signer(password);
    ReportProgressRepository reports(parts.database);
    const ReportProgress seen = reports.of(theCase.id);
    requireState(seen, ReportState::Approved, QStringLiteral("release"));
    if (seen.firstSigner.compare(second.name, Qt::CaseInsensitive) == 0)
        throw notNow(QStringLiteral("release"), QStringLiteral("the second approver must be another person than the first"));
    if (seen.caseVersion != theCase.version || seen.contentSha256 != contentDigest(draft) || seen.language != draft.language) {
        Transaction returning(parts.database);
        goBack(theCase.id, QStringLiteral("report.returned"), {});
        returning.commit();
        throw notNow(QStringLiteral("release"), QStringLiteral("it was changed since the first signature and is a draft again"));
    }
    SignedReport report = rendered(theCase, draft, seen, second); // takes its time: before the write lock
    Transaction transaction(parts.database);
    requireSignable(theCase, draft);
    if (reports.of(theCase.id) != seen)
        throw Error(Error::Code::EditedElsewhere, theCase.number);
    report = SignedReportRepository(parts.database).insert(std::move(report));
    Case released = theCase;
    released.status = CaseStatus::Signed;
    released.times.t6ReportReleased = report.signedAt;
    released = parts.cases.save(std::move(released), parts.author());
    reports.set(theCase.id,
                {ReportState::Released, report.language, released.version, seen.contentSha256, seen.firstSigner, seen.firstSignedAt, {}});
    parts.audit(theCase.id, QStringLiteral("report.release"), releaseDetail(report));
    transaction.commit();
    return released;
}

void Signing::giveBack(qint64 caseId, const QString& reason)
{
    auto& parts = *m_workspace.m_parts;
    if (!parts.may(Right::SignReport, caseId))
        parts.require(Right::WriteReport, caseId);
    Transaction transaction(parts.database);
    goBack(caseId, QStringLiteral("report.give_back"), withoutNameOf(parts.cases.load(caseId).patient, reason));
    transaction.commit();
}

Case Signing::amend(const Case& theCase, const QString& reason)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::WriteReport, theCase.id);
    if (reason.trimmed().isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("reason"), QStringLiteral("not answered"));
    Transaction transaction(parts.database);
    ReportProgressRepository reports(parts.database);
    const ReportProgress progress = reports.of(theCase.id);
    requireState(progress, ReportState::Released, QStringLiteral("amend"));
    Case reopened = theCase;
    reopened.status = CaseStatus::Report;
    reopened = parts.cases.save(std::move(reopened), parts.author());
    reports.set(theCase.id, {ReportState::Draft, progress.language, 0, {}, {}, {}, reason.trimmed()});
    parts.audit(theCase.id, QStringLiteral("report.amend"), withoutNameOf(theCase.patient, reason.trimmed()));
    transaction.commit();
    return reopened;
}

void Signing::recordTelephoneAnswer(const Case& theCase, const QString& toldTo, const QString& content)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::WriteReport, theCase.id);
    if (theCase.priority != CasePriority::Acute)
        throw Error(Error::Code::InvalidValue, QStringLiteral("priority"), QStringLiteral("the case is not acute"));
    if (toldTo.trimmed().isEmpty() || content.trimmed().isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("telephone"), QStringLiteral("not answered"));
    requireConsent(theCase);
    Transaction transaction(parts.database);
    const Author author = parts.author();
    ReportProgressRepository(parts.database).addTelephoneAnswer(theCase.id, {author.at, author.user, toldTo.trimmed(), content.trimmed()});
    parts.audit(theCase.id, QStringLiteral("report.telephone"), {});
    goBack(theCase.id, QStringLiteral("report.returned"), {});
    transaction.commit();
}

std::vector<TelephoneAnswer> Signing::telephoneAnswers(qint64 caseId) const
{
    m_workspace.m_parts->require(Right::OpenCase, caseId);
    return ReportProgressRepository(m_workspace.m_parts->database).telephoneAnswers(caseId);
}

ReportDraft Signing::letter(const Case& theCase, const ReportDraft& draft) const
{
    const auto reports = signedReports(theCase.id);
    const ReportProgress now = progress(theCase.id);
    if (now.state != ReportState::Released || reports.empty())
        return departmentLetter(draft, theCase);
    const SignedReport& last = reports.back();
    if (last.language != draft.language)
        throw notNow(QStringLiteral("letter"), QStringLiteral("the report was signed in the language %1").arg(last.language));
    const ReportDraft whole = reports.size() < 2 ? draft : withAmendment(draft, reports[reports.size() - 2].signedAt, last.reason);
    if (contentDigest(whole) != now.contentSha256)
        throw notNow(QStringLiteral("letter"), QStringLiteral("sources or texts have changed since the signature; send the signed report itself"));
    return departmentLetter(withSignatures(whole, {last.firstSigner, last.firstSignedAt}, {last.secondSigner, last.signedAt}, last.auditHead, last.version),
                            theCase);
}

std::vector<SignedReport> Signing::signedReports(qint64 caseId) const
{
    m_workspace.m_parts->require(Right::OpenCase, caseId);
    return SignedReportRepository(m_workspace.m_parts->database).ofCase(caseId);
}

bool Signing::writeSigned(qint64 caseId, const QString& path, bool force) const
{
    const auto reports = signedReports(caseId);
    if (reports.empty())
        return false;
    writeWholeFile(path, bytesByEnding(reports.back(), path), force);
    m_workspace.m_parts->audit(caseId, QStringLiteral("report.write"), QStringLiteral("version %1").arg(reports.back().version));
    return true;
}

} // namespace gentolk
