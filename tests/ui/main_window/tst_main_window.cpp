// The real window on the demo families, driven by keyboard.
#include "core/workflow/demo.h"
#include "ui/actions/action_collection.h"
#include "ui/case_wizard/case_wizard.h"
#include "ui/look/message_bar.h"
#include "ui/main_window/case_pages.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/where_is_dialog.h"
#include "ui/settings/language.h"
#include "ui/worklist/worklist_page.h"
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace gentolk;

class TestMainWindow : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;

    void openFirstCase()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
        m_window->showWorklist();
        QTest::keyClick(m_window->worklist()->table(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
    }

    CaseSession& session() { return *m_window->caseView()->session(); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speak(Language::English);
        wear(Theme::Light);
        m_workspace = std::make_unique<Workspace>(m_folder.filePath(QStringLiteral("cases.db")), QStringLiteral("Anne Test"));
        UnwatchedTask task;
        QVERIFY(importDemoFamilies(*m_workspace, m_folder.filePath(QStringLiteral("demo")), task).size() >= 3);
        m_window = std::make_unique<MainWindow>(*m_workspace, makeCasePages);
        m_window->resize(1366, 740);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void everyShortcutIsRegisteredOnce()
    {
        QSet<QString> keys;
        for (const ActionId id : m_window->actions().all())
            for (const QKeySequence& one : m_window->actions()[id]->shortcuts()) {
                QVERIFY2(!keys.contains(one.toString()), qPrintable(one.toString()));
                keys.insert(one.toString());
            }
        QVERIFY(keys.size() > 12);
    }

    void everyActionHasWordsInBothLanguages()
    {
        for (const Language language : {Language::Danish, Language::English}) {
            m_window->setLanguage(language);
            for (const ActionId id : m_window->actions().all())
                QVERIFY(!m_window->actions()[id]->text().isEmpty());
        }
    }

    void aCaseOpensByEnterAndItsTitleNeverHoldsTheCprNumber() // F-6
    {
        openFirstCase();
        QVERIFY(m_window->showsCase());
        const Case& theCase = session().theCase();
        QVERIFY(m_window->windowTitle().contains(theCase.number));
        QVERIFY(!theCase.patient.cpr.isEmpty());
        QVERIFY(!m_window->windowTitle().contains(theCase.patient.cpr.left(6)));
        QVERIFY(!session().shortlist().candidates.empty());
    }

    void thePatientIsInSightOnEveryPage() // law 1 of the house
    {
        openFirstCase();
        for (int page = 0; page < m_window->caseView()->pageCount(); ++page) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(m_window->caseView()->pageIndex(), page);
            QVERIFY(m_window->caseView()->patientSummary().contains(session().theCase().patient.name));
        }
    }

    void undoTakesBackADecisionAndSavesIt() // law 4 of the house
    {
        openFirstCase();
        const CandidateVariant candidate = session().shortlist().candidates.front();
        const std::size_t before = session().theCase().decisions.size();
        QVERIFY(session().save(QStringLiteral("variant.note"), [&](Case& theCase) { decisionFor(theCase, candidate).note = QStringLiteral("look again"); }));
        const Case changed = m_workspace->openCase(session().theCase().id);
        QCOMPARE(findDecision(changed, candidate.variant)->note, QStringLiteral("look again"));
        QVERIFY(m_window->actions()[ActionId::Undo]->isEnabled());
        m_window->actions()[ActionId::Undo]->trigger();
        QCOMPARE(session().theCase().decisions.size(), before);
        QCOMPARE(m_workspace->openCase(session().theCase().id).decisions.size(), before);
        m_window->actions()[ActionId::Redo]->trigger();
        QVERIFY(findDecision(session().theCase(), candidate.variant));
        m_window->actions()[ActionId::Undo]->trigger();
    }

    void aChangeElsewhereIsRefusedAndSaid() // F-44
    {
        openFirstCase();
        Case other = m_workspace->openCase(session().theCase().id);
        other.referral.question = QStringLiteral("changed by a colleague");
        m_workspace->saveCase(other, QStringLiteral("referral.change"));
        QVERIFY(!session().save(QStringLiteral("case.status"), [](Case& theCase) { theCase.status = CaseStatus::Conference; }));
        QVERIFY(m_window->caseView()->messages()->text().contains(QStringLiteral("changed in another window")));
        QCOMPARE(m_workspace->openCase(other.id).referral.question, QStringLiteral("changed by a colleague"));
    }

    void aRemovedVariantIsFoundAndBroughtBack() // law 2 of the house
    {
        openFirstCase();
        if (session().shortlist().justOutside.empty())
            QSKIP("the first demo case has nothing just outside its list");
        const CandidateVariant missed = session().shortlist().justOutside.front().candidate;
        WhereIsDialog dialog(session(), m_window.get());
        dialog.ask(QString::fromStdString(toString(missed.variant)));
        auto* answers = dialog.findChild<QTreeWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(answers->topLevelItemCount(), 1, 20000);
        QVERIFY(answers->topLevelItem(0)->text(1).startsWith(QStringLiteral("Removed by")));
        const std::size_t before = session().shortlist().candidates.size();
        session().bringBack(missed);
        QCOMPARE(session().shortlist().candidates.size(), before + 1);
        QVERIFY(session().isBroughtBack(int(before)));
        session().undoStack().undo();
        QCOMPARE(session().shortlist().candidates.size(), before);
    }

    void aChangedFilterIsKeptWithTheCaseAndUndone()
    {
        openFirstCase();
        const FilterCascade before = session().cascade();
        FilterCascade changed = before;
        std::erase_if(changed.steps, [](const FilterStep& step) { return idOf(step) == "frequency"; });
        session().applyCascade(changed);
        QTRY_VERIFY(!session().isFiltering());
        QVERIFY(session().shortlist().cascade == changed);
        openFirstCase();
        QVERIFY(session().cascade() == changed);
        session().applyCascade(before);
        QVERIFY(session().cascade() == before);
        session().undoStack().undo();
        QVERIFY(session().cascade() == changed);
        session().undoStack().redo();
    }

    void theLanguageChangesAtOnceOnEveryPage()
    {
        openFirstCase();
        m_window->setLanguage(Language::Danish);
        QCOMPARE(m_window->worklist()->helpText().left(9), QStringLiteral("Hver sag "));
        m_window->setLanguage(Language::English);
        QCOMPARE(m_window->worklist()->helpText().left(10), QStringLiteral("Every case"));
    }

    void helpIsToldInsideThePage()
    {
        m_window->showWorklist();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(m_window->messages()->text().contains(QStringLiteral("Enter to open")));
    }

    void ctrlNBeginsANewCaseAndEscapeLeavesIt()
    {
        m_window->showWorklist();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->wizard()->isVisible());
        QTest::keyClick(m_window->wizard(), Qt::Key_Escape);
        QTRY_VERIFY(m_window->worklist()->isVisible());
    }

    void aVariantIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isVariant");
        QTest::newRow("dashes") << "X-71109309-G-A" << true;
        QTest::newRow("chr and colons") << "chrX:71109309 G>A" << true;
        QTest::newRow("lower case") << "x-71109309-g-a" << true;
        QTest::newRow("a gene") << "IL2RG" << false;
    }
    void aVariantIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        const auto variant = variantFromText(typed);
        QTEST(variant.has_value(), "isVariant");
        if (variant)
            QVERIFY(sameChange(*variant, Variant{"chrX", 71109309, "G", "A"}));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
