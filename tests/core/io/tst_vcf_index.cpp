// Reading by an index must give what a whole pass gives, and must notice an index that cannot be trusted.
#include "core/base/fingerprint.h"
#include "core/io/index_check.h"
#include "tests/core/io/vcf_fixture.h"
#include <QDateTime>
#include <QTest>
#include <htslib/bgzf.h>
#include <htslib/tbx.h>
#include <htslib/vcf.h>
#include <cstring>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const ReadOptions byIndex{.slice = false, .index = true, .fingerprint = false};
const RegionSet twoGenes({{"1", 200'000, 210'000}, {"1", 400'000, 405'000}, {"X", 50'000, 60'000}});

// Declares nothing that an index does not find.
QByteArray indexableHeader()
{
    QByteArray header = smallHeader();
    for (const char* key : {"##INFO=<ID=SVTYPE", "##INFO=<ID=SVLEN"}) {
        const qsizetype at = header.indexOf(key);
        header.remove(at, header.indexOf('\n', at) + 1 - at);
    }
    return header;
}

// Identifiers that hardly compress make the file large enough to be worth an index.
QByteArray records(unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray text;
    for (const char* contig : {"chr1", "chrX"})
        for (int position = 1000; position < 700'000; position += 10) {
            QByteArray identifier(120, '\0');
            for (char& letter : identifier)
                letter = char('A' + int(random() % 26));
            const QByteArray start = QByteArray(contig) + '\t' + QByteArray::number(position) + '\t' + identifier;
            if (position == 150'000) // reaches over the gap into both regions of chr1
                text += start + "\tA\t<DEL>\t.\tPASS\tEND=450000\tGT\t0/1\n";
            else
                text += start + "\tA\tT\t50\tPASS\t.\tGT:DP\t0/1:30\n";
        }
    return text;
}

std::vector<Variant> variantsOf(const VcfContents& contents)
{
    std::vector<Variant> variants;
    for (const CandidateVariant& one : contents.alleles)
        variants.push_back(one.variant);
    return variants;
}

bool remarks(const VcfContents& contents, const char* code)
{
    return std::any_of(contents.remarks.begin(), contents.remarks.end(), [&](const ImportRemark& one) { return one.code == code; });
}

QByteArray insideOf(const QString& path)
{
    BGZF* file = bgzf_open(QFile::encodeName(path).constData(), "r");
    QByteArray bytes(1 << 20, '\0');
    const ssize_t read = file ? bgzf_read(file, bytes.data(), std::size_t(bytes.size())) : -1;
    if (read < 0 || bgzf_close(file) < 0)
        qFatal("cannot read the fixture's index");
    return bytes.left(read);
}

void buildIndex(const QString& path, bool csi)
{
    if (tbx_index_build3(QFile::encodeName(path).constData(), nullptr, csi ? 14 : 0, 1, &tbx_conf_vcf) != 0)
        qFatal("cannot index the fixture");
}

} // namespace

class VcfIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_records = records(1); }
    void readsByTheIndexWhatAWholePassReads_data();
    void readsByTheIndexWhatAWholePassReads();
    void readsABcfByItsIndexAsInAWholePass();
    void leavesAWrongIndexOfABcfAside();
    void leavesAnOlderIndexAside();
    void leavesTheIndexOfAnotherFileAside();
    void leavesTheIndexOfAnotherContigAside();
    void passesOverWhatIsNoRecord();
    void leavesADamagedIndexAside();
    void leavesAnIndexAsideThatTellsNotAll_data();
    void leavesAnIndexAsideThatTellsNotAll();
    void readsWholeWhatAnIndexCannotFind_data();
    void readsWholeWhatAnIndexCannotFind();
    void saysThatEventsAreFoundByTheirEnd();
    void readsSmallFilesWhole();
    void writesNothingBesideTheFile();
    void tellsTheFingerprintOfTheBytesItRead();

