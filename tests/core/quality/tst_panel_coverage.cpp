// Rule C-9: the coverage of the panel's genes; unknown is not "no reads", and neither is covered.
#include "core/quality/judge_coverage.h"
#include <QTest>

using namespace gentolk;

namespace {

CoverageTarget aGene(const std::string& name, std::int64_t start, std::int64_t end)
{
    return {name, {{"1", start, end}}};
}

PanelCoverage of(const DepthTrack& track, const std::vector<CoverageTarget>& targets = {aGene("RAG1", 101, 200)})
{
    PanelCoverage coverage = panelCoverage(targets, track);
    coverage.sample = "child";
    return coverage;
}

} // namespace

class TestPanelCoverage : public QObject
{
    Q_OBJECT
private slots:
    void basesWithoutATraceAreUnknownAndNotCovered()
    {
        const PanelCoverage coverage = of({{"1", {{101, 150, 30}}}, {"2", {{101, 200, 99}}}});
        const GeneCoverage& gene = coverage.genes.front();
        QCOMPARE(gene.bases, std::int64_t(100));
        QCOMPARE(gene.atLeast, std::int64_t(50));
        QCOMPARE(gene.unknown, std::int64_t(50));
        QVERIFY((gene.gaps == std::vector<GenomicRegion>{{"1", 151, 200}}));
        QCOMPARE(*coverage.meanDepth, 30.0); // of what is known
    }
    void zeroReadsAreKnown()
    {
        const PanelCoverage coverage = of({{"1", {{1, 1000, 0}}}});
        QCOMPARE(coverage.genes.front().unknown, std::int64_t(0));
        QCOMPARE(*coverage.meanDepth, 0.0);
        QVERIFY(!of({}).meanDepth);
    }
    void theLimitsIncludeTheirNumber_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("good");
        QTest::newRow("9") << 9 << 0 << 0;
        QTest::newRow("10") << 10 << 100 << 0;
        QTest::newRow("19") << 19 << 100 << 0;
        QTest::newRow("20") << 20 << 100 << 100;
    }
    void theLimitsIncludeTheirNumber()
    {
        QFETCH(int, depth);
        const PanelCoverage coverage = of({{"1", {{101, 200, depth}}}});
        QTEST(int(coverage.genes.front().atLeast), "atLeast");
        QTEST(int(coverage.genes.front().good), "good");
    }
    void whereRunsOverlapTheLowerDepthCounts() // never claim more than every source says
    {
        for (const std::vector<DepthRun>& runs :
             {std::vector<DepthRun>{{90, 300, 40}, {120, 129, 3}}, std::vector<DepthRun>{{120, 129, 3}, {90, 300, 40}}}) {
            const PanelCoverage coverage = of({{"1", runs}});
            QVERIFY((coverage.genes.front().gaps == std::vector<GenomicRegion>{{"1", 120, 129}}));
            QCOMPARE(coverage.genes.front().atLeast, std::int64_t(90));
        }
    }
    void genesBelowTheLimitAreNamedTheWorstFirst()
    {
        const DepthTrack track{{"1", {{101, 199, 30}, {301, 350, 30}, {501, 600, 30}}}};
        const PanelCoverage coverage = of(track, {aGene("A", 101, 200), aGene("B", 301, 400), aGene("C", 501, 600)});
        const auto low = coverage.insufficient();
        QCOMPARE(low.size(), std::size_t(1)); // A has 99 %
        QCOMPARE(low.front()->gene, std::string("B"));
        QCOMPARE(coverage.whole().bases, std::int64_t(300));
        QCOMPARE(coverage.whole().atLeast, std::int64_t(249));
        QVERIFY(coverage.of("C") && !coverage.of("D"));
        const QualityVerdict verdict = judgeCoverage(coverage);
        QVERIFY(verdict.status == QualityStatus::Warn && verdict.finding == QualityFinding::CoverageGaps);
        QVERIFY((verdict.subjects == std::vector<std::string>{"child", "B"}));
        QCOMPARE(*verdict.numbers[7], 51.0 / 300);
    }
    void aGenomeOfTwentyFoldIsToldToBeShallow()
    {
        QVERIFY(judgeCoverage(of({{"1", {{101, 200, 29}}}})).finding == QualityFinding::CoverageShallow);
        QVERIFY(judgeCoverage(of({{"1", {{101, 200, 30}}}})).finding == QualityFinding::CoverageSufficient);
    }
    void aNewMeasureTakesTheOldOnesPlace()
    {
        FamilyQuality family;
        takeCoverage(family, of({}));
        PanelCoverage other = of({});
        other.sample = "mother";
        takeCoverage(family, other);
        takeCoverage(family, of({{"1", {{101, 200, 30}}}}));
        QCOMPARE(family.coverage.size(), std::size_t(2));
        QCOMPARE(family.verdicts.size(), std::size_t(2));
        QVERIFY(family.verdicts.back().finding == QualityFinding::CoverageSufficient);
        QVERIFY(!family.failed()); // a gap is told, it refuses nothing
    }
};

QTEST_APPLESS_MAIN(TestPanelCoverage)
#include "tst_panel_coverage.moc"
