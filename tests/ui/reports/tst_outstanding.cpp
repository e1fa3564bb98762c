// What stops a signature, what is open before one, and why a step would be refused: told beforehand, with nothing done and nothing logged.
#include "core/workflow/recheck.h"
#include "core/workflow/session.h"
#include "ui/reports/outstanding_words.h"
#include "tests/core/workflow/people_fixture.h"
#include "tests/ui/case_fixture.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

namespace {
using Kind = OutstandingKind;

bool has(const std::vector<Outstanding>& items, Kind kind)
{
    return std::any_of(items.begin(), items.end(), [kind](const Outstanding& one) { return one.kind == kind; });
}

const Outstanding& theOne(const std::vector<Outstanding>& items, Kind kind)
{
    return *std::find_if(items.begin(), items.end(), [kind](const Outstanding& one) { return one.kind == kind; });
}
} // namespace

class OutstandingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_open = std::make_unique<OpenCase>(); }
    void cleanup()
    {
        setSession(m_open->workspace.databasePath(), std::nullopt);
        m_open.reset();
    }
    void everyHoleHasThePlaceThatFillsIt(); // E-6
    void aMissingConsentStops();            // E-10
    void aGeneOutsideTheListStopsByItsName(); // E-9
    void unmatchedSamplesAreOpenUntilSomebodySaysSo(); // B-66
    void anotherClassOfTheVariantIsToldBeforeTheSignature(); // issue 7
    void twoApproversMustBeThere(); // E-7
    void tellsWhyAStepIsRefusedAndLogsNothing();
    void aReaderOfTheDraftIsToldThatTheyMayNotSubmit();
    void aSignerWithoutTheRightLeavesWhoWasSignedIn();

private:
    const Case& theCase() const { return m_open->session.theCase(); }
    QString why(SigningStep step) const
    {
        const auto error = Signing(m_open->workspace).refusal(step, theCase(), aWholeDraft(theCase()));
        return error ? error->detail() : QString();
    }
    std::vector<Outstanding> items(const Case& asked, const ReportDraft& draft) const
    {
        return Signing(m_open->workspace).outstanding(asked, draft, nullptr);
    }
    std::unique_ptr<OpenCase> m_open;
};

void OutstandingTest::anotherClassOfTheVariantIsToldBeforeTheSignature()
{
    const CandidateVariant& candidate = m_open->variants->candidates[0]; // pathogenic in ClinVar
    Case other = m_open->workspace.createCase(anInventedCase(*m_open->variants), *m_open->variants);
    decisionFor(other, candidate).chosenClass = AcmgClass::LikelyPathogenic;
    m_open->workspace.saveCase(other, QStringLiteral("variant.class"));
    Case asked = theCase();
    decisionFor(asked, candidate).chosenClass = AcmgClass::LikelyBenign;
    const auto told = [&] {
        QStringList sentences;
        for (const Outstanding& one : Signing(m_open->workspace).outstanding(asked, aWholeDraft(asked), nullptr, m_open->variants.get()))
            if (one.kind == Kind::ClassDisagrees) {
                QVERIFY2(!one.stops, "a disagreement is told, and a person decides");
                sentences << sentenceOf(one);
            }
        QCOMPARE(sentences.size(), decisionFor(asked, candidate).inReport ? 2 : 0);
        if (sentences.isEmpty())
            return;
        QVERIFY2(sentences[0].contains(QStringLiteral("IL2RG")) && sentences[0].contains(QStringLiteral("Conflict: this case says 2")), qPrintable(sentences[0]));
        QVERIFY2(sentences[0].contains(other.number) && sentences[1].contains(QStringLiteral("ClinVar says 5")), qPrintable(sentences[1]));
    };
    told(); // not in the report: the classification's matter
    decisionFor(asked, candidate).inReport = true;
    told();
}

void OutstandingTest::everyHoleHasThePlaceThatFillsIt()
{
    ReportDraft draft = aWholeDraft(theCase(), QStringLiteral("We think [[the conclusion in words]]."));
    draft.placeholders = {QStringLiteral("[[the conclusion in words]]")};
    const auto all = items(theCase(), draft);
    QVERIFY(has(all, Kind::Hole));
    const Outstanding hole = theOne(all, Kind::Hole);
    QVERIFY(hole.stops);
    QCOMPARE(hole.subject, QStringLiteral("the conclusion in words"));
    Signing(m_open->workspace).write(theCase().id, draft.language, hole.place.name, QStringLiteral("a cause was found"));
    const ReportDraft filled = Signing(m_open->workspace).completed(theCase(), draft);
    QVERIFY(filled.sections.front().paragraphs.join(' ').contains(QStringLiteral("a cause was found")));
    QVERIFY(!has(items(theCase(), filled), Kind::Hole));
}

