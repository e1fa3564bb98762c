#include "ui/models/criteria_model.h"
#include "ui/models/history_model.h"
#include <QAbstractItemModelTester>
#include <QTest>

using namespace gentolk;

namespace
{

AppliedCriterion criterion(AcmgCriterion code, EvidenceStrength strength, DecisionState decision)
{
    AppliedCriterion made;
    made.criterion = code;
    made.strength = strength;
    made.decision = decision;
    made.reason = QStringLiteral("because");
    return made;
}

} // namespace

class TestCriteriaModel : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesTogetherHoldAllTwentyEight() // rule A-1
    {
        const CriteriaModel pathogenic(true), benign(false);
        QCOMPARE(pathogenic.rowCount() + benign.rowCount(), acmgCriterionCount);
        QVERIFY(pathogenic.rowOf(AcmgCriterion::PVS1) >= 0);
        QCOMPARE(pathogenic.rowOf(AcmgCriterion::BA1), -1);
    }
    void keepsTheContractOfItemModels()
    {
        CriteriaModel model(true);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showCriteria({criterion(AcmgCriterion::PM2, EvidenceStrength::Supporting, DecisionState::Accepted)}, {});
        model.retranslate();
        QCOMPARE(model.index(model.rowOf(AcmgCriterion::PM2)).data().toString(), QStringLiteral("PM2_Supporting"));
    }
    void onlyWhatAPersonAcceptedCounts_data() // rule R-2
    {
        QTest::addColumn<DecisionState>("decision");
        QTest::addColumn<bool>("counts");
        QTest::newRow("proposed") << DecisionState::Proposed << false;
        QTest::newRow("accepted") << DecisionState::Accepted << true;
        QTest::newRow("modified") << DecisionState::Modified << true;
        QTest::newRow("rejected") << DecisionState::Rejected << false;
    }
    void onlyWhatAPersonAcceptedCounts()
    {
        QFETCH(DecisionState, decision);
        QFETCH(bool, counts);
        CriteriaModel model(true);
        model.showCriteria({criterion(AcmgCriterion::PP3, EvidenceStrength::Supporting, decision)}, {});
        QCOMPARE(model.cardAt(model.rowOf(AcmgCriterion::PP3)).counts(), counts);
    }
    void aDecisionIsShownBeforeTheProposal()
    {
        CriteriaModel model(true);
        model.showCriteria({criterion(AcmgCriterion::PVS1, EvidenceStrength::Strong, DecisionState::Modified)},
                           {criterion(AcmgCriterion::PVS1, EvidenceStrength::VeryStrong, DecisionState::Proposed)});
        const CriteriaModel::Card& card = model.cardAt(model.rowOf(AcmgCriterion::PVS1));
        QVERIFY(card.shown()->strength == EvidenceStrength::Strong);
        QVERIFY(card.proposed.has_value());
    }
    void theHistoryIsNewestFirst()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AuditEntry older, newer;
        older.id = 1;
        older.user = QStringLiteral("first");
        newer.id = 2;
        newer.user = QStringLiteral("second");
        model.showEntries({older, newer}, {});
        QCOMPARE(model.index(0, HistoryModel::Who).data().toString(), QStringLiteral("second"));
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(TestCriteriaModel)
#include "tst_criteria_model.moc"
