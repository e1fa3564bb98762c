// A case of which the first rows are shown while the rest is read: what is shown is the list's own, and nothing can be asked of it that needs all of it.
#include "core/storage/database.h"
#include "core/storage/slice_repository.h"
#include "core/workflow/case_filter.h"
#include "core/workflow/demo.h"
#include "core/workflow/first_rows.h"
#include "tests/ui/case_fixture.h"
#include "ui/actions/action_collection.h"
#include "ui/look/message_bar.h"
#include "ui/main_window/case_pages.h"
#include "ui/main_window/case_view.h"
#include "ui/main_window/main_window.h"
#include "ui/settings/language.h"
#include "ui/worklist/worklist_page.h"
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace gentolk;

class TestFirstRowsShown : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Case> m_cases;
    UnwatchedTask m_task;
    static constexpr FirstRowsLimits three{3, 2000, 0};

    QString path() const { return m_folder.filePath(QStringLiteral("cases.db")); }
    CaseSession& session() { return *m_window->caseView()->session(); }
    QTableView& table() { return *m_window->findChild<QTableView*>(QStringLiteral("variantTable")); }

    Shortlist keptList(const Case& theCase)
    {
        const FamilyVariants whole = m_workspace->loadVariants(theCase, m_task);
        Shortlist list = makeShortlist(whole, filterOfCase(*m_workspace, theCase).cascade, theCase.phenotype);
        FirstRowsOfCases(*m_workspace).keep(theCase, whole, list, m_task, three);
        return list;
    }

    // `look` sees the window as it is when the case is shown, before anything else has come.
    template<typename Look> void open(const Case& theCase, Look look)
    {
        QSignalSpy shown(m_window.get(), &MainWindow::caseShown);
        const auto once = connect(m_window.get(), &MainWindow::caseShown, this, look);
        m_window->openCase(theCase.id);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
        disconnect(once);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speak(Language::English);
        wear(Theme::Light);
        m_workspace = std::make_unique<Workspace>(path(), QStringLiteral("Anne Test"));
        m_cases = importDemoFamilies(*m_workspace, m_folder.filePath(QStringLiteral("demo")), m_task);
        QVERIFY(m_cases.size() >= 3);
        m_window = std::make_unique<MainWindow>(*m_workspace, makeCasePages);
        m_window->resize(1680, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theFirstRowsAreShownAndThenTheWholeListWithTheSameRowChosen()
    {
        const Case& theCase = m_cases.front();
        const Shortlist list = keptList(theCase);
        QVERIFY(list.candidates.size() > 3);
        m_window->setLanguage(Language::Danish);
        bool looked = false;
        open(theCase, [&] {
            looked = true;
            QVERIFY(session().isReading());
            QCOMPARE(session().shortlist().candidates.size(), std::size_t(3));
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(isSameRow(session().shortlist(), list, i));
            QCOMPARE(table().model()->rowCount(), 3);
            session().setCurrent(2);
            test::keepPicture(*m_window, QStringLiteral("first-rows-da"));
        });
        m_window->setLanguage(Language::English);
        QVERIFY(looked);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isReading(), 30000);
        QCOMPARE(session().shortlist().candidates.size(), list.candidates.size());
        for (std::size_t i = 0; i < list.candidates.size(); ++i)
            QVERIFY(isSameRow(session().shortlist(), list, i));
        QVERIFY(session().shortlist().funnel == list.funnel);
        QCOMPARE(session().current(), 2);
        QVERIFY(table().model()->rowCount() > 3);
        QVERIFY(session().alleles().find(session().variants().candidates.back().variant)); // of the whole family
        test::keepPicture(*m_window, QStringLiteral("first-rows-whole"));
    }

    void nothingThatNeedsTheWholeListCanBeAskedBeforeItIsThere()
    {
        const Case& theCase = m_cases.front();
        keptList(theCase);
        bool looked = false;
        open(theCase, [&] {
            looked = true;
            QVERIFY(session().isReading());
            auto* tabs = m_window->caseView()->findChild<QTabBar*>();
            for (int i = 0; i < tabs->count(); ++i)
                QCOMPARE(tabs->isTabEnabled(i), i == 1);
            const int page = m_window->caseView()->pageIndex();
            m_window->caseView()->showPage(QStringLiteral("report"));
            m_window->caseView()->showPage(0);
            QCOMPARE(m_window->caseView()->pageIndex(), page);
            for (const ActionId id : {ActionId::WhereIs, ActionId::WholeGenome, ActionId::ExportCase, ActionId::EditPhenotype, ActionId::EditConsent})
                QVERIFY(!m_window->actions()[id]->isEnabled());
            QVERIFY(!m_window->findChild<QLineEdit*>(QStringLiteral("searchList"))->isEnabled());
            QVERIFY(!m_window->findChild<QListView*>(QStringLiteral("funnelList"))->isEnabled());
            QStringList told;
            for (const QLabel* one : m_window->findChild<QWidget*>(QStringLiteral("variants"))->findChildren<QLabel*>())
                told << one->text();
            QVERIFY(told.contains(QStringLiteral("The rest of the list is being read…")));
            QVERIFY(told.contains(QStringLiteral("The first 3 variants")));
            QVERIFY(told.contains(QStringLiteral("Could not be told – kept: …")));
        });
        QVERIFY(looked);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isReading(), 30000);
        auto* tabs = m_window->caseView()->findChild<QTabBar*>();
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->isTabEnabled(i));
        QVERIFY(m_window->actions()[ActionId::WhereIs]->isEnabled());
        m_window->caseView()->showPage(0);
        QCOMPARE(m_window->caseView()->pageIndex(), 0);
    }

    void nothingIsDecidedOrFilteredBeforeTheWholeListIsThere()
    {
        const Case& theCase = m_cases.front();
        keptList(theCase);
        bool looked = false;
        open(theCase, [&] {
            looked = true;
            QVERIFY(session().isReading());
            const Case before = session().theCase();
            for (const Qt::Key key : {Qt::Key_3, Qt::Key_R, Qt::Key_X, Qt::Key_N, Qt::Key_B})
                QTest::keyClick(&table(), key);
            const CandidateVariant first = session().shortlist().candidates.front();
            QVERIFY(!session().save(QStringLiteral("variant.note"), [&](Case& changed) { decisionFor(changed, first).note = QStringLiteral("too early"); }));
            session().applyCascade(filterPreset(QStringLiteral("all")));
            QVERIFY(session().theCase() == before);
            QVERIFY(!session().undoStack().canUndo());
            QCOMPARE(session().shortlist().candidates.size(), std::size_t(3));
        });
        QVERIFY(looked);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isReading(), 30000);
        QVERIFY(m_workspace->openCase(theCase.id).decisions.size() == session().theCase().decisions.size());
        QVERIFY(session().save(QStringLiteral("variant.note"), [&](Case& changed) { decisionFor(changed, session().shortlist().candidates.front()).note = QStringLiteral("now"); }));
    }

    void anotherCaseOpenedMeanwhileIsTheOneThatIsShown()
    {
        keptList(m_cases[0]);
        const Shortlist second = keptList(m_cases[1]);
        open(m_cases[0], [] {});
        open(m_cases[1], [] {});
        QCOMPARE(session().theCase().id, m_cases[1].id);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isReading(), 30000);
        QTest::qWait(300); // what was asked for the first case would come now
        QCOMPARE(session().theCase().id, m_cases[1].id);
        QCOMPARE(session().shortlist().candidates.size(), second.candidates.size());
    }

    void aRestThatCannotBeReadIsToldAndTheFirstRowsAreNotLeftAsAList()
    {
        const Case& theCase = m_cases[2];
        keptList(theCase);
        {
            Database database(path());
            SliceRepository(database).replace(theCase.id, {QByteArray("no BCF")});
        }
        bool reading = false;
        open(theCase, [&] { reading = session().isReading(); });
        QVERIFY(reading);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->showsCase(), 30000);
        QVERIFY(!m_window->worklist()->messages()->text().isEmpty());
    }
};

QTEST_MAIN(TestFirstRowsShown)
#include "tst_first_rows_shown.moc"
