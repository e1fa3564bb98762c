#include "tests/ui/case_fixture.h"
#include "ui/history/history_page.h"
#include "ui/look/look.h"
#include "ui/models/history_model.h"
#include <QTableView>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestHistoryPage : public QObject
{
    Q_OBJECT
private slots:
    void everyDecisionBecomesASentenceWithWhoAndWhen()
    {
        wear(Theme::Light);
        OpenCase open;
        HistoryPage page;
        page.resize(1366, 600);
        page.showCase(open.session);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
        const int before = table->model()->rowCount();
        open.session.save(
            QStringLiteral("conclusion.set"), [](Case& theCase) { theCase.conclusion = CaseConclusion::Diagnostic; },
            QStringLiteral("diagnostic"));
        QCOMPARE(table->model()->rowCount(), before + 1);
        QCOMPARE(table->model()->index(0, HistoryModel::Who).data().toString(), QStringLiteral("Anne Test"));
        QVERIFY(table->model()->index(0, HistoryModel::What).data().toString().contains(QStringLiteral("conclusion")));
        QVERIFY(table->model()->index(0, HistoryModel::When).data().toString().size() > 8);
        keepPicture(page, QStringLiteral("history-light-1366"));
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
