// Depths from aligned reads and from delivered tables (rule C-9).
#include "core/io/depth_table.h"
#include "core/io/read_depth.h"
#include "tests/core/io/vcf_fixture.h"
#include <QTest>
#include <htslib/sam.h>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const QByteArray samHeader =
    "@HD\tVN:1.6\tSO:coordinate\n@SQ\tSN:chr1\tLN:248956422\n@SQ\tSN:chr2\tLN:242193529\n@RG\tID:1\tSM:K-17\n@RG\tID:2\tSM:K-17\n";

QByteArray aRead(const char* name, int flag, int position, int mapping, const char* cigar, int bases, char quality = 'I', int mate = 0)
{
    return QByteArray(name) + '\t' + QByteArray::number(flag) + "\tchr1\t" + QByteArray::number(position) + '\t' +
           QByteArray::number(mapping) + '\t' + cigar + (mate ? "\t=\t" + QByteArray::number(mate) : QByteArray("\t*\t0")) + "\t0\t" +
           QByteArray(bases, 'A') + '\t' + QByteArray(bases, quality) + "\tRG:Z:1\n";
}

QString bamOf(const Fixtures& fixtures, const QByteArray& reads, bool index = true, const char* name = "reads.bam")
{
    const QString text = fixtures.plain(samHeader + reads, "reads.sam"), path = fixtures.plain({}, name);
    htsFile* in = hts_open(qPrintable(text), "r");
    htsFile* out = hts_open(qPrintable(path), "wb");
    sam_hdr_t* header = sam_hdr_read(in);
    bam1_t* read = bam_init1();
    if (sam_hdr_write(out, header) != 0)
        qFatal("cannot write the reads");
    while (sam_read1(in, header, read) >= 0)
        if (sam_write1(out, header, read) < 0)
            qFatal("cannot write a read");
    bam_destroy1(read);
    sam_hdr_destroy(header);
    hts_close(in);
    hts_close(out);
    if (index && sam_index_build(qPrintable(path), 0) != 0)
        qFatal("cannot index the reads");
    return path;
}

ReadDepths depthsOf(const QString& path, std::int64_t start, std::int64_t end, const std::string& contig = "1")
{
    UnwatchedTask task;
    return readDepthOfReads(path, {}, RegionSet({{contig, start, end}}), {20, 10}, task);
}

template <typename Read> Error::Code refusalOf(Read read)
{
    try {
        read();
    } catch (const Error& error) {
        return error.code();
    }
    return Error::Code::Stopped; // nothing was refused
}

} // namespace

