// Files that nobody means well with, or that a program has gone wrong over: an answer or an Error, at once, and nothing silently lost.
#include "tests/core/io/vcf_fixture.h"
#include <QElapsedTimer>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
constexpr int oneMegabyte = 1024 * 1024;
const QByteArray tail = "\tGT\t0/1\n", last = "chr1\t900000\t.\tA\tT\t.\t.\t.\tGT\t0/1\n";

QByteArray alternates(int count)
{
    QByteArray text = "T";
    for (int i = 1; i < count; ++i)
        text += ',' + QByteArray("T").repeated(2) + QByteArray::number(i, 3).replace('0', 'A').replace('1', 'C').replace('2', 'G');
    return text;
}
} // namespace

class VcfHostileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsOnlyLarge_data();
    void readsWhatIsOnlyLarge();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void readsContigsThatComeTwice();

private:
    VcfContents read(const QByteArray& records)
    {
        UnwatchedTask task;
        const ReadOptions options{.slice = true, .index = false, .fingerprint = true};
        return readVcf(m_fixtures.plain(smallHeader() + records), RegionSet::everything(), options, task);
    }
    Fixtures m_fixtures;
};

void VcfHostileTest::readsWhatIsOnlyLarge_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<int>("alleles");
    QTest::newRow("a REF of 10 MB") << "chr1\t100\t.\t" + QByteArray(10 * oneMegabyte, 'A') + "\tA\t.\t.\t." + tail << 1;
    QTest::newRow("an ALT of 10 MB") << "chr1\t100\t.\tA\t" + QByteArray(10 * oneMegabyte, 'A') + "\t.\t.\t." + tail << 1;
    QTest::newRow("5,000 ALTs") << "chr1\t100\t.\tA\t" + alternates(5000) + "\t.\t.\t." + tail << 5000;
    QTest::newRow("an INFO of 100,000 letters") << "chr1\t100\t.\tA\tT\t.\t.\tSVTYPE=" + QByteArray(100'000, 'x') + tail << 1;
    QTest::newRow("an INFO of 20,000 keys") << "chr1\t100\t.\tA\tT\t.\t.\t" + QByteArray("END=200;").repeated(20'000) + "END=200" + tail << 1;
    QTest::newRow("an ID of 1 MB") << "chr1\t100\t" + QByteArray(oneMegabyte, 'r') + "\tA\tT\t.\t.\t." + tail << 1;
}

void VcfHostileTest::readsWhatIsOnlyLarge()
{
    QFETCH(QByteArray, record);
    QElapsedTimer clock;
    clock.start();
    const VcfContents contents = read(record + last);
    QCOMPARE(contents.counts.records, std::int64_t(2));
    QTEST(int(contents.alleles.size()) - 1, "alleles");
    UnwatchedTask task;
    QCOMPARE(readSlice(contents.slice, QStringLiteral("slice"), task).alleles.size(), contents.alleles.size());
    QVERIFY2(clock.elapsed() < 60'000, "it hangs");
}

void VcfHostileTest::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("a position of 30 digits") << "chr1\t" + QByteArray(30, '9') + "\t.\tA\tT\t.\t.\t." + tail;
    QTest::newRow("a negative position") << "chr1\t-5\t.\tA\tT\t.\t.\t." + tail;
    QTest::newRow("a NUL byte") << "chr1\t5\t.\tA\tT\t.\t.\t" + QByteArray(1, '\0') + tail;
    QTest::newRow("a column too many") << QByteArray("chr1\t5\t.\tA\tT\t.\t.\t.\tGT\t0/1\t0/1\n");
    QTest::newRow("only tabs") << QByteArray("\t\t\t\t\t\t\t\t\t\n");
    QTest::newRow("seven columns") << QByteArray("chr1\t5\t.\tA\tT\t.\tPASS\n");
    QTest::newRow("seven columns and a tab") << QByteArray("chr1\t5\t.\tA\tT\t.\t\n");
    QTest::newRow("a line without tabs") << QByteArray("hello\n");
}

void VcfHostileTest::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, record);
    try {
        read(last + record + last);
        QFAIL("it was read");
    } catch (const Error& error) {
        QVERIFY(error.code() == Error::Code::FileMalformed);
        QVERIFY2(error.subject().endsWith(QStringLiteral(":%1").arg(smallHeader().count('\n') + 2)), qPrintable(error.subject()));
    }
}

void VcfHostileTest::readsContigsThatComeTwice()
{
    const VcfContents contents = read("chr1\t5\t.\tA\tT\t.\t.\t." + tail + "chrX\t5\t.\tA\tT\t.\t.\t." + tail + "chr1\t9\t.\tA\tT\t.\t.\t." + tail);
    QCOMPARE(contents.alleles.size(), std::size_t(3));
    QCOMPARE(contents.remarks.front().code, std::string("records_unsorted"));
    QCOMPARE(contents.remarks.front().record, std::int64_t(3));
}

QTEST_APPLESS_MAIN(VcfHostileTest)
#include "tst_vcf_hostile.moc"
