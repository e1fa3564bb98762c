// The way to two signatures (rule E-7), consent (E-9, E-10), holes (E-6), amendments, and what a signed report is.
#include "core/workflow/audit_trail.h"
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

class SigningTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void releasesAfterTwoDifferentPeopleSigned();
    void refusesTheSamePersonTwice();
    void asksForThePasswordAgain();
    void refusesHolesAndMissingConsent();
    void refusesSecondaryFindingsThatNobodyWanted();
    void namesAFindingThatMayNotBeTold();
    void returnsToADraftWhenTheCaseChanges();
    void returnsToADraftWhenTheWordsChange();
    void refusesAnotherContentThanTheFirstSigned();
    void keepsTheReleasedReportAndAsksForAnAmendment();
    void givesTheSignedBytesToAFile();
    void tellsWhatAnAmendmentReplaces();
    void recordsATelephoneAnswerOfAnAcuteCaseOnly();
    void takesSignedReportsAlongToAnotherInstallation();
    void fillsEachHoleInItsOwnPlaceOnly();

private:
    void toApproved();
    void as(const char* name) { signInAs(*m_workspace, QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Signing> m_signing;
    Case m_case;
};

void SigningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("gentolk.db")), QStringLiteral("anna"));
    m_signing = std::make_unique<Signing>(*m_workspace);
    m_case = m_workspace->createCase(aStartableCase(), {});
    addEverybody(*m_workspace);
}

void SigningTest::cleanup()
{
    setSession(m_workspace->databasePath(), std::nullopt);
    m_workspace.reset();
}

void SigningTest::toApproved()
{
    as("geneticist");
    m_signing->submit(m_case, aWholeDraft(m_case));
    as("approver");
    m_signing->approve(m_case, aWholeDraft(m_case), thePassword());
}

void SigningTest::releasesAfterTwoDifferentPeopleSigned()
{
    toApproved();
    QVERIFY(m_signing->progress(m_case.id).state == ReportState::Approved);
    QVERIFY(m_signing->signedReports(m_case.id).empty());
    as("second");
    const Case released = m_signing->release(m_case, aWholeDraft(m_case), thePassword());
    QVERIFY(released.status == CaseStatus::Signed);
    QVERIFY(released.times.t6ReportReleased.isValid());
    const auto reports = m_signing->signedReports(m_case.id);
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports[0].firstSigner, QStringLiteral("approver"));
    QCOMPARE(reports[0].secondSigner, QStringLiteral("second"));
    QVERIFY(reports[0].pdf.startsWith("%PDF-1.4"));
    QVERIFY(reports[0].html.contains(QStringLiteral("Full approver")) && reports[0].html.contains(QStringLiteral("Second Approver")));
    QVERIFY(!reports[0].sourceVersions.isEmpty());
    const auto head = AuditHead::fromText(reports[0].auditHead);
    QVERIFY(head);
    as("auditor");
    QVERIFY(AuditTrail(*m_workspace).verify(head).whole());
}

void SigningTest::refusesTheSamePersonTwice()
{
    toApproved();
    const auto error = errorOf([&] { m_signing->release(m_case, aWholeDraft(m_case), thePassword()); });
    QVERIFY(error && error->detail().contains(QStringLiteral("another person")));
    QVERIFY(m_signing->progress(m_case.id).state == ReportState::Approved);
}

void SigningTest::asksForThePasswordAgain()
{
    as("geneticist");
    m_signing->submit(m_case, aWholeDraft(m_case));
    as("approver");
    QVERIFY(throwsError(Code::NotAllowed, [&] { m_signing->approve(m_case, aWholeDraft(m_case), QStringLiteral("wrong")); }));
    QVERIFY(m_signing->progress(m_case.id).state == ReportState::Review);
}

void SigningTest::refusesHolesAndMissingConsent() // E-6, E-10
{
    as("geneticist");
    ReportDraft open = aWholeDraft(m_case, QStringLiteral("[[conclusion]]"));
    const auto hole = errorOf([&] { m_signing->submit(m_case, open); });
    QVERIFY(hole && hole->code() == Code::InvalidValue && hole->subject() == QLatin1String("placeholders"));
    Case withdrawn = m_case;
    withdrawn.consent.date = {};
    withdrawn = m_workspace->saveCase(withdrawn, QStringLiteral("consent.change"));
    QVERIFY(throwsError(Code::ConsentMissing, [&] { m_signing->submit(withdrawn, aWholeDraft(m_case)); }));
}