private:
    QString indexed(const char* name, const QByteArray& header = indexableHeader(), bool csi = false)
    {
        const QString path = m_fixtures.bgzipped({header, m_records}, name);
        buildIndex(path, csi);
        return path;
    }
    // The same as a BCF, with its index.
    QString indexedBcf(const char* name, const QByteArray& records)
    {
        const QString text = m_fixtures.plain(indexableHeader() + records, QByteArray(name) + ".vcf"), path = text + QStringLiteral(".bcf");
        const auto close = [](htsFile* file) { hts_close(file); };
        {
            const std::unique_ptr<htsFile, decltype(close)> in(hts_open(QFile::encodeName(text).constData(), "r"), close), out(hts_open(QFile::encodeName(path).constData(), "wb"), close);
            const std::unique_ptr<bcf_hdr_t, decltype(&bcf_hdr_destroy)> header(bcf_hdr_read(in.get()), &bcf_hdr_destroy);
            const std::unique_ptr<bcf1_t, decltype(&bcf_destroy)> record(bcf_init(), &bcf_destroy);
            if (bcf_hdr_write(out.get(), header.get()) != 0)
                qFatal("cannot write the fixture");
            while (bcf_read(in.get(), header.get(), record.get()) == 0)
                if (bcf_write(out.get(), header.get(), record.get()) != 0)
                    qFatal("cannot write the fixture");
        }
        if (bcf_index_build(QFile::encodeName(path).constData(), 14) != 0)
            qFatal("cannot index the fixture");
        return path;
    }
    VcfContents read(const QString& path, const ReadOptions& options = byIndex)
    {
        UnwatchedTask task;
        return readVcf(path, twoGenes, options, task);
    }
    Fixtures m_fixtures;
    QByteArray m_records;
};

void VcfIndexTest::readsByTheIndexWhatAWholePassReads_data()
{
    QTest::addColumn<bool>("csi");
    QTest::newRow("tbi") << false;
    QTest::newRow("csi") << true;
}

void VcfIndexTest::readsByTheIndexWhatAWholePassReads()
{
    QFETCH(bool, csi);
    const QString path = indexed(csi ? "c.vcf.gz" : "t.vcf.gz", indexableHeader(), csi);
    const VcfContents quick = read(path), whole = read(path, {});
    QVERIFY(quick.byIndex && !whole.byIndex);
    QVERIFY(variantsOf(quick) == variantsOf(whole)); // the deletion once, though it lies in two regions
    QVERIFY(quick.alleles.front().variant.alternate == "<DEL>");
    QCOMPARE(quick.alleles.size(), std::size_t(1 + 1001 + 501 + 1001));
    QCOMPARE(quick.counts.records, whole.counts.records);
    QCOMPARE(quick.allelesOutside, whole.allelesOutside); // here every record has one allele
    QCOMPARE(quick.remarksTotal, std::int64_t(0));
}

void VcfIndexTest::readsABcfByItsIndexAsInAWholePass()
{
    const QString path = indexedBcf("b", m_records);
    QVERIFY(QFileInfo(path).size() > 8 * 1024 * 1024); // worth an index
    const VcfContents quick = read(path), whole = read(path, {});
    QVERIFY(quick.byIndex && !whole.byIndex);
    QVERIFY(variantsOf(quick) == variantsOf(whole)); // the deletion once, though it lies in two regions
    QCOMPARE(quick.alleles.size(), std::size_t(1 + 1001 + 501 + 1001));
    QCOMPARE(quick.counts.records, whole.counts.records);
    QCOMPARE(quick.allelesOutside, whole.allelesOutside);
    QCOMPARE(quick.remarksTotal, std::int64_t(0));
}

