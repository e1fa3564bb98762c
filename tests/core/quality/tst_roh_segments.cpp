// Runs of homozygosity (rule B-47): a share of heterozygous calls, not a number; enough markers; from 0.5 Mb.
#include "core/quality/roh_segments.h"
#include <QTest>

using namespace gentolk;

namespace {

constexpr int spacing = 10'000;

// Letters: h heterozygous, . homozygous, one every 10 kb from 1 Mb on.
std::vector<RohMarker> markersOf(const QString& letters)
{
    std::vector<RohMarker> markers;
    for (int i = 0; i < letters.size(); ++i)
        markers.emplace_back(1'000'000 + i * spacing, letters[i] == 'h');
    return markers;
}

const QString flank = QString(30, 'h');

} // namespace

class TestRohSegments : public QObject
{
    Q_OBJECT
private slots:
    void aRunIsToldByMarkersLengthAndShare_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("runs");
        QTest::newRow("none") << QString(200, 'h') << 20 << 0;
        QTest::newRow("60 markers") << flank + QString(60, '.') + flank << 20 << 1;
        QTest::newRow("60 markers in a genome") << flank + QString(60, '.') + flank << 100 << 0;
        QTest::newRow("exactly 0.5 Mb needs 51 markers") << flank + QString(51, '.') + flank << 20 << 1;
        QTest::newRow("under 0.5 Mb") << flank + QString(50, '.') + flank << 20 << 0;
        QTest::newRow("3 % heterozygous, however many") << flank + (QString(32, '.') + 'h').repeated(10) + QString(32, '.') + flank << 20 << 1;
        QTest::newRow("a long run with 12 errors") << flank + (QString(50, '.') + 'h').repeated(12) + QString(50, '.') + flank << 20 << 1;
        QTest::newRow("a fifth heterozygous") << (QString("....h")).repeated(100) << 20 << 0;
        QTest::newRow("empty") << QString() << 20 << 0;
    }
    void aRunIsToldByMarkersLengthAndShare()
    {
        QFETCH(QString, letters);
        QFETCH(int, fewest);
        const auto runs = rohSegments("chr1", markersOf(letters), fewest);
        QTEST(int(runs.size()), "runs");
        for (const RohSegment& run : runs)
            QVERIFY(double(run.heterozygous) <= 0.05 * double(run.markers));
    }

    void aRunReachesFromItsFirstToItsLastHomozygousMarker()
    {
        const auto runs = rohSegments("chr1", markersOf(flank + QString(80, '.') + flank), 20);
        QCOMPARE(runs.front().start, 1'000'000 + 30 * spacing);
        QCOMPARE(runs.front().end, 1'000'000 + 109 * spacing);
        QCOMPARE(runs.front().markers, 80);
    }

    // Nothing is known of a stretch without markers, such as a centromere.
    void aGapEndsARun()
    {
        std::vector<RohMarker> markers = markersOf(QString(60, '.'));
        for (int i = 0; i < 60; ++i)
            markers.emplace_back(20'000'000 + i * spacing, false);
        const auto runs = rohSegments("chr1", markers, 20);
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].length() + runs[1].length(), 2 * (59 * spacing + 1));
    }
};

QTEST_APPLESS_MAIN(TestRohSegments)
#include "tst_roh_segments.moc"
