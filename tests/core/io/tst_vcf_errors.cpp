#include "tests/core/io/vcf_fixture.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const QByteArray first = "chr1\t100\t.\tA\tT\t50\tPASS\t.\tGT:DP\t0/1:30\n", second = "chr1\t200\t.\tC\tG\t50\tPASS\t.\tGT:DP\t1/1:25\n";

QByteArray manyRecords()
{
    QByteArray text = smallHeader();
    for (int i = 1; i <= 20000; ++i)
        text += "chr1\t" + QByteArray::number(i * 10) + "\t.\tA\tT\t" + QByteArray::number(i * 7919 % 1000) + "\tPASS\t.\tGT:DP\t0/1:30\n";
    return text;
}

QByteArray slicedBytes(const QString& path)
{
    return readEverything(path, true).contents.value().slice;
}

} // namespace

class VcfErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesAnEmptyFile_data();
    void refusesAnEmptyFile();
    void refusesWhatIsNoVcf_data();
    void refusesWhatIsNoVcf();
    void tellsTheFormatByContentNotByName_data();
    void tellsTheFormatByContentNotByName();
    void refusesABgzippedFileWithoutItsEnd_data();
    void refusesABgzippedFileWithoutItsEnd();
    void refusesDamagedCompressedData();
    void refusesATruncatedPlainGzip();
    void refusesATruncatedBcf_data();
    void refusesATruncatedBcf();
    void refusesAPlainFileCutInMidRecord();
    void acceptsAWholeLastLineWithoutNewlineAndRemarksOnIt();
    void tellsAWrongLastLineFromACutOne_data();
    void tellsAWrongLastLineFromACutOne();
    void refusesACutHeader();
    void refusesAMalformedRecordNamingTheLine_data();
    void refusesAMalformedRecordNamingTheLine();
    void saysWhatOfACallCannotBeRead_data();
    void saysWhatOfACallCannotBeRead();
    void remarksOnVepWithoutTheNamesOfItsParts();
    void refusesASampleTwice();
    void readsAHeaderWithoutSamples();
    void stopsWhenAsked();

private:
    Fixtures m_fixtures;
};

void VcfErrorsTest::refusesAMissingFile()
{
    QCOMPARE(int(readEverything(m_fixtures.path("none.vcf")).code), int(Error::Code::FileMissing));
    QVERIFY_EXCEPTION_THROWN(readVcfHeader(m_fixtures.path("none.vcf")), Error);
}

void VcfErrorsTest::refusesAFolder()
{
    QCOMPARE(int(readEverything(m_fixtures.folder()).code), int(Error::Code::FileUnreadable));
}

void VcfErrorsTest::refusesAnEmptyFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no bytes") << m_fixtures.plain({}, "empty.vcf");
    QTest::newRow("nothing bgzipped") << m_fixtures.bgzipped({}, "empty.vcf.gz");
}

void VcfErrorsTest::refusesAnEmptyFile()
{
    QFETCH(QString, path);
    const ReadOutcome outcome = readEverything(path);
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileEmpty));
}

void VcfErrorsTest::refusesWhatIsNoVcf_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("words") << m_fixtures.plain("Dear colleague,\nhere is the file.\n", "letter.vcf");
    QTest::newRow("records without ##fileformat") << m_fixtures.plain("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n" + first, "bare.vcf");
    QTest::newRow("picture") << m_fixtures.plain(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "picture.vcf");
    QTest::newRow("zip") << m_fixtures.plain(QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10), "table.vcf");
    QTest::newRow("FASTA") << m_fixtures.plain(">chr1\nACGT\n", "reference.vcf");
    QTest::newRow("alignments") << m_fixtures.plain("@HD\tVN:1.6\n@SQ\tSN:chr1\tLN:100\n", "reads.vcf");
    QTest::newRow("one byte") << m_fixtures.plain("#", "byte.vcf");
}

void VcfErrorsTest::refusesWhatIsNoVcf()
{
    QFETCH(QString, path);
    const ReadOutcome outcome = readEverything(path);
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::NotAVcf));
    QCOMPARE(outcome.subject, path);
    QVERIFY(!outcome.detail.isEmpty());
}

