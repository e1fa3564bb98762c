#include "core/io/break_end.h"
#include "tests/core/io/vcf_fixture.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class BreakEndTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFourForms_data();
    void readsTheFourForms();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void keepsARecordWhoseMateLiesInARegion_data();
    void keepsARecordWhoseMateLiesInARegion();

private:
    Fixtures m_fixtures;
};

// The forms and their meaning: VCF 4.3, 5.4.
void BreakEndTest::readsTheFourForms_data()
{
    QTest::addColumn<QByteArray>("alternate");
    QTest::addColumn<QByteArray>("contig");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("joinedAfter");
    QTest::addColumn<bool>("mateExtendsRight");
    QTest::addColumn<QByteArray>("bases");
    QTest::newRow("t[p[") << QByteArray("G[17:198982[") << QByteArray("17") << 198982 << true << true << QByteArray("G");
    QTest::newRow("t]p]") << QByteArray("GAC]chr2:5]") << QByteArray("chr2") << 5 << true << false << QByteArray("GAC");
    QTest::newRow("]p]t") << QByteArray("]13:123456]T") << QByteArray("13") << 123456 << false << false << QByteArray("T");
    QTest::newRow("[p[t") << QByteArray("[X:7[C") << QByteArray("X") << 7 << false << true << QByteArray("C");
    QTest::newRow("assembled contig") << QByteArray("C[<ctg1>:1[") << QByteArray("ctg1") << 1 << true << true << QByteArray("C");
    QTest::newRow("colons in the name") << QByteArray("C[HLA-A*01:01:30[") << QByteArray("HLA-A*01:01") << 30 << true << true << QByteArray("C");
    QTest::newRow("telomere") << QByteArray(".[13:0[") << QByteArray("13") << 0 << true << true << QByteArray(".");
}

void BreakEndTest::readsTheFourForms()
{
    QFETCH(QByteArray, alternate);
    const auto mate = breakEndFrom(alternate.toStdString());
    QVERIFY(mate.has_value());
    QTEST(QByteArray::fromStdString(mate->contig), "contig");
    QTEST(int(mate->position), "position");
    QTEST(mate->joinedAfter, "joinedAfter");
    QTEST(mate->mateExtendsRight, "mateExtendsRight");
    QTEST(QByteArray::fromStdString(mate->bases), "bases");
}

void BreakEndTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("alternate");
    for (const char* alternate : {"T", "<DEL>", ".", "G[17:198982", "G[17:198982]", "G[17[", "G[:5[", "G[1:x[", "G[1:-5[", "[[", "A[1:5[C", ""})
        QTest::addRow("'%s'", alternate) << QByteArray(alternate);
}

void BreakEndTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, alternate);
    QVERIFY(!breakEndFrom(alternate.toStdString()));
}

// A caller may write only one of the two ends, and that one far from the gene.
void BreakEndTest::keepsARecordWhoseMateLiesInARegion_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("kept");
    QTest::newRow("brackets") << QByteArray("chr1\t5\t.\tA\tA[chrX:1500[\t.\t.\tSVTYPE=BND") << true;
    QTest::newRow("brackets elsewhere") << QByteArray("chr1\t5\t.\tA\tA[chrX:9500[\t.\t.\tSVTYPE=BND") << false;
    QTest::newRow("DELLY, old") << QByteArray("chr1\t5\t.\tA\t<TRA>\t.\t.\tSVTYPE=TRA;CHR2=chrX;END=1500") << true;
    QTest::newRow("DELLY, new") << QByteArray("chr1\t5\t.\tA\t<BND>\t.\t.\tSVTYPE=BND;CHR2=chrX;POS2=1500;END=6") << true;
    QTest::newRow("DELLY, new, elsewhere") << QByteArray("chr1\t5\t.\tA\t<BND>\t.\t.\tSVTYPE=BND;CHR2=chrX;POS2=9500;END=6") << false;
    QTest::newRow("one of two") << QByteArray("chr1\t5\t.\tA\tA[chr1:90[,A]chrX:1500]\t.\t.\tSVTYPE=BND") << true;
}

void BreakEndTest::keepsARecordWhoseMateLiesInARegion()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, kept);
    UnwatchedTask task;
    const RegionSet gene({{"X", 1000, 2000}});
    const VcfContents contents = readVcf(m_fixtures.plain(smallHeader() + record + "\tGT\t0/1\n"), gene, {}, task);
    QCOMPARE(!contents.alleles.empty(), kept);
}

QTEST_APPLESS_MAIN(BreakEndTest)
#include "tst_break_end.moc"
