#include "tests/ui/case_fixture.h"
#include "ui/case_wizard/case_editor.h"
#include "ui/case_wizard/laboratory_dialog.h"
#include "ui/case_wizard/phenotype_step.h"
#include "ui/case_wizard/referral_text_dialog.h"
#include "ui/look/date_field.h"
#include "ui/look/look.h"
#include "ui/look/message_bar.h"
#include "ui/words/error_words.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace gentolk;
using namespace gentolk::test;


class TestCaseEditor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { wear(Theme::Light); }
    void whatIsNotTouchedStays_data();
    void whatIsNotTouchedStays();
    void aTermAddedOrdersTheListAnewAndIsUndone();
    void aReferralTextProposesAndAddsOnlyWhatIsTicked();
    void aLaboratoryResultProposesByTheIntervalEntered(); // D-18
    void aResultOfATermOnTheListJoinsItsNote();
    void aGroupOffersItsTerms(); // D-19
    void aPhenopacketAddsWhatIsNew();
    void aConsentIsRegisteredLater();
    void whatMayNotBeIsToldAndNotKept();
};

void TestCaseEditor::whatIsNotTouchedStays_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("referral") << int(CasePart::Referral);
    QTest::newRow("consent") << int(CasePart::Consent);
    QTest::newRow("phenotype") << int(CasePart::Phenotype);
}

void TestCaseEditor::whatIsNotTouchedStays()
{
    QFETCH(int, part);
    OpenCase open;
    open.session.save(QStringLiteral("referral.change"), [](Case& theCase) {
        theCase.times.t0Requisition = QDateTime(QDate(2026, 3, 2), QTime(8, 31), Qt::UTC);
        theCase.consent = {QDate(2026, 3, 1), QStringLiteral("2.1"), SecondaryFindingsChoice::NotWanted, Answer::Yes};
        theCase.transplanted = Answer::No;
        theCase.referral.question = QStringLiteral("Svær infektion?\nSCID?");
        theCase.phenotype = {{QStringLiteral("HP:0002719"), true, QStringLiteral("P3M"), QStringLiteral("twice")}, {QStringLiteral("HP:0010976"), false, {}, {}}};
    });
    const Case before = open.session.theCase();
    CaseEditor editor(CasePart(part), open.session);
    editor.accept();
    QCOMPARE(editor.result(), int(QDialog::Accepted));
    QVERIFY(open.session.theCase() == before); // its version, too: nothing was stored
}

void TestCaseEditor::aTermAddedOrdersTheListAnewAndIsUndone()
{
    OpenCase open;
    const std::vector<PhenotypeTerm> before = open.session.theCase().phenotype;
    QSignalSpy anew(&open.session, &CaseSession::shortlistChanged);
    CaseEditor editor(CasePart::Phenotype, open.session);
    editor.show();
    auto* step = qobject_cast<PhenotypeStep*>(editor.step());
    QTest::keyClicks(step->searchField(), QStringLiteral("Recurrent infections"));
    QTRY_VERIFY(step->suggestions()->count() > 0);
    QTest::keyClick(step->searchField(), Qt::Key_Return);
    QVERIFY(editor.isVisible()); // Enter took the term, not the dialog
    editor.accept();
    QCOMPARE(open.session.theCase().phenotype.size(), before.size() + 1);
    QTRY_VERIFY(!anew.isEmpty());
    QCOMPARE(open.session.workspace().history(open.session.theCase().id).back().action, QStringLiteral("phenotype.change"));
    open.session.undoStack().undo();
    QVERIFY(open.session.theCase().phenotype == before);
}

void TestCaseEditor::aReferralTextProposesAndAddsOnlyWhatIsTicked()
{
    ReferralTextDialog dialog;
    dialog.show();
    dialog.textField()->setPlainText(QStringLiteral("Gentagne infektioner, ingen feber. Moderen har astma."));
    QTableWidget* found = dialog.proposals();
    QCOMPARE(found->rowCount(), 3);
    QVERIFY(dialog.tickedTerms().empty()); // nothing without a click
    QCOMPARE(found->item(1, 2)->text(), QStringLiteral("feber"));
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Tick")))
            button->click();
    const std::vector<PhenotypeTerm> ticked = dialog.tickedTerms();
    QCOMPARE(ticked.size(), std::size_t(2)); // the mother's asthma is for a person to read
    QVERIFY(ticked[0].present && !ticked[1].present);
    QCOMPARE(ticked[0].note, QStringLiteral("Gentagne infektioner")); // the words stay beside the term
    keepPicture(dialog, QStringLiteral("referral-text"));
}

void TestCaseEditor::aLaboratoryResultProposesByTheIntervalEntered()
{
    LaboratoryDialog dialog(QDate(2025, 1, 5));
    dialog.show();
    dialog.test()->setCurrentIndex(dialog.test()->findText(QStringLiteral("IgG")));
    dialog.result()->setText(QStringLiteral("2,1"));
    QCOMPARE(dialog.proposals()->count(), 0); // no interval is assumed
    dialog.low()->setText(QStringLiteral("4.5"));
    dialog.high()->setText(QStringLiteral("9"));
    dialog.taken()->setDate(QDate(2026, 3, 2));
    QCOMPARE(dialog.proposals()->count(), 2);
    const std::vector<PhenotypeTerm> ticked = dialog.tickedTerms();
    QCOMPARE(ticked.size(), std::size_t(1)); // what speaks against a term is offered, not ticked
    QCOMPARE(ticked[0].hpoId, QStringLiteral("HP:0004315"));
    QVERIFY(ticked[0].present);
    QVERIFY2(ticked[0].note.startsWith(QStringLiteral("IgG 2,1 g/l (4")) && ticked[0].note.endsWith(QStringLiteral("2026-03-02")), qPrintable(ticked[0].note));
    keepPicture(dialog, QStringLiteral("laboratory-result"));
    dialog.taken()->setDate(QDate(2025, 5, 1)); // four months old
    QCOMPARE(dialog.proposals()->count(), 0);
    dialog.low()->setText(QStringLiteral("10"));
    dialog.taken()->setDate(QDate(2026, 3, 2));
    QVERIFY(dialog.tickedTerms().empty()); // the limits are the wrong way round
}