void VcfIndexTest::leavesAWrongIndexOfABcfAside()
{
    const QString mine = indexedBcf("mine", m_records), other = indexedBcf("other", records(3) + "chrX\t800000\t.\tA\tT\t50\tPASS\t.\tGT:DP\t0/1:30\n");
    QVERIFY(QFile::remove(mine + ".csi") && QFile::copy(other + ".csi", mine + ".csi"));
    const VcfContents contents = read(mine);
    QVERIFY(!contents.byIndex && remarks(contents, "index_wrong"));
    QVERIFY(variantsOf(contents) == variantsOf(read(mine, {})));
    QFile cut(other + ".csi");
    QVERIFY(cut.resize(cut.size() / 2));
    QVERIFY(remarks(read(other), "index_wrong"));
    QVERIFY(cut.open(QIODevice::ReadWrite) && cut.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    cut.close();
    QVERIFY(remarks(read(other), "index_older"));
}

void VcfIndexTest::leavesAnOlderIndexAside()
{
    const QString path = indexed("older.vcf.gz");
    QFile index(path + ".tbi");
    QVERIFY(index.open(QIODevice::ReadWrite));
    QVERIFY(index.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    index.close();
    const VcfContents contents = read(path);
    QVERIFY(!contents.byIndex && remarks(contents, "index_older"));
    QVERIFY(variantsOf(contents) == variantsOf(read(path, {})));
}

void VcfIndexTest::leavesTheIndexOfAnotherFileAside()
{
    const QString other = m_fixtures.bgzipped({indexableHeader(), records(2)}, "other.vcf.gz"), path = m_fixtures.bgzipped({indexableHeader(), m_records}, "mine.vcf.gz");
    buildIndex(other, false);
    QVERIFY(QFile::copy(other + ".tbi", path + ".tbi"));
    const VcfContents contents = read(path);
    QVERIFY(!contents.byIndex && remarks(contents, "index_wrong"));
    QVERIFY(variantsOf(contents) == variantsOf(read(path, {})));
}

// It knows where the file begins and ends, and not the contig between.
void VcfIndexTest::leavesTheIndexOfAnotherContigAside()
{
    QByteArray renamed = m_records;
    renamed.replace("\nchrX\t", "\nchrY\t");
    QByteArray header = indexableHeader();
    header.replace("ID=chrX,", "ID=chrY,");
    const QString other = m_fixtures.bgzipped({header, renamed}, "y.vcf.gz"), path = m_fixtures.bgzipped({indexableHeader(), m_records}, "x.vcf.gz");
    buildIndex(other, false);
    QVERIFY(QFile::copy(other + ".tbi", path + ".tbi"));
    const VcfContents contents = read(path);
    QVERIFY(!contents.byIndex && remarks(contents, "index_wrong"));
    QCOMPARE(contents.alleles.size(), std::size_t(2504));
}

void VcfIndexTest::passesOverWhatIsNoRecord()
{
    QByteArray between = m_records;
    between.insert(between.indexOf("chr1\t201000\t"), "##late=1\n\n");
    const QString path = m_fixtures.bgzipped({indexableHeader(), between}, "between.vcf.gz");
    buildIndex(path, false);
    const VcfContents contents = read(path);
    QVERIFY(contents.byIndex && remarks(contents, "header_line_late"));
    QVERIFY(variantsOf(contents) == variantsOf(read(path, {})));
}

void VcfIndexTest::leavesADamagedIndexAside()
{
    const QString path = indexed("damaged.vcf.gz");
    QByteArray index = bytesOf(path + ".tbi");
    index[index.size() / 2] = char(index[index.size() / 2] ^ 0x55);
    m_fixtures.plain(index, "damaged.vcf.gz.tbi");
    const VcfContents contents = read(path);
    QVERIFY(!contents.byIndex && remarks(contents, "index_wrong"));
    QCOMPARE(contents.alleles.size(), std::size_t(2504));
}

// Its checksums are right: what was compressed is wrong. HTSlib reads it, and finds fewer records.
void VcfIndexTest::leavesAnIndexAsideThatTellsNotAll_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* damage : {"none", "not compressed", "without its end", "something behind", "records that no bin has", "a bin moved behind others", "a beginning behind its records", "a count too large",
                               "a bin of no contig", "a bin twice"})
        QTest::newRow(damage) << damage;
}

