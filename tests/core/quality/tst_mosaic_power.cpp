#include "core/quality/mosaic_power.h"
#include <QTest>

using namespace gentolk;

// Rule B-51: what a depth can see of a mosaic variant.
class TestMosaicPower : public QObject
{
    Q_OBJECT
private slots:
    void isAsTheRulesTableHasIt_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<double>("fraction");
        QTest::addColumn<double>("chance");
        const auto row = [](int depth, double fraction, double chance) { QTest::addRow("%d x, %.2f", depth, fraction) << depth << fraction << chance; };
        row(30, 0.05, 0.19);
        row(30, 0.10, 0.59);
        row(30, 0.15, 0.85);
        row(30, 0.20, 0.96);
        row(60, 0.05, 0.58);
        row(60, 0.10, 0.95);
        row(60, 0.15, 1.00);
        row(60, 0.20, 1.00);
        row(100, 0.05, 0.88);
        row(100, 0.10, 1.00);
    }
    void isAsTheRulesTableHasIt()
    {
        QFETCH(int, depth);
        QFETCH(double, fraction);
        QFETCH(double, chance);
        QCOMPARE(std::round(chanceToSee(depth, fraction) * 100) / 100, chance);
    }
    void theEndsAreSure()
    {
        QCOMPARE(chanceToSee(2, 0.5), 0.0); // never three reads of two
        QCOMPARE(chanceToSee(30, 0.0), 0.0);
        QCOMPARE(chanceToSee(30, 1.0), 1.0);
    }
    void saysFromWhereOnAMosaicIsSeen()
    {
        QCOMPARE(mosaicSeenFrom(30.0), std::optional(0.20));
        QCOMPARE(mosaicSeenFrom(100.0), std::optional(0.10));
        QVERIFY(!mosaicSeenFrom(std::nullopt)); // unknown depth: not known, never "everything is seen"
        QVERIFY(!mosaicSeenFrom(3.0));
    }
};

QTEST_APPLESS_MAIN(TestMosaicPower)
#include "tst_mosaic_power.moc"
