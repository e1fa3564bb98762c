// The record of a conference (rule E-8): kept as typed, who may, what two windows do to it, how it flows into the draft, and the minutes.
#include "core/report/conference_minutes.h"
#include "core/report/report_text.h"
#include "core/storage/audit_check.h"
#include "core/workflow/audit_trail.h"
#include "core/workflow/conferences.h"
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

namespace {
VariantDecision aReportedDecision()
{
    VariantDecision decision = aDecision(1);
    decision.geneSymbol = QStringLiteral("IL2RG");
    decision.hgncId = QStringLiteral("HGNC:6010");
    decision.inReport = true;
    decision.dismissed = false;
    decision.chosenClass = AcmgClass::Pathogenic;
    return decision;
}

Conference aConference(const Case& theCase)
{
    Conference conference;
    conference.caseId = theCase.id;
    conference.heldOn = QDate(2026, 3, 2);
    conference.participants = {{QStringLiteral("Anna Æble"), QStringLiteral("geneticist")}, {QStringLiteral("Bo Østergård"), {}}};
    conference.decisions = {{theCase.decisions.front().variant, QStringLiteral("IL2RG"), ConferenceVerdict::Report, QStringLiteral("Fits SCID.")}};
    conference.actions = {{QStringLiteral("Test the mother"), QStringLiteral("Bo Østergård"), QDate(2026, 3, 20)},
                          {QStringLiteral("Flow cytometry"), {}, {}}};
    conference.summary = QStringLiteral("All agreed.\nNo doubts.");
    return conference;
}

bool speaks(const ReportDraft& draft, const QString& words)
{
    return toPlainText(draft).simplified().contains(words);
}
} // namespace

class ConferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsEveryField();
    void refusesAnOlderCopyAndTellsWhose();
    void keepsTwoConferencesApart();
    void writesOnlyNumbersIntoTheLog();
    void isClosedByTheReportsRelease();
    void takesAReportInReviewBack();
    void wantsConsent();
    void goesAlongInACaseFile();
    void flowsIntoTheDraftAsInput();
    void saysNothingInTheDraftOfWhatIsNotReported();
    void tellsForAndAgainstFromAcceptedCriteriaAlone();
    void hidesWhatTheConsentDoesNotCover();
    void printsMinutesWithoutRelativesNumbers();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    FixedClock m_clock{utc("2026-03-10T09:00:00.000Z")};
    Case m_case;
};

void ConferencesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("gentolk.db")), QStringLiteral("anna"), &m_clock);
    Case theCase = aStartableCase();
    theCase.decisions = {aReportedDecision()};
    m_case = m_workspace->createCase(theCase, {});
}

void ConferencesTest::cleanup()
{
    setSession(m_workspace->databasePath(), std::nullopt);
    m_workspace.reset();
}

void ConferencesTest::keepsEveryField()
{
    Conferences conferences(*m_workspace);
    const Conference kept = conferences.keep(aConference(m_case));
    QCOMPARE(kept.version, 1);
    QVERIFY(conferences.ofCase(m_case.id) == std::vector<Conference>{kept});
    Conference changed = kept;
    changed.participants.pop_back();
    changed.actions.front().due = {};
    changed.heldOn = {};
    changed = conferences.keep(changed);
    QCOMPARE(changed.version, 2);
    QVERIFY(conferences.ofCase(m_case.id) == std::vector<Conference>{changed});
}

void ConferencesTest::refusesAnOlderCopyAndTellsWhose() // F-44
{
    Conferences conferences(*m_workspace);
    Conference mine = conferences.keep(aConference(m_case));
    Workspace other(m_workspace->databasePath(), QStringLiteral("bodil"), &m_clock);
    Conference theirs = mine;
    theirs.summary = QStringLiteral("Theirs");
    theirs = Conferences(other).keep(theirs);
    mine.summary = QStringLiteral("Mine");
    const auto error = errorOf([&] { conferences.keep(mine); });
    QVERIFY(error && error->code() == Code::EditedElsewhere && error->detail().contains(QStringLiteral("bodil")));
    QVERIFY(conferences.ofCase(m_case.id) == std::vector<Conference>{theirs});
}