void VcfIndexTest::leavesAnIndexAsideThatTellsNotAll()
{
    QFETCH(QString, damage);
    static const QString path = indexed("told.vcf.gz"), index = path + QStringLiteral(".tbi");
    static const QByteArray good = insideOf(index);
    QByteArray inside = good;
    constexpr std::uint32_t leaf = 4681 + 200'000 / 16384; // of the first region
    const qsizetype bin = inside.indexOf(QByteArray(reinterpret_cast<const char*>(&leaf), 4)), stretch = bin + 8;
    QVERIFY(bin > 0);
    const auto put = [&](qsizetype at, auto number) { std::memcpy(inside.data() + at, &number, sizeof number); };
    const auto taken = [&](qsizetype at) {
        std::uint64_t number = 0;
        std::memcpy(&number, inside.constData() + at, sizeof number);
        return number;
    };
    if (damage == QLatin1String("something behind"))
        inside += "abc";
    if (damage == QLatin1String("records that no bin has"))
        put(stretch + 8, taken(stretch));
    if (damage == QLatin1String("a bin moved behind others"))
        put(bin, std::uint32_t(leaf + 1000));
    if (damage == QLatin1String("a beginning behind its records")) {
        const qsizetype window = inside.indexOf(QByteArray(reinterpret_cast<const char*>(inside.constData() + stretch), 8), stretch + 16);
        QVERIFY(window > 0);
        put(window, taken(stretch + 8));
    }
    if (damage == QLatin1String("a bin of no contig"))
        put(bin, std::uint32_t(0xffffffff));
    if (damage == QLatin1String("a bin twice"))
        put(bin, std::uint32_t(leaf + 1));
    if (damage == QLatin1String("a count too large"))
        put(bin + 4, std::int32_t(0x7fffffff));
    if (damage == QLatin1String("not compressed"))
        m_fixtures.plain(inside, "told.vcf.gz.tbi");
    else
        m_fixtures.bgzipped({inside}, "told.vcf.gz.tbi");
    if (damage == QLatin1String("without its end"))
        QVERIFY(QFile::resize(index, QFileInfo(index).size() - 28));
    QCOMPARE(indexIsWhole(index), damage == QLatin1String("none"));
    if (damage != QLatin1String("records that no bin has"))
        return;
    const VcfContents contents = read(path);
    QVERIFY(!contents.byIndex && remarks(contents, "index_wrong"));
    QCOMPARE(contents.alleles.size(), std::size_t(2504));
}

void VcfIndexTest::readsWholeWhatAnIndexCannotFind_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("mates") << QByteArray("##INFO=<ID=MATEID,Number=.,Type=String,Description=\"mate\">\n");
    QTest::newRow("translocations") << QByteArray("##INFO=<ID=CHR2,Number=1,Type=String,Description=\"other\">\n");
    QTest::newRow("break-ends") << QByteArray("##ALT=<ID=BND,Description=\"break-end\">\n");
}

void VcfIndexTest::readsWholeWhatAnIndexCannotFind()
{
    QFETCH(QByteArray, line);
    QByteArray header = indexableHeader();
    header.insert(header.indexOf("##contig"), line);
    const VcfContents contents = read(indexed("mates.vcf.gz", header));
    QVERIFY(!contents.byIndex);
    QCOMPARE(contents.alleles.size(), std::size_t(2504));
}

void VcfIndexTest::saysThatEventsAreFoundByTheirEnd()
{
    const auto without = [](QByteArray header, const char* key) {
        const qsizetype at = header.indexOf(key);
        return header.remove(at, header.indexOf('\n', at) + 1 - at);
    };
    const VcfContents told = read(indexed("events.vcf.gz", smallHeader()));
    QVERIFY(told.byIndex && remarks(told, "events_by_end"));
    const VcfContents none = read(indexed("none.vcf.gz"));
    QVERIFY(none.byIndex && !remarks(none, "events_by_end"));
    QVERIFY(!read(indexed("lengths.vcf.gz", without(smallHeader(), "##INFO=<ID=END"))).byIndex); // nothing but lengths
}

void VcfIndexTest::readsSmallFilesWhole()
{
    const QString path = m_fixtures.bgzipped({indexableHeader(), "chr1\t200000\t.\tA\tT\t.\t.\t.\tGT\t0/1\n"}, "small.vcf.gz");
    buildIndex(path, false);
    QVERIFY(!read(path).byIndex);
}

void VcfIndexTest::writesNothingBesideTheFile()
{
    const Fixtures fixtures;
    const QString path = fixtures.bgzipped({indexableHeader(), m_records}, "alone.vcf.gz");
    QVERIFY(!read(path).byIndex);
    QVERIFY(!QFile::exists(path + ".tbi") && !QFile::exists(path + ".csi"));
}

void VcfIndexTest::tellsTheFingerprintOfTheBytesItRead()
{
    const QString path = indexed("hash.vcf.gz");
    UnwatchedTask task;
    QCOMPARE(read(path, {.slice = false, .index = false, .fingerprint = true}).sha256, sha256OfFile(path, task));
    QVERIFY(read(path).sha256.isEmpty());
}

QTEST_APPLESS_MAIN(VcfIndexTest)
#include "tst_vcf_index.moc"
