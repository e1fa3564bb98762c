#include "core/acmg/combine.h"
#include "core/acmg/criteria_text.h"
#include "core/acmg/points.h"
#include "core/base/error.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;

namespace {

ClassificationResult combined(const char* criteria, const CombineOptions& options = {})
{
    return combine(parseCriteria(QString::fromLatin1(criteria)), options);
}

bool says(const ClassificationResult& result, const char* code)
{
    return std::find(result.conflicts.begin(), result.conflicts.end(), code) != result.conflicts.end();
}

AppliedCriterion with(AcmgCriterion code, DecisionState decision, CriterionState state = CriterionState::Met)
{
    AppliedCriterion applied;
    applied.criterion = code;
    applied.strength = defaultStrength(code);
    applied.decision = decision;
    applied.state = state;
    return applied;
}

} // namespace

class TestCombine : public QObject
{
    Q_OBJECT

private slots:
    void theTwoSchemesDisagreeWhereTheyAreKnownTo_data();
    void theTwoSchemesDisagreeWhereTheyAreKnownTo();
    void exclusionsOfA8AreEnforcedAndNamed_data();
    void exclusionsOfA8AreEnforcedAndNamed();
    void hotSpotAndPredictionTogetherAreWorthAtMostStrong();
    void onlyWhatAPersonAcceptedCounts();
    void proposalsAreCombinedOnlyForShow();
    void aLoneSupportingBenignCriterionIsFlagged();
    void evidenceOnBothSidesIsFlagged();
    void reputableSourceCountsButIsNamed();
    void moderateBenignCountsAsTwoSupportingInTheTableOf2015();
    void aLoneStrongBenignCriterionIsLikelyBenignOnlyByGeneSpecification();
    void standAloneIsBenignWhateverTheSum();
    void aDoubledCodeCountsOnce();
    void posteriorFollowsThePublishedTable_data();
    void posteriorFollowsThePublishedTable();
    void temperatureIsSaidForAVusOnly_data();
    void temperatureIsSaidForAVusOnly();
    void noCriteriaIsAVusOfNoPoints();
};

void TestCombine::theTwoSchemesDisagreeWhereTheyAreKnownTo_data() // rule A-62, traps H-1 and H-2
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<int>("points");
    QTest::addColumn<AcmgClass>("byPoints");
    QTest::addColumn<AcmgClass>("byTable");
    using enum AcmgClass;
    QTest::newRow("PVS1 and one moderate") << QByteArray("PVS1,PM1") << 10 << Pathogenic << LikelyPathogenic;
    QTest::newRow("two strong") << QByteArray("PS1,PS3") << 8 << LikelyPathogenic << Pathogenic;
    QTest::newRow("PVS1 and PM2 at supporting, the row of 2020") << QByteArray("PVS1,PM2_Supporting") << 9 << LikelyPathogenic << LikelyPathogenic;
    QTest::newRow("one strong benign") << QByteArray("BS2") << -4 << LikelyBenign << Uncertain;
    QTest::newRow("one supporting benign") << QByteArray("BP4") << -1 << LikelyBenign << Uncertain;
}

void TestCombine::theTwoSchemesDisagreeWhereTheyAreKnownTo()
{
    QFETCH(QByteArray, criteria);
    QFETCH(AcmgClass, byPoints);
    QFETCH(AcmgClass, byTable);
    const ClassificationResult result = combined(criteria.constData());
    QTEST(result.points, "points");
    QCOMPARE(toString(result.byPoints), toString(byPoints));
    QCOMPARE(toString(result.byRichards2015), toString(byTable));
    QCOMPARE(says(result, "schemes_disagree"), byPoints != byTable);
}