void ConferencesTest::keepsTwoConferencesApart()
{
    Conferences conferences(*m_workspace);
    const Conference first = conferences.keep(aConference(m_case));
    Conference second = aConference(m_case);
    second.heldOn = QDate(2026, 3, 9);
    second = conferences.keep(second);
    QVERIFY((conferences.ofCase(m_case.id) == std::vector<Conference>{first, second}));
}

void ConferencesTest::writesOnlyNumbersIntoTheLog() // F-31
{
    Conferences(*m_workspace).keep(aConference(m_case));
    const AuditEntry last = m_workspace->history(m_case.id).back();
    QCOMPARE(last.action, QStringLiteral("conference.keep"));
    QCOMPARE(last.detail, QStringLiteral("2, 1, 2"));
    QVERIFY(AuditTrail(*m_workspace).verify().whole());
}

void ConferencesTest::isClosedByTheReportsRelease() // E-7
{
    addEverybody(*m_workspace);
    signInAs(*m_workspace, nameOf(UserRole::Geneticist));
    Signing signing(*m_workspace);
    const ReportDraft draft = aWholeDraft(m_case);
    signing.submit(m_case, draft);
    signInAs(*m_workspace, nameOf(UserRole::Approver));
    signing.approve(m_case, draft, thePassword());
    signInAs(*m_workspace, QStringLiteral("second"));
    signing.release(m_case, draft, thePassword());
    signInAs(*m_workspace, nameOf(UserRole::Secretary));
    QVERIFY(Conferences(*m_workspace).refusal(m_case.id));
    QVERIFY(throwsError(Code::NotAllowed, [&] { Conferences(*m_workspace).keep(aConference(m_case)); }));
    QVERIFY(Conferences(*m_workspace).ofCase(m_case.id).empty());
}

void ConferencesTest::takesAReportInReviewBack() // E-7
{
    Signing signing(*m_workspace);
    signing.submit(m_case, aWholeDraft(m_case));
    QVERIFY(signing.progress(m_case.id).state == ReportState::Review);
    Conferences(*m_workspace).keep(aConference(m_case));
    QVERIFY(signing.progress(m_case.id).state == ReportState::Draft);
}

void ConferencesTest::wantsConsent() // E-10
{
    Case without = m_case;
    without.consent = {};
    m_workspace->saveCase(without, QStringLiteral("consent.change"));
    QVERIFY(throwsError(Code::ConsentMissing, [&] { Conferences(*m_workspace).keep(aConference(m_case)); }));
}

void ConferencesTest::goesAlongInACaseFile()
{
    const Conference kept = Conferences(*m_workspace).keep(aConference(m_case));
    const QString file = m_folder->filePath(QStringLiteral("case.gentolk-case"));
    m_workspace->exportCase(m_case.id, file, false);
    Workspace there(m_folder->filePath(QStringLiteral("there.db")), QStringLiteral("carl"), &m_clock);
    const Case imported = there.importCase(file);
    std::vector<Conference> came = Conferences(there).ofCase(imported.id);
    QCOMPARE(came.size(), std::size_t(1));
    came.front().id = kept.id;
    came.front().caseId = kept.caseId;
    came.front().version = kept.version;
    QVERIFY(came.front() == kept);
}

void ConferencesTest::flowsIntoTheDraftAsInput()
{
    Conferences(*m_workspace).keep(aConference(m_case));
    ReportDraft draft = aWholeDraft(m_case);
    draft.sections.insert(draft.sections.begin() + 1, {{"interpretation", "Interpretation", {"[[interpretation]]"}, {}},
                                                       {"recommendations", "Recommendations", {"[[recommendations]]"}, {}}});
    draft = Signing(*m_workspace).completed(m_case, draft);
    QVERIFY(speaks(draft, QStringLiteral("IL2RG, from the conference: Fits SCID.")));
    QVERIFY(speaks(draft, QStringLiteral("discussed at a multidisciplinary conference on")));
    QVERIFY(speaks(draft, QStringLiteral("Agreed at the conference: Test the mother (by")));
    QVERIFY(!speaks(draft, QStringLiteral("Østergård"))); // owners are not told on a patient's paper
    QVERIFY(speaks(draft, QStringLiteral("[[interpretation]]"))); // the answer stays a person's
    QVERIFY(Signing(*m_workspace).completed(m_case, draft).sections == draft.sections); // told once
}