class TestReadDepth : public QObject
{
    Q_OBJECT
private slots:
    void countsReadsBaseByBaseAndKnowsWhereThereAreNone()
    {
        const Fixtures fixtures;
        const QString path = bamOf(fixtures, aRead("a", 0, 101, 60, "10M", 10) + aRead("b", 0, 106, 60, "10M", 10));
        const ReadDepths depths = depthsOf(path, 96, 120);
        QVERIFY((depths.track.at("1") == std::vector<DepthRun>{{96, 100, 0}, {101, 105, 1}, {106, 110, 2}, {111, 115, 1}, {116, 120, 0}}));
        QVERIFY((depths.samples == std::vector<std::string>{"K-17"}));
        QVERIFY(depths.assembly == GenomeAssembly::GRCh38);
    }
    void countsOnlyReadsAndBasesThatAreSure_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<int>("depth");
        QTest::newRow("mapping 20") << aRead("a", 0, 101, 20, "10M", 10) << 1;
        QTest::newRow("mapping 19") << aRead("a", 0, 101, 19, "10M", 10) << 0;
        QTest::newRow("base quality 10") << aRead("a", 0, 101, 60, "10M", 10, '+') << 1;
        QTest::newRow("base quality 9") << aRead("a", 0, 101, 60, "10M", 10, '*') << 0;
        QTest::newRow("duplicate") << aRead("a", 1024, 101, 60, "10M", 10) << 0;
        QTest::newRow("secondary") << aRead("a", 256, 101, 60, "10M", 10) << 0;
        QTest::newRow("failed the vendor's checks") << aRead("a", 512, 101, 60, "10M", 10) << 0;
        QTest::newRow("supplementary: other bases of the read") << aRead("a", 2048, 101, 60, "10M", 10) << 1;
        QTest::newRow("a deletion is not covered") << aRead("a", 0, 96, 60, "5M10D5M", 10) << 0;
        QTest::newRow("nor is a skipped stretch") << aRead("a", 0, 96, 60, "5M10N5M", 10) << 0;
        QTest::newRow("a pair counts once where it overlaps")
            << aRead("a", 99, 101, 60, "10M", 10, 'I', 101) + aRead("a", 147, 101, 60, "10M", 10, 'I', 101) << 1;
    }
    void countsOnlyReadsAndBasesThatAreSure()
    {
        QFETCH(QByteArray, read);
        QFETCH(int, depth);
        const Fixtures fixtures;
        QVERIFY((depthsOf(bamOf(fixtures, read), 101, 110).track.at("1") == std::vector<DepthRun>{{101, 110, depth}}));
    }
    void aContigThatTheReadsDoNotHaveIsUnknown()
    {
        const Fixtures fixtures;
        QVERIFY(!depthsOf(bamOf(fixtures, aRead("a", 0, 101, 60, "10M", 10)), 1, 10, "X").track.contains("X"));
    }
    void refusesWhatItCannotRead()
    {
        const Fixtures fixtures;
        const QByteArray reads = aRead("a", 0, 101, 60, "10M", 10);
        QVERIFY(refusalOf([&] { depthsOf(bamOf(fixtures, reads, false, "bare.bam"), 1, 200); }) == Error::Code::FileUnreadable);
        QVERIFY(refusalOf([&] { depthsOf(QStringLiteral("/none.bam"), 1, 200); }) == Error::Code::FileMissing);
        const QString whole = bamOf(fixtures, reads);
        QFile file(whole);
        QVERIFY(file.resize(file.size() - 10));
        QVERIFY(refusalOf([&] { depthsOf(whole, 1, 200); }) == Error::Code::FileTruncated);
        QVERIFY(refusalOf([&] { depthsOf(fixtures.plain("no reads at all\n", "text.bam"), 1, 200); }) != Error::Code::Stopped);
    }
    void tellsReadsFromATableByContent()
    {
        const Fixtures fixtures;
        QVERIFY(isReadsFile(bamOf(fixtures, {}, false, "called.bed")));
        QVERIFY(!isReadsFile(fixtures.plain("chr1\t0\t10\t3\n", "called.bam")));
    }
    void readsADepthTableOfBed()
    {
        const Fixtures fixtures;
        UnwatchedTask task;
        const QByteArray table = "# mosdepth\nchr1\t0\t100\t0\nchr1\t100\t200\t31\nchr1\t5000\t6000\t7\nchr2\t0\t10\t1\n";
        for (const QString& path : {fixtures.plain(table, "a.bed"), fixtures.bgzipped({table}, "a.bed.gz")}) {
            const DepthTrack track = readDepthTable(path, RegionSet({{"1", 50, 150}}), task);
            QVERIFY((track == DepthTrack{{"1", {{1, 100, 0}, {101, 200, 31}}}}));
        }
    }
    void refusesATableThatHidesItsGaps_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a mean") << QByteArray("chr1\t0\t1000\t31.52");
        QTest::newRow("no depth") << QByteArray("chr1\t0\t1000");
        QTest::newRow("end before start") << QByteArray("chr1\t100\t50\t3");
        QTest::newRow("below zero") << QByteArray("chr1\t0\t50\t-3");
        QTest::newRow("blanks") << QByteArray("chr1 0 50 3");
        QTest::newRow("beyond numbers") << QByteArray("chr1\t0\t99999999999999999999\t3");
    }
    void refusesATableThatHidesItsGaps()
    {
        QFETCH(QByteArray, line);
        const Fixtures fixtures;
        UnwatchedTask task;
        try {
            readDepthTable(fixtures.plain("chr1\t0\t10\t3\n" + line + '\n', "a.bed"), RegionSet({{"1", 1, 10}}), task);
            QFAIL("read");
        } catch (const Error& error) {
            QVERIFY(error.code() == Error::Code::FileMalformed);
            QVERIFY(error.subject().endsWith(QStringLiteral("a.bed:2")));
        }
        QVERIFY(refusalOf([&] {
                    readDepthTable(fixtures.plain("# nothing\n", "b.bed"), RegionSet({{"1", 1, 10}}), task);
                }) == Error::Code::FileEmpty);
    }
};

QTEST_APPLESS_MAIN(TestReadDepth)
#include "tst_read_depth.moc"