void TestCombine::exclusionsOfA8AreEnforcedAndNamed_data()
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<int>("points");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* criteria, int points, const char* code) { QTest::newRow(criteria) << QByteArray(criteria) << points << QByteArray(code); };
    row("PVS1,PP3", 8, "PVS1+PP3");
    row("PVS1_Moderate,PP3", 2, "PVS1+PP3"); // rule A-25: at any strength
    row("PVS1_Moderate,PP3_Strong", 4, "PVS1+PP3"); // the weightier of the two, never both
    row("PVS1_Supporting,PP3,PM4", 3, "PVS1+PM4");
    row("PVS1,PM1", 10, "PVS1+PM1"); // rule A-25: only warned of
    row("PVS1,PP2", 9, "PVS1+PP2");
    row("PS1,PM5", 6, "PS1+PM5");
    row("PP1_Strong,PP4_Moderate", 6, "PP1+PP4"); // rule A-53: reminder
    row("PS4,PM2_Supporting,PP4", 6, "PS4+PP4");  // trap H-21: one proband twice
    row("BS2,PM1", -4, "BS2+PM1");                // rule A-32
    row("PVS1,PM4", 8, "PVS1+PM4");
    row("PS2,PM6", 4, "PS2+PM6");
    row("PS2_Supporting,PM6", 2, "PS2+PM6");
    row("PP3_Strong,BP4", 0, "PP3+BP4");
    row("BS1,PM2_Supporting", -4, "BS1+PM2");
    row("BS1,PS4", -4, "BS1+PS4");
    row("BS1,PM1", -4, "BS1+PM1");
    row("BS1,PP1", -4, "BS1+PP1");
    row("BS1,PP4", -4, "BS1+PP4");
    row("BA1,PM2_Supporting,PS4,PM1,PP1,PP4", -8, "BA1+PS4");
    row("PS4", 4, "PS4_without_PM2");
    row("BP4,BP7", -2, "BP4+BP7");
}

void TestCombine::exclusionsOfA8AreEnforcedAndNamed()
{
    QFETCH(QByteArray, criteria);
    QFETCH(QByteArray, code);
    const ClassificationResult result = combined(criteria.constData());
    QTEST(result.points, "points");
    QVERIFY2(says(result, code.constData()), code.constData());
}

void TestCombine::hotSpotAndPredictionTogetherAreWorthAtMostStrong() // rule A-32
{
    QCOMPARE(combined("PM1,PP3_Strong").points, 4);
    QCOMPARE(combined("PM1_Strong,PP3_Moderate").points, 4);
    QCOMPARE(toString(combined("PM1,PP3_Strong").byRichards2015), toString(AcmgClass::Uncertain)); // one strong, no longer strong and moderate
    QVERIFY(says(combined("PM1,PP3_Strong"), "PM1+PP3"));
    QCOMPARE(combined("PM1,PP3_Moderate").points, 4);
    QVERIFY(!says(combined("PM1,PP3_Moderate"), "PM1+PP3"));
    QCOMPARE(combined("PM1,PP3").points, 3);
}

void TestCombine::onlyWhatAPersonAcceptedCounts() // rules
{
    using enum DecisionState;
    const std::vector<AppliedCriterion> criteria{
        with(AcmgCriterion::PVS1, Proposed),
        with(AcmgCriterion::PS3, Rejected),
        with(AcmgCriterion::PM2, Modified),
        with(AcmgCriterion::PP1, Accepted),
        with(AcmgCriterion::PP4, Accepted, CriterionState::NotMet),
        with(AcmgCriterion::PP2, Accepted, CriterionState::NotApplicable),
        with(AcmgCriterion::PS4, Accepted, CriterionState::NotEvaluated),
    };
    const ClassificationResult result = combine(criteria);
    QCOMPARE(result.points, 3);
    QVERIFY(result.conflicts.empty());
}

void TestCombine::proposalsAreCombinedOnlyForShow()
{
    const std::vector<AppliedCriterion> criteria{with(AcmgCriterion::PVS1, DecisionState::Proposed), with(AcmgCriterion::PS3, DecisionState::Rejected)};
    QCOMPARE(combineProposed(criteria).points, 8);
    QCOMPARE(combine(criteria).points, 0);
}

void TestCombine::aLoneSupportingBenignCriterionIsFlagged() // rule A-63
{
    QVERIFY(says(combined("BP4"), "lone_supporting"));
    QVERIFY(!says(combined("BP4,BP1"), "lone_supporting"));
    QVERIFY(!says(combined("BP1,BP2,PP4"), "lone_supporting"));
    QVERIFY(!says(combined("PP4"), "lone_supporting"));
}

void TestCombine::evidenceOnBothSidesIsFlagged() // rule A-64
{
    QVERIFY(says(combined("PVS1,PS3,BP1"), "pathogenic_and_benign"));
    QVERIFY(!says(combined("PVS1,PS3,BP1"), "comment_required"));
    QVERIFY(says(combined("PVS1,PS3,BS2"), "comment_required"));
    QCOMPARE(toString(combined("PVS1,PS3,BP1").byRichards2015), toString(AcmgClass::Pathogenic)); // one supporting benign reaches no row
    QCOMPARE(toString(combined("PVS1,PS3,BS2").byRichards2015), toString(AcmgClass::Uncertain));
    QVERIFY(!says(combined("PVS1,PS3"), "pathogenic_and_benign"));
}