void ConferencesTest::saysNothingInTheDraftOfWhatIsNotReported() // E-4
{
    Conference conference = Conferences(*m_workspace).keep(aConference(m_case));
    Case without = m_case;
    without.decisions.front().inReport = false;
    const auto words = conferenceInput(without, {conference}, *defaultPanel());
    QVERIFY(words.front().findings.empty());
}

void ConferencesTest::tellsForAndAgainstFromAcceptedCriteriaAlone() // E-6
{
    Case theCase = m_case;
    const auto applied = [](AcmgCriterion code, DecisionState decision, CriterionState state = CriterionState::Met) {
        return AppliedCriterion{code, defaultStrength(code), state, decision, {}, {}, {}, {}};
    };
    theCase.decisions.front().criteria = {applied(AcmgCriterion::PP3, DecisionState::Accepted), applied(AcmgCriterion::PVS1, DecisionState::Modified),
                                          applied(AcmgCriterion::PM2, DecisionState::Proposed), applied(AcmgCriterion::BS2, DecisionState::Accepted),
                                          applied(AcmgCriterion::PS3, DecisionState::Rejected),
                                          applied(AcmgCriterion::PS4, DecisionState::Accepted, CriterionState::NotMet)};
    int notShown = -1;
    const auto candidates = conferenceCandidates(theCase, {}, *defaultPanel(), notShown);
    QCOMPARE(notShown, 0);
    QCOMPARE(candidates.size(), std::size_t(1));
    const ConferenceCandidate& one = candidates.front();
    QCOMPARE(one.speaksFor.size(), std::size_t(2));
    QVERIFY(one.speaksFor.front().criterion == AcmgCriterion::PVS1 && one.speaksFor.back().criterion == AcmgCriterion::PP3);
    QCOMPARE(one.speaksAgainst.size(), std::size_t(1));
    QCOMPARE(one.undecided, 1);
}

void ConferencesTest::hidesWhatTheConsentDoesNotCover() // E-9
{
    Case theCase = m_case;
    theCase.decisions.front().geneSymbol = QStringLiteral("TTN");
    theCase.decisions.front().hgncId = QStringLiteral("HGNC:12403");
    theCase.consent.secondaryFindings = SecondaryFindingsChoice::NotWanted;
    int notShown = 0;
    QVERIFY(conferenceCandidates(theCase, {}, *defaultPanel(), notShown).empty());
    QCOMPARE(notShown, 1);
}

void ConferencesTest::printsMinutesWithoutRelativesNumbers() // E-8, E-11
{
    MinutesFacts facts{m_case, aConference(m_case), QStringLiteral("Trio"), {QStringLiteral("Pneumonia")}, {}, {}};
    facts.candidates = {{QStringLiteral("IL2RG c.676C>T"), QStringLiteral("5"), {QStringLiteral("Null")}, {}, ConferenceVerdict::Report, QStringLiteral("Mother 010190-1234 is a carrier.")}};
    for (const char* language : {"en", "da"}) {
        const ReportDraft minutes = composeMinutes(facts, QLatin1String(language));
        QCOMPARE(minutes.sections[2].heading, QStringLiteral("IL2RG c.676C>T"));
        for (const char* words : {"Anna Æble", "Test the mother", "All agreed.", "Pneumonia", "Null"})
            QVERIFY2(speaks(minutes, QString::fromUtf8(words)), words);
        QVERIFY(!speaks(minutes, QStringLiteral("010190-1234")));
        QVERIFY(!minutes.draft);
    }
    QVERIFY(composeMinutes(facts, QStringLiteral("da")).title != composeMinutes(facts, QStringLiteral("en")).title);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a released report is printed
    QGuiApplication application(argc, argv);
    ConferencesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_conferences.moc"
