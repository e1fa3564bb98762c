#include "ui/actions/action_collection.h"
#include "ui/look/look.h"
#include "ui/worklist/case_list_model.h"
#include "ui/worklist/worklist_page.h"
#include <QDragEnterEvent>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QDropEvent>

using namespace gentolk;

namespace {

const QDateTime today(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

CaseSummary summary(qint64 id, const char* name, const char* cpr, CasePriority priority, int daysAgo)
{
    CaseSummary one;
    one.id = id;
    one.number = QStringLiteral("IEI-2026-000%1").arg(id);
    one.patientName = QString::fromUtf8(name);
    one.cpr = QString::fromLatin1(cpr);
    one.priority = priority;
    one.t0 = today.addDays(-daysAgo);
    one.createdAt = today.addDays(-1);
    one.department = QString::fromUtf8("Børneafdelingen");
    one.indications = QStringLiteral("primary_immunodeficiency,autoinflammation");
    one.samples = 3;
    return one;
}

std::vector<CaseSummary> threeCases()
{
    return {summary(1, "Anna Test Jensen", "0707614285", CasePriority::Routine, 40), summary(2, "Valdemar Test Møller-Ågård", "1406269961", CasePriority::Acute, 6),
            summary(3, "Karl Test Hansen", "", CasePriority::Urgent, 3)};
}

} // namespace

class TestWorklistPage : public QObject
{
    Q_OBJECT
    QWidget m_window;
    ActionCollection m_actions{&m_window};

private slots:
    void initTestCase() { wear(Theme::Light); }

    void theModelKeepsItsContract()
    {
        CaseListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCases(threeCases(), today);
        QCOMPARE(model.rowCount(), 3);
        model.retranslate();
        model.setCases({}, today);
        QCOMPARE(model.rowCount(), 0);
    }

    void aCprNumberIsMaskedInTheList() // F-1
    {
        CaseListModel model;
        model.setCases(threeCases(), today);
        const QModelIndex cell = model.index(0, CaseListModel::PatientName);
        QCOMPARE(cell.data(CaseListModel::SecondLine).toString(), QStringLiteral("070761-****"));
        for (int role : {int(Qt::DisplayRole), int(CaseListModel::SecondLine), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!cell.data(role).toString().contains(QStringLiteral("4285")));
    }

    void anAcuteCaseCountsDownAndComesFirst() // S-8, G-5
    {
        WorklistPage page(m_actions);
        page.showCases(threeCases(), today);
        const QAbstractItemModel* shown = page.table()->model();
        QCOMPARE(shown->index(0, CaseListModel::Number).data().toString(), QStringLiteral("IEI-2026-0002"));
        QCOMPARE(shown->index(0, CaseListModel::Priority).data(CaseListModel::SecondLine).toString(), QStringLiteral("8 day(s) left"));
        QCOMPARE(shown->index(0, CaseListModel::Priority).data(CaseListModel::Chip).toString(), QStringLiteral("ok"));
        QCOMPARE(shown->index(1, CaseListModel::Priority).data(CaseListModel::SecondLine).toString(), QString());
    }

    void typingFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        QTest::newRow("a name") << QString::fromUtf8("møller") << 1;
        QTest::newRow("every word must fit") << "test jensen" << 1;
        QTest::newRow("a whole CPR number") << "070761-4285" << 1;
        QTest::newRow("a case number") << "2026-0003" << 1;
        QTest::newRow("an indication in words") << "autoinflammation" << 3;
        QTest::newRow("nothing") << "zebra" << 0;
        QTest::newRow("empty shows all") << "" << 3;
    }
    void typingFinds()
    {
        QFETCH(QString, typed);
        WorklistPage page(m_actions);
        page.showCases(threeCases(), today);
        QTest::keyClicks(page.searchField(), typed);
        QTEST(page.table()->model()->rowCount(), "rows");
    }

    void enterInTheSearchOpensTheFirstFound()
    {
        WorklistPage page(m_actions);
        page.showCases(threeCases(), today);
        QSignalSpy opened(&page, &WorklistPage::caseOpened);
        QTest::keyClicks(page.searchField(), QStringLiteral("hansen"));
        QTest::keyClick(page.searchField(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), 3);
        QTest::keyClick(page.searchField(), Qt::Key_Escape);
        QCOMPARE(page.table()->model()->rowCount(), 3);
    }

    void theChosenCaseStaysChosenWhenTheListIsReadAgain()
    {
        WorklistPage page(m_actions);
        page.showCases(threeCases(), today);
        page.table()->selectRow(2);
        const qint64 before = page.chosenCase();
        auto cases = threeCases();
        cases.push_back(summary(4, "Ny Test", "", CasePriority::Acute, 1));
        page.showCases(cases, today);
        QCOMPARE(page.chosenCase(), before);
    }

    void anEmptyListOffersTheOneUsefulAction()
    {
        WorklistPage page(m_actions);
        page.resize(1024, 600);
        page.showCases({}, today);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy begun(m_actions[ActionId::NewCase], &QAction::triggered);
        int offers = 0;
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("New case")) {
                QTest::keyClick(button, Qt::Key_Space);
                ++offers;
            }
        QVERIFY(offers >= 1);
        QCOMPARE(begun.size(), offers);
    }

    void filesDroppedHereBeginANewCase()
    {
        WorklistPage page(m_actions);
        QSignalSpy dropped(&page, &WorklistPage::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/family.vcf.gz")), QUrl(QStringLiteral("https://example.org/a.vcf"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter); // Qt delivers a drop only where the drag was let in
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/data/family.vcf.gz")});
    }
};

QTEST_MAIN(TestWorklistPage)
#include "tst_worklist_page.moc"
