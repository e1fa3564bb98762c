#include "core/genetics/region_set.h"
#include <QTest>

using namespace gentolk;

class RegionSetTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsRegionsThatOverlapOrMeet();
    void touchesWithBothEndsInclusive_data();
    void touchesWithBothEndsInclusive();
    void aCursorAnswersAsTheSet();
    void takesNoPlaceFromAnEmptyRegion();
};

namespace {
const RegionSet genes({{"1", 100, 200}, {"X", 5, 9}, {"1", 300, 400}, {"1", 150, 250}, {"1", 251, 260}});
}

void RegionSetTest::joinsRegionsThatOverlapOrMeet()
{
    const auto own = genes.of("1");
    QCOMPARE(own.size(), std::size_t(2));
    QVERIFY(own[0] == (GenomicRegion{"1", 100, 260}) && own[1] == (GenomicRegion{"1", 300, 400}));
    QVERIFY(genes.of("7").empty());
}

void RegionSetTest::touchesWithBothEndsInclusive_data()
{
    QTest::addColumn<QByteArray>("contig");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("touches");
    QTest::newRow("before") << QByteArray("1") << 1 << 99 << false;
    QTest::newRow("first base") << QByteArray("1") << 1 << 100 << true;
    QTest::newRow("last base") << QByteArray("1") << 260 << 270 << true;
    QTest::newRow("between") << QByteArray("1") << 261 << 299 << false;
    QTest::newRow("over the gap") << QByteArray("1") << 50 << 500 << true;
    QTest::newRow("behind") << QByteArray("1") << 401 << 900 << false;
    QTest::newRow("other contig") << QByteArray("2") << 100 << 200 << false;
    QTest::newRow("inside") << QByteArray("X") << 7 << 7 << true;
}

void RegionSetTest::touchesWithBothEndsInclusive()
{
    QFETCH(QByteArray, contig);
    QFETCH(int, start);
    QFETCH(int, end);
    QTEST(genes.touches(contig.toStdString(), start, end), "touches");
    QVERIFY(RegionSet::everything().touches(contig.toStdString(), start, end));
    QVERIFY(!RegionSet().touches(contig.toStdString(), start, end));
}

void RegionSetTest::aCursorAnswersAsTheSet()
{
    RegionCursor cursor(genes);
    for (const char* contig : {"1", "2", "X", "1"}) {
        cursor.enter(contig);
        for (int start = 1; start < 420; ++start)
            QCOMPARE(cursor.touches(start, start + 3), genes.touches(contig, start, start + 3));
    }
}

void RegionSetTest::takesNoPlaceFromAnEmptyRegion()
{
    RegionSet set;
    set.add({});
    set.add({"1", 5, 4});
    QVERIFY(set.of("1").empty() && set.of("").empty());
    set.add({"1", 5, 5});
    QVERIFY(set.touches("1", 5, 5));
}

QTEST_APPLESS_MAIN(RegionSetTest)
#include "tst_region_set.moc"