void VcfErrorsTest::tellsTheFormatByContentNotByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    const QByteArray text = smallHeader() + first + second;
    QTest::newRow("plain named .gz") << m_fixtures.plain(text, "a.vcf.gz") << int(VcfFormat::Vcf);
    QTest::newRow("bgzipped named .vcf") << m_fixtures.bgzipped({text}, "b.vcf") << int(VcfFormat::VcfGz);
    QTest::newRow("BCF named .txt") << m_fixtures.plain(slicedBytes(m_fixtures.plain(text, "c.vcf")), "c.txt") << int(VcfFormat::Bcf);
    QTest::newRow("many bgzip members") << m_fixtures.bgzipped({smallHeader(), first, second}, "d.vcf.gz") << int(VcfFormat::VcfGz);
    const QByteArray one = bytesOf(m_fixtures.bgzipped({smallHeader() + first}, "e.gz")), two = bytesOf(m_fixtures.bgzipped({second}, "f.gz"));
    QTest::newRow("two bgzipped files joined") << m_fixtures.plain(one + two, "ef.vcf.gz") << int(VcfFormat::VcfGz);
    QTest::newRow("byte order mark") << m_fixtures.plain("\xEF\xBB\xBF" + text, "g.vcf") << int(VcfFormat::Vcf);
    QTest::newRow("Windows lines") << m_fixtures.plain(QByteArray(text).replace("\n", "\r\n"), "h.vcf") << int(VcfFormat::Vcf);
    QTest::newRow("header twice") << m_fixtures.plain(smallHeader() + first + smallHeader() + second, "i.vcf") << int(VcfFormat::Vcf);
}

void VcfErrorsTest::tellsTheFormatByContentNotByName()
{
    QFETCH(QString, path);
    const ReadOutcome outcome = readEverything(path);
    QVERIFY2(outcome.contents, qPrintable(outcome.subject + QLatin1Char(' ') + outcome.detail));
    QTEST(int(outcome.contents->header.format), "format");
    QTEST(int(readVcfHeader(path).format), "format");
    QCOMPARE(outcome.contents->counts.records, std::int64_t(2));
    QCOMPARE(outcome.contents->alleles.at(1).genotypes.at("child").depth, std::optional(25));
}

void VcfErrorsTest::refusesABgzippedFileWithoutItsEnd_data()
{
    QTest::addColumn<int>("missing"); // bytes at the end
    QTest::newRow("end block") << 28;
    QTest::newRow("last byte") << 1;
    QTest::newRow("in a block") << 1000;
    QTest::newRow("most of it") << -100; // 100 bytes left
}

void VcfErrorsTest::refusesABgzippedFileWithoutItsEnd()
{
    QFETCH(int, missing);
    QByteArray bytes = bytesOf(m_fixtures.bgzipped({manyRecords()}, "whole.vcf.gz"));
    missing > 0 ? bytes.chop(missing) : bytes.truncate(-missing);
    const QString path = m_fixtures.plain(bytes, "cut.vcf.gz");
    const ReadOutcome outcome = readEverything(path);
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileTruncated));
    QVERIFY_EXCEPTION_THROWN(readVcfHeader(path), Error); // told before the long read begins
}

void VcfErrorsTest::refusesDamagedCompressedData()
{
    QByteArray bytes = bytesOf(m_fixtures.bgzipped({manyRecords()}, "whole.vcf.gz"));
    for (int i = 0; i < 64; ++i)
        bytes[bytes.size() / 2 + i] = char(0x55);
    const ReadOutcome outcome = readEverything(m_fixtures.plain(bytes, "damaged.vcf.gz"));
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileMalformed));
}

void VcfErrorsTest::refusesATruncatedPlainGzip()
{
    BGZF* file = bgzf_open(QFile::encodeName(m_fixtures.path("plain.gz")).constData(), "wg"); // gzip, not bgzip
    const QByteArray text = manyRecords();
    QVERIFY(bgzf_write(file, text.constData(), std::size_t(text.size())) > 0);
    bgzf_close(file);
    QVERIFY(readEverything(m_fixtures.path("plain.gz")).contents);
    QByteArray bytes = bytesOf(m_fixtures.path("plain.gz"));
    bytes.chop(bytes.size() / 3);
    const ReadOutcome outcome = readEverything(m_fixtures.plain(bytes, "cut.gz"));
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileTruncated));
}

void VcfErrorsTest::refusesATruncatedBcf_data()
{
    QTest::addColumn<int>("missing");
    QTest::newRow("end block") << 28;
    QTest::newRow("last byte") << 1;
    QTest::newRow("in a block") << 1000;
}

void VcfErrorsTest::refusesATruncatedBcf()
{
    QFETCH(int, missing);
    QByteArray bytes = slicedBytes(m_fixtures.plain(manyRecords(), "whole.vcf"));
    const ReadOutcome whole = readEverything(m_fixtures.plain(bytes, "whole.bcf"));
    QVERIFY2(whole.contents, qPrintable(whole.detail));
    QCOMPARE(whole.contents->counts.records, std::int64_t(20000));
    bytes.chop(missing);
    const ReadOutcome outcome = readEverything(m_fixtures.plain(bytes, "cut.bcf"));
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileTruncated));
}