void SigningTest::refusesSecondaryFindingsThatNobodyWanted() // E-9
{
    as("geneticist");
    Case secondary = m_case;
    secondary.conclusion = CaseConclusion::SecondaryOnly;
    secondary = m_workspace->saveCase(secondary, QStringLiteral("conclusion.set"));
    QVERIFY(throwsError(Code::NotAllowed, [&] { m_signing->submit(secondary, aWholeDraft(m_case)); }));
    secondary.consent.secondaryFindings = SecondaryFindingsChoice::Wanted;
    secondary = m_workspace->saveCase(secondary, QStringLiteral("consent.change"));
    QVERIFY(!errorOf([&] { m_signing->submit(secondary, aWholeDraft(m_case)); }));
}

void SigningTest::namesAFindingThatMayNotBeTold() // E-9
{
    as("geneticist");
    VariantDecision outside = aDecision(1);
    outside.hgncId = QStringLiteral("HGNC:12403");
    outside.geneSymbol = QStringLiteral("TTN");
    outside.inReport = true;
    m_case.decisions = {outside};
    m_case = m_workspace->saveCase(m_case, QStringLiteral("variant.report"));
    const auto error = errorOf([&] { m_signing->submit(m_case, aWholeDraft(m_case)); });
    QVERIFY(error && error->code() == Code::NotAllowed && error->detail().contains(QStringLiteral("TTN")));
    m_case.consent.secondaryFindings = SecondaryFindingsChoice::Wanted;
    m_case = m_workspace->saveCase(m_case, QStringLiteral("consent.change"));
    QVERIFY(!errorOf([&] { m_signing->submit(m_case, aWholeDraft(m_case)); }));
}

void SigningTest::returnsToADraftWhenTheCaseChanges()
{
    toApproved();
    as("geneticist");
    m_case.referral.question = QStringLiteral("another");
    m_case = m_workspace->saveCase(m_case, QStringLiteral("referral.change"));
    QVERIFY(m_signing->progress(m_case.id).state == ReportState::Draft);
    QCOMPARE(m_workspace->history(m_case.id).back().action, QStringLiteral("report.returned"));
    as("second");
    QVERIFY(throwsError(Code::NotAllowed, [&] { m_signing->release(m_case, aWholeDraft(m_case), thePassword()); }));
}

void SigningTest::returnsToADraftWhenTheWordsChange()
{
    toApproved();
    as("geneticist");
    m_signing->write(m_case.id, QStringLiteral("en"), QStringLiteral("x/conclusion"), QStringLiteral("another"));
    QVERIFY(m_signing->progress(m_case.id).state == ReportState::Draft);
}

void SigningTest::refusesAnotherContentThanTheFirstSigned()
{
    toApproved();
    as("second");
    const ReportDraft other = aWholeDraft(m_case, QStringLiteral("An explanation was found."));
    QVERIFY(throwsError(Code::NotAllowed, [&] { m_signing->release(m_case, other, thePassword()); }));
    QVERIFY(m_signing->progress(m_case.id).state == ReportState::Draft);
    QVERIFY(m_signing->signedReports(m_case.id).empty());
}

void SigningTest::keepsTheReleasedReportAndAsksForAnAmendment()
{
    toApproved();
    as("second");
    Case released = m_signing->release(m_case, aWholeDraft(m_case), thePassword());
    const auto before = m_signing->signedReports(m_case.id);
    as("geneticist");
    Case changed = released;
    changed.conclusion = CaseConclusion::Diagnostic;
    QVERIFY(throwsError(Code::NotAllowed, [&] { m_workspace->saveCase(changed, QStringLiteral("conclusion.set")); }));
    QVERIFY(throwsError(Code::NotAllowed,
                        [&] { m_signing->write(m_case.id, QStringLiteral("en"), QStringLiteral("x"), QStringLiteral("y")); }));
    Case closed = released;
    closed.status = CaseStatus::Closed;
    closed = m_workspace->saveCase(closed, QStringLiteral("case.status"));
    QVERIFY(m_signing->signedReports(m_case.id) == before);
    Case amended = m_signing->amend(closed, QStringLiteral("a new class"));
    QVERIFY(amended.status == CaseStatus::Report);
    amended.conclusion = CaseConclusion::Diagnostic;
    QVERIFY(!errorOf([&] { m_workspace->saveCase(amended, QStringLiteral("conclusion.set")); }));
}

