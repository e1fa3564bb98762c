#include "core/workflow/conferences.h"
#include "tests/ui/case_fixture.h"
#include "ui/conference/conference_page.h"
#include "ui/look/look.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
// A case with one classified variant, its page shown.
struct Meeting {
    OpenCase open;
    ConferencePage page;

    Meeting()
    {
        wear(Theme::Light);
        open.session.save(
            QStringLiteral("variant.class"),
            [this](Case& theCase) {
                VariantDecision& decision = decisionFor(theCase, open.session.shortlist().candidates.front());
                decision.chosenClass = AcmgClass::Pathogenic;
                decision.criteria = {AppliedCriterion{AcmgCriterion::PVS1, EvidenceStrength::VeryStrong, CriterionState::Met, DecisionState::Accepted, {}, {}, {}, {}}};
                decision.inReport = true;
            },
            {});
        page.resize(1366, 640);
        page.showCase(open.session);
        page.show();
    }
    template<typename Widget> Widget* find(const char* name) { return page.findChild<Widget*>(QLatin1String(name)); }
    std::vector<Conference> kept() { return Conferences(open.workspace).ofCase(open.session.theCase().id); }
    QString state() { return find<QLabel>("conferenceState")->text(); }
};
} // namespace

class TestConferencePage : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatIsTypedWithoutAnybodyPressingSave()
    {
        Meeting meeting;
        QTest::keyClicks(meeting.find<QLineEdit>("participantName0"), QStringLiteral("Anna"));
        QVERIFY(meeting.find<QLineEdit>("participantName1")); // an empty row to go on in
        QTest::keyClicks(meeting.find<QLineEdit>("actionTask0"), QStringLiteral("Test the mother"));
        QTest::keyClicks(meeting.find<QLineEdit>("actionOwner0"), QStringLiteral("Bo"));
        QTest::keyClicks(meeting.find<QLineEdit>("actionDue0"), QStringLiteral("24-12-2026"));
        QTRY_COMPARE_WITH_TIMEOUT(meeting.kept().size(), std::size_t(1), 5000);
        const Conference kept = meeting.kept().front();
        QVERIFY((kept.participants == std::vector<ConferenceParticipant>{{QStringLiteral("Anna"), {}}}));
        QVERIFY((kept.actions == std::vector<ConferenceAction>{{QStringLiteral("Test the mother"), QStringLiteral("Bo"), QDate(2026, 12, 24)}}));
    }

    void keepsTheLastKeyWhenThePageIsLeft()
    {
        Meeting meeting;
        QTest::keyClicks(meeting.find<QPlainTextEdit>("summary"), QStringLiteral("All agreed"));
        meeting.page.hide();
        QCOMPARE(meeting.kept().size(), std::size_t(1));
        QCOMPARE(meeting.kept().front().summary, QStringLiteral("All agreed"));
        meeting.page.show();
        QCOMPARE(meeting.find<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("All agreed"));
    }

    void decidesOfAVariantByTheKeyboardAlone()
    {
        Meeting meeting;
        QVERIFY(QTest::qWaitForWindowExposed(&meeting.page));
        meeting.page.firstFocus()->setFocus();
        auto* verdict = meeting.find<QComboBox>("verdict0");
        QVERIFY(verdict);
        for (int i = 0; i < 12 && meeting.page.focusWidget() != verdict; ++i)
            QTest::keyClick(meeting.page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(static_cast<QWidget*>(verdict), meeting.page.focusWidget());
        QTest::keyClick(verdict, Qt::Key_Down);
        QTest::keyClick(verdict, Qt::Key_Tab);
        QTest::keyClicks(meeting.page.focusWidget(), QStringLiteral("Fits"));
        QVERIFY(meeting.page.keepNow());
        const ConferenceDecision said = meeting.kept().front().decisions.front();
        QVERIFY(said.verdict == ConferenceVerdict::Report);
        QCOMPARE(said.note, QStringLiteral("Fits"));
        QCOMPARE(said.geneSymbol, QStringLiteral("IL2RG"));
    }

    void losesNeitherTextWhenAColleagueWritesToo() // F-44
    {
        Meeting meeting;
        QTest::keyClicks(meeting.find<QPlainTextEdit>("summary"), QStringLiteral("Mine"));
        QVERIFY(meeting.page.keepNow());
        Conference theirs = meeting.kept().front();
        theirs.summary = QStringLiteral("Theirs");
        Workspace other(meeting.open.workspace.databasePath(), QStringLiteral("Bodil"));
        Conferences(other).keep(theirs);
        QTest::keyClicks(meeting.find<QPlainTextEdit>("summary"), QStringLiteral("!"));
        QVERIFY(!meeting.page.keepNow());
        QVERIFY(meeting.find<QPlainTextEdit>("summary")->toPlainText().contains('!'));
        QVERIFY(meeting.find<QPushButton>("keepBeside")->isVisible());
        QTest::mouseClick(meeting.find<QPushButton>("keepBeside"), Qt::LeftButton);
        QCOMPARE(meeting.kept().size(), std::size_t(2));
        QCOMPARE(meeting.kept().front().summary, QStringLiteral("Theirs"));
        QVERIFY(meeting.kept().back().summary.contains('!'));
    }

    void beginsAnotherConferenceBesideTheFirst()
    {
        Meeting meeting;
        QTest::keyClicks(meeting.find<QPlainTextEdit>("summary"), QStringLiteral("First"));
        QVERIFY(meeting.page.keepNow());
        QTest::mouseClick(meeting.find<QPushButton>("newConference"), Qt::LeftButton);
        QCOMPARE(meeting.find<QPlainTextEdit>("summary")->toPlainText(), QString());
        QTest::keyClicks(meeting.find<QPlainTextEdit>("summary"), QStringLiteral("Second"));
        QVERIFY(meeting.page.keepNow());
        QCOMPARE(meeting.kept().size(), std::size_t(2));
        QCOMPARE(meeting.kept().front().summary, QStringLiteral("First"));
    }

    void tellsTheQuestionThePhenotypeAndWhatSpeaksForTheCandidate()
    {
        Meeting meeting;
        QCOMPARE(meeting.find<QLabel>("question")->text(), QStringLiteral("Svær kombineret immundefekt?"));
        QVERIFY(meeting.find<QLabel>("phenotype")->text().contains(phenotypeLabel(QStringLiteral("HP:0002090"), QStringLiteral("en"))));
        QString card;
        for (const QLabel* one : meeting.find<QFrame>("candidate0")->findChildren<QLabel*>())
            card += one->text() + QLatin1Char('\n');
        QVERIFY2(card.contains(QStringLiteral("IL2RG c.676C>T, p.(Arg226Cys)")) && card.contains(QStringLiteral("(PVS1)")), qPrintable(card));
    }

    void writesTheMinutesAndSaysSoInTheLog()
    {
        Meeting meeting;
        QTest::keyClicks(meeting.find<QLineEdit>("participantName0"), QStringLiteral("Anna"));
        const QString path = meeting.open.folder.filePath(QStringLiteral("minutes.pdf"));
        meeting.page.writeMinutes(path, false);
        QPdfDocument document;
        QVERIFY(document.load(path) == QPdfDocument::Error::None);
        QVERIFY(document.getAllText(0).text().contains(QStringLiteral("Anna")));
        QCOMPARE(meeting.open.workspace.history(meeting.open.session.theCase().id).back().action, QStringLiteral("conference.minutes"));
        meeting.page.writeMinutes(path, false); // refused and told
        QVERIFY(meeting.state().contains(QStringLiteral("minutes.pdf")));
    }

    void growsForTheProjectorAndComesBack()
    {
        Meeting meeting;
        QVERIFY(QTest::qWaitForWindowExposed(&meeting.page));
        const int before = meeting.find<QLabel>("question")->fontInfo().pixelSize();
        QApplication::setActiveWindow(&meeting.page);
        QTest::keyClick(&meeting.page, Qt::Key_F11);
        QTRY_VERIFY(meeting.page.isProjected());
        QVERIFY(meeting.page.window()->windowState() & Qt::WindowFullScreen);
        QTRY_VERIFY(meeting.find<QLabel>("question")->fontInfo().pixelSize() > before);
        QTest::qWait(50);
        keepPicture(meeting.page, QStringLiteral("conference-projector"));
        meeting.page.setProjected(false);
        QVERIFY(!(meeting.page.window()->windowState() & Qt::WindowFullScreen));
    }
};

QTEST_MAIN(TestConferencePage)
#include "tst_conference_page.moc"