void TestCombine::reputableSourceCountsButIsNamed() // rule A-3
{
    QCOMPARE(combined("PP5").points, 1);
    QVERIFY(says(combined("PP5"), "PP5_reputable_source"));
    QCOMPARE(combined("PP5", {.countReputableSource = false}).points, 0);
    QVERIFY(says(combined("BP6", {.countReputableSource = false}), "BP6_off"));
}

void TestCombine::moderateBenignCountsAsTwoSupportingInTheTableOf2015() // rule A-60
{
    QCOMPARE(toString(combined("BP4_Moderate").byRichards2015), toString(AcmgClass::LikelyBenign));
    QCOMPARE(toString(combined("BP4_VeryStrong,BS3").byRichards2015), toString(AcmgClass::Benign));
    QCOMPARE(toString(combined("BP4_Supporting").byRichards2015), toString(AcmgClass::Uncertain));
}

void TestCombine::aLoneStrongBenignCriterionIsLikelyBenignOnlyByGeneSpecification() // rules
{
    QCOMPARE(toString(combined("BS2").byRichards2015), toString(AcmgClass::Uncertain));
    QCOMPARE(toString(combined("BS2", {.loneStrongBenign = true}).byRichards2015), toString(AcmgClass::LikelyBenign));
}

void TestCombine::standAloneIsBenignWhateverTheSum() // rule A-61
{
    const ClassificationResult result = combined("BA1,PVS1,PS3");
    QCOMPARE(toString(result.byPoints), toString(AcmgClass::Benign));
    QVERIFY(result.temperature.empty());
    QCOMPARE(toString(result.byRichards2015), toString(AcmgClass::Uncertain));
}

void TestCombine::aDoubledCodeCountsOnce() // rule A-2
{
    const std::vector<AppliedCriterion> criteria{with(AcmgCriterion::PM1, DecisionState::Accepted), with(AcmgCriterion::PM1, DecisionState::Modified)};
    QCOMPARE(combine(criteria).points, 2);
    QVERIFY(says(combine(criteria), "duplicate_PM1"));
}

void TestCombine::posteriorFollowsThePublishedTable_data() // rule A-61
{
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("posterior");
    QTest::addColumn<double>("rounding");
    const std::pair<int, double> fine[] = {{-7, .0007}, {-6, .0014}, {-4, .0059}};
    for (const auto& [points, posterior] : fine)
        QTest::addRow("%d", points) << points << posterior << 0.00005;
    const std::pair<int, double> coarse[] = {{-1, .051}, {0, .100}, {1, .188}, {2, .325}, {3, .500}, {4, .675},
                                             {5, .812},  {6, .900}, {7, .949}, {8, .975}, {9, .988}, {10, .994}};
    for (const auto& [points, posterior] : coarse)
        QTest::addRow("%d", points) << points << posterior << 0.00051;
}

void TestCombine::posteriorFollowsThePublishedTable()
{
    QFETCH(int, points);
    QFETCH(double, posterior);
    QFETCH(double, rounding);
    const double worked = posteriorOfPoints(points);
    QVERIFY2(std::abs(worked - posterior) <= rounding, qPrintable(QString::number(worked)));
}

void TestCombine::temperatureIsSaidForAVusOnly_data() // rule A-65
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<QByteArray>("temperature");
    const auto row = [](const char* criteria, const char* word) { QTest::newRow(criteria) << QByteArray(criteria) << QByteArray(word); };
    row("PM1,PM3,PP4", "hot");
    row("PS3", "warm");
    row("PM1,PP4", "tepid");
    row("PM1", "cool");
    row("PP4", "cold");
    row("", "ice_cold");
    row("BP4", "");
    row("PM1,PM3,PM5", "");
}

void TestCombine::temperatureIsSaidForAVusOnly()
{
    QFETCH(QByteArray, criteria);
    QFETCH(QByteArray, temperature);
    QCOMPARE(QByteArray::fromStdString(combined(criteria.constData()).temperature), temperature);
}

void TestCombine::noCriteriaIsAVusOfNoPoints()
{
    const ClassificationResult result = combine({});
    QCOMPARE(result.points, 0);
    QCOMPARE(toString(result.byPoints), toString(AcmgClass::Uncertain));
    QCOMPARE(toString(result.byRichards2015), toString(AcmgClass::Uncertain));
    QCOMPARE(result.richardsRule, std::string("VUS: no row is met"));
}

QTEST_GUILESS_MAIN(TestCombine)
#include "tst_combine.moc"