void VcfErrorsTest::refusesAPlainFileCutInMidRecord() // at every byte of the last record
{
    const QByteArray whole = smallHeader() + first + second;
    const int start = int((smallHeader() + first).size());
    int refused = 0, accepted = 0;
    for (int length = start + 1; length < whole.size() - 1; ++length) {
        const QString path = m_fixtures.plain(whole.left(length), "cut.vcf");
        const ReadOutcome outcome = readEverything(path);
        if (outcome.contents) {
            ++accepted; // "1/1:2" of "1/1:25": not to be told, so remarked on
            QCOMPARE(remarksOf(*outcome.contents, "no_final_newline"), std::int64_t(1));
            continue;
        }
        ++refused;
        QCOMPARE(int(outcome.code), int(Error::Code::FileTruncated));
        QVERIFY2(outcome.detail.contains(QStringLiteral("line 20")), qPrintable(outcome.detail));
    }
    QCOMPARE(accepted, 1);
    QVERIFY(refused > 30);
}

void VcfErrorsTest::acceptsAWholeLastLineWithoutNewlineAndRemarksOnIt()
{
    QByteArray text = smallHeader() + first + second;
    const VcfContents whole = readEverything(m_fixtures.plain(text)).contents.value();
    QCOMPARE(remarksOf(whole, "no_final_newline"), std::int64_t(0));
    text.chop(1);
    const VcfContents contents = readEverything(m_fixtures.plain(text)).contents.value();
    QCOMPARE(contents.counts.records, std::int64_t(2));
    QCOMPARE(remarksOf(contents, "no_final_newline"), std::int64_t(1));
}

void VcfErrorsTest::tellsAWrongLastLineFromACutOne_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("code");
    const int wrong = int(Error::Code::FileMalformed), cut = int(Error::Code::FileTruncated);
    QTest::newRow("too few columns, ended") << QByteArray("chr1\t200\t.\tA\n") << wrong;
    QTest::newRow("too few columns") << QByteArray("chr1\t200\t.\tA") << cut;
    QTest::newRow("too many columns, ended") << QByteArray("chr1\t200\t.\tA\tG\t50\tPASS\t.\tGT:DP\t0/1:9\t0/1:9\t0/1:9\n") << wrong;
    QTest::newRow("too many columns") << QByteArray("chr1\t200\t.\tA\tG\t50\tPASS\t.\tGT:DP\t0/1:9\t0/1:9\t0/1:9") << wrong;
    QTest::newRow("no position, ended") << QByteArray(second).replace("\t200\t", "\tx\t") << wrong;
    QTest::newRow("no position") << QByteArray(second).replace("\t200\t", "\tx\t").chopped(1) << wrong;
    QTest::newRow("half a genotype") << second.chopped(5) << cut;
}

void VcfErrorsTest::tellsAWrongLastLineFromACutOne()
{
    QFETCH(QByteArray, last);
    const ReadOutcome outcome = readEverything(m_fixtures.plain(smallHeader() + first + last));
    QVERIFY(!outcome.contents);
    QTEST(int(outcome.code), "code");
}

void VcfErrorsTest::refusesACutHeader()
{
    const QByteArray header = smallHeader();
    for (const int length : {30, 200, int(header.size()) - 20, int(header.indexOf("#CHROM")) + 10}) {
        const ReadOutcome outcome = readEverything(m_fixtures.plain(header.left(length)));
        QVERIFY(!outcome.contents);
        QCOMPARE(int(outcome.code), int(Error::Code::FileTruncated));
    }
}

void VcfErrorsTest::refusesAMalformedRecordNamingTheLine_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("too few columns") << QByteArray("chr1\t100\t.\tA\tT\t50\tPASS\t.\n");
    QTest::newRow("too many samples") << QByteArray("chr1\t100\t.\tA\tT\t50\tPASS\t.\tGT\t0/1\t0/1\n");
    QTest::newRow("position in words") << QByteArray("chr1\tten\t.\tA\tT\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("position with rest") << QByteArray("chr1\t10x\t.\tA\tT\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("negative position") << QByteArray("chr1\t-5\t.\tA\tT\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("huge position") << QByteArray("chr1\t99999999999999999999\t.\tA\tT\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("no contig") << QByteArray("\t100\t.\tA\tT\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("no REF") << QByteArray("chr1\t100\t.\t\tT\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("no ALT") << QByteArray("chr1\t100\t.\tA\t\t50\tPASS\t.\tGT\t0/1\n");
    QTest::newRow("spaces for tabs") << QByteArray("chr1 100 . A T 50 PASS . GT 0/1\n");
    QTest::newRow("words in a number") << QByteArray("chr1\t100\t.\tA\tT\t50\tPASS\t.\tGT:DP\t0/1:deep\n");
    QTest::newRow("quality in words") << QByteArray("chr1\t100\t.\tA\tT\tgood\tPASS\t.\tGT\t0/1\n");
}

void VcfErrorsTest::refusesAMalformedRecordNamingTheLine()
{
    QFETCH(QByteArray, record);
    const QString path = m_fixtures.plain(smallHeader() + first + record + second);
    const ReadOutcome outcome = readEverything(path);
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileMalformed));
    QCOMPARE(outcome.subject, path + QStringLiteral(":20"));
}