void OutstandingTest::aMissingConsentStops()
{
    QVERIFY(!has(items(theCase(), aWholeDraft(theCase())), Kind::Consent));
    Case without = theCase();
    without.consent = {};
    const auto all = items(without, aWholeDraft(without));
    QVERIFY(has(all, Kind::Consent) && all.front().stops);
}

void OutstandingTest::aGeneOutsideTheListStopsByItsName()
{
    Case asked = theCase();
    VariantDecision decision;
    decision.geneSymbol = QStringLiteral("TTN");
    decision.inReport = true;
    asked.decisions.push_back(decision);
    const auto all = items(asked, aWholeDraft(asked));
    QVERIFY(has(all, Kind::GeneNotToBeTold));
    QVERIFY(theOne(all, Kind::GeneNotToBeTold).stops);
    QCOMPARE(theOne(all, Kind::GeneNotToBeTold).subject, QStringLiteral("TTN"));
}

void OutstandingTest::unmatchedSamplesAreOpenUntilSomebodySaysSo()
{
    const auto before = items(theCase(), aWholeDraft(theCase()));
    QVERIFY(has(before, Kind::SamplesUnmatched) && has(before, Kind::SamplesUnchecked));
    QVERIFY(!theOne(before, Kind::SamplesUnmatched).stops);
    tellSamplesMatched(m_open->workspace, theCase().id);
    QVERIFY(!has(items(theCase(), aWholeDraft(theCase())), Kind::SamplesUnmatched));
}

void OutstandingTest::twoApproversMustBeThere()
{
    QVERIFY(has(items(theCase(), aWholeDraft(theCase())), Kind::NoTwoApprovers));
    addEverybody(m_open->workspace);
    signInAs(m_open->workspace, QStringLiteral("geneticist"));
    QVERIFY(!has(items(theCase(), aWholeDraft(theCase())), Kind::NoTwoApprovers));
    signInAs(m_open->workspace, QStringLiteral("administrator"));
    People(m_open->workspace).setDisabled(QStringLiteral("second"), true);
    signInAs(m_open->workspace, QStringLiteral("geneticist"));
    QVERIFY(has(items(theCase(), aWholeDraft(theCase())), Kind::NoTwoApprovers));
}

void OutstandingTest::tellsWhyAStepIsRefusedAndLogsNothing()
{
    QCOMPARE(why(SigningStep::Approve), QStringLiteral("users must be set up first"));
    addEverybody(m_open->workspace);
    signInAs(m_open->workspace, QStringLiteral("geneticist"));
    const auto logged = m_open->workspace.history(theCase().id).size();
    QCOMPARE(why(SigningStep::Submit), QString());
    QCOMPARE(why(SigningStep::Approve), QStringLiteral("the report is draft"));
    QCOMPARE(why(SigningStep::GiveBack), QStringLiteral("the report is draft"));
    QCOMPARE(why(SigningStep::Amend), QStringLiteral("the report is draft"));
    QCOMPARE(why(SigningStep::Telephone), QStringLiteral("the case is not acute"));
    QCOMPARE(m_open->workspace.history(theCase().id).size(), logged);
    Signing(m_open->workspace).submit(theCase(), aWholeDraft(theCase()));
    QCOMPARE(why(SigningStep::Submit), QStringLiteral("the report is review"));
    QCOMPARE(why(SigningStep::Approve), QString()); // another person may sign in by the signature
}

void OutstandingTest::aReaderOfTheDraftIsToldThatTheyMayNotSubmit()
{
    addEverybody(m_open->workspace);
    signInAs(m_open->workspace, QStringLiteral("secretary"));
    QCOMPARE(why(SigningStep::Submit), QStringLiteral("secretary has not the right to"));
}

void OutstandingTest::aSignerWithoutTheRightLeavesWhoWasSignedIn()
{
    addEverybody(m_open->workspace);
    signInAs(m_open->workspace, QStringLiteral("geneticist"));
    People people(m_open->workspace);
    QVERIFY(throwsError(Error::Code::NotAllowed, [&] { people.signInToSign(QStringLiteral("secretary"), thePassword()); }));
    QCOMPARE(people.signedIn()->name, QStringLiteral("geneticist"));
    QVERIFY(throwsError(Error::Code::NotAllowed, [&] { people.signInToSign(QStringLiteral("approver"), QStringLiteral("wrong")); }));
    QCOMPARE(people.signedIn()->name, QStringLiteral("geneticist"));
    people.signInToSign(QStringLiteral("approver"), thePassword());
    QCOMPARE(people.signedIn()->name, QStringLiteral("approver"));
}

QTEST_MAIN(OutstandingTest)
#include "tst_outstanding.moc"
