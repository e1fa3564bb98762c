#include "core/workflow/audit_name.h"
#include "tests/ui/case_fixture.h"
#include "ui/history/history_page.h"
#include "ui/look/look.h"
#include "ui/models/history_model.h"
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
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
        QCOMPARE(table->model()->index(0, HistoryModel::What).data().toString(), QStringLiteral("set the conclusion: Diagnostic finding"));
        keepPicture(page, QStringLiteral("history-light-1366"));
    }

    void aClassIsToldWithItsVariantBeforeAndAfterThoughTheTrailHoldsNoVariant() // F-31
    {
        wear(Theme::Light);
        OpenCase open;
        HistoryPage page;
        page.showCase(open.session);
        page.show();
        const CandidateVariant candidate = open.session.shortlist().candidates.front();
        const auto set = [&](AcmgClass to) {
            const VariantDecision* before = findDecision(open.session.theCase(), candidate.variant);
            open.session.save(
                QStringLiteral("variant.class"), [&](Case& theCase) { decisionFor(theCase, candidate).chosenClass = to; },
                QStringLiteral("%1: %2").arg(auditNameOf(candidate), classChange(before, to)));
        };
        set(AcmgClass::Uncertain);
        set(AcmgClass::Pathogenic);
        const std::vector<AuditEntry> trail = open.session.workspace().history(open.session.theCase().id);
        QVERIFY(!trail.back().detail.contains(QStringLiteral("c.")));
        auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
        const QString told = table->model()->index(0, HistoryModel::What).data().toString();
        QVERIFY2(told.contains(QString::fromStdString(candidate.transcript()->hgvsC)), qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral("class 3 \u2192 class 5")), qPrintable(told));
    }

    void theTrailIsSearchedAndWrittenToAFile() // F-31
    {
        OpenCase open;
        HistoryPage page;
        page.showCase(open.session);
        page.show();
        open.session.save(QStringLiteral("conclusion.set"), [](Case& theCase) { theCase.conclusion = CaseConclusion::Diagnostic; }, QStringLiteral("diagnostic"));
        auto* table = page.findChild<QTableView*>(QStringLiteral("historyTable"));
        const int all = table->model()->rowCount();
        auto* search = page.findChild<QLineEdit*>(QStringLiteral("historySearch"));
        search->setText(QStringLiteral("CONCLUSION"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.tsv"));
        page.exportTo(path, false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        const std::vector<AuditEntry> trail = open.session.workspace().history(open.session.theCase().id);
        QCOMPARE(qsizetype(trail.size()), lines.size()); // a heading, and not yet the entry of this very writing
        QVERIFY(lines.front().startsWith("\xEF\xBB\xBF") && lines.front().count('\t') == 7);
        QVERIFY(lines.back().contains("set the conclusion") && lines.back().endsWith(trail[trail.size() - 2].hash.toUtf8()));
        QCOMPARE(trail.back().action, QStringLiteral("history.export"));
        search->clear();
        QVERIFY(table->model()->rowCount() > all); // the writing is shown, too
        page.exportTo(path, false);
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("historyMessage"))->text().contains(path)); // it is there already: said, not overwritten
        QCOMPARE(open.session.workspace().history(open.session.theCase().id).size(), trail.size());
    }

    void lookUpsOfOneSittingShareARowThatNamesEach()
    {
        const QDateTime start(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        const auto opened = [&](qint64 id, int minutes, const char* who) {
            return AuditEntry{id, start.addSecs(60 * minutes), QString::fromLatin1(who), QStringLiteral("pc"), 1, QStringLiteral("case.open"), {}, {}};
        };
        HistoryModel model;
        model.showEntries({opened(1, 0, "Anne"), opened(2, 3, "Anne"), opened(3, 4, "Bo"), opened(4, 5, "Anne"), opened(5, 60, "Anne")}, {});
        QCOMPARE(model.rowCount(), 4); // 5; 4; 3; 2 with 1
        const QModelIndex shared = model.index(3, HistoryModel::What);
        QVERIFY(shared.data().toString().contains(QStringLiteral("2")));
        QCOMPARE(shared.data(Qt::ToolTipRole).toString().count(QStringLiteral("Entry")), 2);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_history_page.moc"