void SigningTest::givesTheSignedBytesToAFile()
{
    toApproved();
    as("second");
    m_signing->release(m_case, aWholeDraft(m_case), thePassword());
    const SignedReport report = m_signing->signedReports(m_case.id).front();
    const auto bytes = [&](const char* ending) {
        const QString path = m_folder->filePath(QStringLiteral("r.") + QLatin1String(ending));
        m_signing->writeSigned(m_case.id, path, false);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(bytes("pdf"), report.pdf);
    QCOMPARE(bytes("html"), report.html.toUtf8());
    QVERIFY(bytes("docx").startsWith("PK"));
    QVERIFY(bytes("txt").contains("Second Approver"));
    const QJsonArray entries = QJsonDocument::fromJson(bytes("fhir.json")).object()[QStringLiteral("entry")].toArray();
    QCOMPARE(entries[1].toObject()[QStringLiteral("resource")].toObject()[QStringLiteral("status")].toString(), QStringLiteral("final"));
    QVERIFY(
        throwsError(Code::InvalidValue, [&] { m_signing->writeSigned(m_case.id, m_folder->filePath(QStringLiteral("r.odt")), false); }));
    QVERIFY(
        throwsError(Code::OutputExists, [&] { m_signing->writeSigned(m_case.id, m_folder->filePath(QStringLiteral("r.pdf")), false); }));
}

void SigningTest::tellsWhatAnAmendmentReplaces()
{
    toApproved();
    as("second");
    m_case = m_signing->release(m_case, aWholeDraft(m_case), thePassword());
    as("geneticist");
    m_case = m_signing->amend(m_case, QStringLiteral("the variant was reclassified"));
    const ReportDraft draft = m_signing->completed(m_case, aWholeDraft(m_case));
    QCOMPARE(draft.sections.front().key, QStringLiteral("amendments"));
    QVERIFY(draft.sections.front().paragraphs.front().contains(QStringLiteral("the variant was reclassified")));
    m_signing->submit(m_case, draft);
    as("second");
    m_signing->approve(m_case, draft, thePassword());
    as("approver");
    m_signing->release(m_case, draft, thePassword());
    const auto reports = m_signing->signedReports(m_case.id);
    QCOMPARE(reports.size(), std::size_t(2));
    QCOMPARE(reports[1].version, 2);
    QVERIFY(reports[1].amendsId == reports[0].id);
    QCOMPARE(reports[1].reason, QStringLiteral("the variant was reclassified"));
}

void SigningTest::recordsATelephoneAnswerOfAnAcuteCaseOnly()
{
    as("geneticist");
    m_signing->recordTelephoneAnswer(m_case, QStringLiteral("Dr Bo, ward 4"), QStringLiteral("SCID"));
    QCOMPARE(m_signing->telephoneAnswers(m_case.id).size(), std::size_t(1));
    QVERIFY(m_workspace->history(m_case.id).back().detail.isEmpty()); // who was told stands with the case, not in the log
    Case routine = m_case;
    routine.priority = CasePriority::Routine;
    routine = m_workspace->saveCase(routine, QStringLiteral("case.save"));
    QVERIFY(throwsError(Code::InvalidValue, [&] { m_signing->recordTelephoneAnswer(routine, QStringLiteral("x"), QStringLiteral("y")); }));
}

void SigningTest::takesSignedReportsAlongToAnotherInstallation()
{
    toApproved();
    as("second");
    m_signing->release(m_case, aWholeDraft(m_case), thePassword());
    as("geneticist");
    const QString file = m_folder->filePath(QStringLiteral("case.db"));
    m_workspace->exportCase(m_case.id, file, false);
    Workspace there(m_folder->filePath(QStringLiteral("there.db")), QStringLiteral("bo"));
    const Case imported = there.importCase(file);
    const auto reports = Signing(there).signedReports(imported.id);
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports[0].pdf, m_signing->signedReports(m_case.id)[0].pdf);
    QVERIFY(Signing(there).progress(imported.id).state == ReportState::Released);
    QVERIFY(AuditTrail(there).verify().whole());
}

void SigningTest::fillsEachHoleInItsOwnPlaceOnly() // E-6
{
    ReportDraft draft = aWholeDraft(m_case, QStringLiteral("[[a]] and [[b]]"));
    draft.sections.push_back({QStringLiteral("method"),
                              QStringLiteral("Method"),
                              {QStringLiteral("[[a]]")},
                              {{QStringLiteral("x"), QStringLiteral("[[twice]] [[twice]]")}}});
    const auto places = openPlaces(draft);
    QCOMPARE(places.size(), std::size_t(4));
    ReportDraft filled = withTexts(draft, {{places[0].name, QStringLiteral("first")}, {places[3].name, QStringLiteral("never")}});
    QCOMPARE(filled.sections[0].paragraphs.front(), QStringLiteral("first and [[b]]"));
    QCOMPARE(filled.sections[2].paragraphs.front(), QStringLiteral("[[a]]"));
    QCOMPARE(filled.sections[2].rows[0].second,
             QStringLiteral("[[twice]] [[twice]]")); // two things with one name are not filled with one word
    Finding finding;
    finding.gene = QStringLiteral("IL2RG");
    ReportDraft other = draft;
    other.findings.push_back(finding); // other findings: words about the former ones do not fit
    QCOMPARE(withTexts(other, {{places[0].name, QStringLiteral("first")}}).sections[0].paragraphs.front(),
             QStringLiteral("[[a]] and [[b]]"));
}

QTEST_MAIN(SigningTest)
#include "tst_signing.moc"