void VcfErrorsTest::saysWhatOfACallCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("detail");
    const QString genotype = QStringLiteral("GT of sample child is '%1', where alleles are whole numbers or '.', with / or | between them");
    QTest::newRow("letters") << QByteArray("GT:DP") << QByteArray("A/G:30") << genotype.arg(QStringLiteral("A/G"));
    QTest::newRow("a wrong sign") << QByteArray("GT:DP") << QByteArray("0-1:30") << genotype.arg(QStringLiteral("0-1"));
    QTest::newRow("a sign at the end") << QByteArray("GT:DP") << QByteArray("0/:30") << genotype.arg(QStringLiteral("0/"));
    QTest::newRow("no genotype") << QByteArray("GT:DP") << QByteArray(":30") << genotype.arg(QString());
    QTest::newRow("an endless allele") << QByteArray("GT:DP") << QByteArray("0/99999999999:30") << genotype.arg(QStringLiteral("0/99999999999"));
    QTest::newRow("depth in words") << QByteArray("GT:DP") << QByteArray("0/1:deep") << QStringLiteral("DP of sample child is 'deep', where the header declares whole numbers");
    QTest::newRow("half a read") << QByteArray("GT:DP") << QByteArray("0/1:30.5") << QStringLiteral("DP of sample child is '30.5', where the header declares whole numbers");
    QTest::newRow("depths split otherwise") << QByteArray("GT:AD") << QByteArray("0/1:15;15") << QStringLiteral("AD of sample child is '15;15', where the header declares whole numbers");
    QTest::newRow("more values than names") << QByteArray("GT:DP") << QByteArray("0/1:30:9") << QStringLiteral("sample child has 3 values, where FORMAT names 2");
    QTest::newRow("a value without an end") << QByteArray("GT:DP") << "0/1:" + QByteArray(100000, 'x')
                                            << QStringLiteral("DP of sample child is '%1\u2026', where the header declares whole numbers").arg(QString(40, QLatin1Char('x')));
}

void VcfErrorsTest::saysWhatOfACallCannotBeRead()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, call);
    const ReadOutcome outcome = readEverything(m_fixtures.plain(smallHeader() + first + "chr1\t150\t.\tA\tT\t50\tPASS\t.\t" + format + '\t' + call + '\n' + second));
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::FileMalformed));
    QTEST(outcome.detail, "detail");
}

void VcfErrorsTest::remarksOnVepWithoutTheNamesOfItsParts()
{
    const auto remarks = [&](const QByteArray& description) {
        const QByteArray line = "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"" + description + "\">\n";
        const ReadOutcome outcome = readEverything(m_fixtures.plain(smallHeader().replace("##FORMAT=<ID=GT", line + "##FORMAT=<ID=GT") + first));
        const std::vector<ImportRemark> all = outcome.contents.value().remarks;
        return std::count_if(all.begin(), all.end(), [](const ImportRemark& one) { return one.code == "annotation_unnamed" && one.detail == "CSQ"; });
    };
    QCOMPARE(remarks("Consequence annotations from Ensembl VEP"), 1);
    QCOMPARE(remarks("Consequence annotations from Ensembl VEP. Format: Allele|Consequence|SYMBOL"), 0);
}

void VcfErrorsTest::refusesASampleTwice()
{
    const ReadOutcome outcome = readEverything(m_fixtures.plain(smallHeader("child\tchild")));
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::DuplicateSample));
    QCOMPARE(outcome.subject, QStringLiteral("child"));
}

void VcfErrorsTest::readsAHeaderWithoutSamples() // workflow refuses it with NoSamples
{
    const QString path = m_fixtures.plain("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr1\t5\t.\tA\tT\t.\t.\t.\n");
    QVERIFY(readVcfHeader(path).samples.empty());
    const VcfContents contents = readEverything(path).contents.value();
    QCOMPARE(contents.alleles.size(), std::size_t(1));
    QVERIFY(contents.alleles[0].genotypes.empty() && contents.alleles[0].filters.empty() && !contents.alleles[0].qual);
}

void VcfErrorsTest::stopsWhenAsked()
{
    struct StoppedTask final : TaskControl {
        void report(std::int64_t, std::int64_t) override {}
        bool stopRequested() const override { return true; }
    } task;
    const QString path = m_fixtures.plain(smallHeader() + first);
    try {
        countVcf(path, task);
        QFAIL("it went on");
    } catch (const Error& error) {
        QCOMPARE(int(error.code()), int(Error::Code::Stopped));
    }
}

QTEST_APPLESS_MAIN(VcfErrorsTest)
#include "tst_vcf_errors.moc"