void TestCaseEditor::aResultOfATermOnTheListJoinsItsNote()
{
    OpenCase open;
    open.session.save(QStringLiteral("phenotype.change"),
                      [](Case& theCase) { theCase.phenotype = {{QStringLiteral("HP:0004315"), true, {}, QStringLiteral("IgG 3 g/l")}}; });
    CaseEditor editor(CasePart::Phenotype, open.session);
    auto* step = qobject_cast<PhenotypeStep*>(editor.step());
    step->addResults({{QStringLiteral("HP:0004315"), true, {}, QStringLiteral("IgG 2 g/l")}, {QStringLiteral("HP:0002850"), true, {}, QStringLiteral("IgM 0 g/l")}});
    QCOMPARE(step->terms().size(), std::size_t(2));
    QCOMPARE(step->terms()[0].note, QStringLiteral("IgG 3 g/l; IgG 2 g/l"));
    step->addResults({{QStringLiteral("HP:0004315"), false, {}, QStringLiteral("IgG 7 g/l")}});
    QVERIFY(step->terms()[0].present); // what a person said stays; the contradiction is told
    QCOMPARE(step->terms()[0].note, QStringLiteral("IgG 3 g/l; IgG 2 g/l; IgG 7 g/l"));
}

void TestCaseEditor::aGroupOffersItsTerms()
{
    OpenCase open;
    CaseEditor editor(CasePart::Phenotype, open.session);
    editor.show();
    auto* step = qobject_cast<PhenotypeStep*>(editor.step());
    const std::size_t before = step->terms().size();
    step->offerGroup(QStringLiteral("8"));
    QCOMPARE(step->suggestions()->count(), 12);
    QCOMPARE(step->terms().size(), before); // offered only
    keepPicture(editor, QStringLiteral("phenotype-group"));
    QTest::keyClick(step->searchField(), Qt::Key_Down);
    QTest::keyClick(step->searchField(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(step->terms().back().hpoId, QStringLiteral("HP:0025434"));
    QVERIFY(!step->terms().back().present);
}

void TestCaseEditor::aPhenopacketAddsWhatIsNew()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("p.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"subject": {"id": "s"}, "phenotypicFeatures": [{"type": {"id": "HP:0001945"}}, {"type": {"id": "HP:0002719"}, "excluded": true},
                  {"type": {"id": "NCIT:C1", "label": "Something"}}]})");
    file.close();
    OpenCase open;
    open.session.save(QStringLiteral("phenotype.change"), [](Case& theCase) { theCase.phenotype = {{QStringLiteral("HP:0002719"), true, {}, {}}}; });
    CaseEditor editor(CasePart::Phenotype, open.session);
    auto* step = qobject_cast<PhenotypeStep*>(editor.step());
    step->takePacket(file.fileName());
    QCOMPARE(step->terms().size(), std::size_t(2));
    QVERIFY(step->terms()[0].present); // what stood there stays
    bool told = false;
    for (QLabel* label : editor.findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("Something (NCIT:C1)"));
    QVERIFY(told);
    step->takePacket(folder.filePath(QStringLiteral("none.json")));
    QCOMPARE(step->terms().size(), std::size_t(2));
}

void TestCaseEditor::aConsentIsRegisteredLater() // rule E-10
{
    OpenCase open;
    open.session.save(QStringLiteral("consent.change"), [](Case& theCase) {
        theCase.consent = {};
        theCase.transplanted = Answer::No;
    });
    CaseEditor editor(CasePart::Consent, open.session);
    editor.accept();
    QCOMPARE(editor.result(), int(QDialog::Rejected)); // said why, and open still
    auto* date = editor.findChild<DateField*>();
    for (DateField* one : editor.findChildren<DateField*>())
        if (one->accessibleName().contains(QStringLiteral("consent")))
            date = one;
    date->setDate(QDate(2026, 3, 1));
    editor.accept();
    QCOMPARE(open.session.theCase().consent.date, QDate(2026, 3, 1));
    QCOMPARE(open.session.workspace().history(open.session.theCase().id).back().action, QStringLiteral("consent.change"));
}

void TestCaseEditor::whatMayNotBeIsToldAndNotKept()
{
    OpenCase open;
    const Case before = open.session.theCase();
    Workspace other(open.session.workspace().databasePath(), QStringLiteral("bo"));
    Case theirs = other.openCase(before.id);
    theirs.referral.question = QStringLiteral("theirs");
    other.saveCase(theirs, QStringLiteral("referral.change"));
    CaseEditor editor(CasePart::Referral, open.session);
    editor.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("mine"));
    editor.accept();
    QCOMPARE(editor.result(), int(QDialog::Rejected));
    QCOMPARE(other.openCase(before.id).referral.question, QStringLiteral("theirs"));
    QVERIFY(editor.findChild<MessageBar*>()->isVisibleTo(&editor));
}

QTEST_MAIN(TestCaseEditor)
#include "tst_case_editor.moc"
