#include "core/io/vcf_source.h"
#include "tests/core/io/vcf_fixture.h"
#include "tests/support/shared_files.h"
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// What a file without a slice is read into, by its text where that has one reading, and with one, by HTSlib's own records.
struct BothWays {
    ReadOutcome byText, byRecord;
};

BothWays readBothWays(const QString& path)
{
    return {readEverything(path, false), readEverything(path, true)};
}

QString differenceOf(const CandidateVariant& a, const CandidateVariant& b)
{
    const auto place = QString::fromStdString(toString(b.variant));
    const auto unless = [&](bool same, const char* what) { return same ? QString() : place + QLatin1Char(' ') + QLatin1String(what); };
    const QStringList all{unless(a.variant == b.variant, "place"), unless(a.recordId == b.recordId, "id"),
                          unless(a.alleleIndex == b.alleleIndex && a.recordAlternates == b.recordAlternates, "alternates"),
                          unless(a.qual == b.qual, "quality"), unless(a.filters == b.filters, "filters"), unless(a.genotypes == b.genotypes, "calls"),
                          unless(a.end == b.end && !a.event == !b.event, "event"), unless(a.transcripts == b.transcripts, "transcripts"),
                          unless(a.frequencies == b.frequencies, "frequencies"), unless(a.clinvar == b.clinvar, "ClinVar"),
                          unless(a.scores == b.scores, "scores")};
    return QStringList(all).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", "));
}

QStringList remarksIn(const VcfContents& contents)
{
    QStringList remarks;
    for (const ImportRemark& one : contents.remarks)
        remarks << QStringLiteral("%1 %2 %3").arg(QString::fromStdString(one.code)).arg(one.record).arg(QString::fromStdString(one.detail));
    return remarks;
}

// Empty: the two ways tell the same, errors and remarks included.
QString difference(const BothWays& read)
{
    const auto& [a, b] = read;
    if (a.contents.has_value() != b.contents.has_value())
        return QStringLiteral("one way refuses: ") + a.detail + b.detail;
    if (!a.contents)
        return a.code == b.code && a.subject == b.subject && a.detail == b.detail ? QString() : a.detail + QStringLiteral(" against ") + b.detail;
    if (a.contents->alleles.size() != b.contents->alleles.size() || a.contents->counts.kinds != b.contents->counts.kinds)
        return QStringLiteral("other numbers");
    for (std::size_t i = 0; i < a.contents->alleles.size(); ++i)
        if (const QString one = differenceOf(a.contents->alleles[i], b.contents->alleles[i]); !one.isEmpty())
            return one;
    const QStringList told = remarksIn(*a.contents), expected = remarksIn(*b.contents);
    return told == expected ? QString() : told.join(QLatin1Char('|')) + QStringLiteral(" against ") + expected.join(QLatin1Char('|'));
}

const QByteArray wideHeader = QByteArray(smallHeader("child\tmother\tfather")).replace("#CHROM",
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|SYMBOL|gnomAD_AF\">\n"
    "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"significance\">\n##INFO=<ID=gnomAD_AF,Number=A,Type=Float,Description=\"frequency\">\n"
    "##INFO=<ID=gnomAD_nhomalt,Number=A,Type=Integer,Description=\"homozygotes\">\n##INFO=<ID=DB,Number=0,Type=Flag,Description=\"known\">\n"
    "##FORMAT=<ID=PL,Number=G,Type=Integer,Description=\"likelihoods\">\n##FORMAT=<ID=VAF,Number=A,Type=Float,Description=\"share\">\n#CHROM");

const char* const goodLine = "chr1\t1000\trs1\tA\tG\t50.25\tPASS\tgnomAD_AF=0.00012345678;gnomAD_nhomalt=3;CLNSIG=Pathogenic;CSQ=G|missense_variant|IL7R|0.01"
                             "\tGT:AD:DP:GQ:PL\t0/1:10,12:22:99:300,0,280\t0|1:8,9:17:.:1,2,3\t./.:.:.\n";

} // namespace

class PlainRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void bothWaysTellTheSameOfEveryRealFile();
    void bothWaysTellTheSameOfOddLines_data();
    void bothWaysTellTheSameOfOddLines();
    void bothWaysTellTheSameOfChangedLines();
    void aPlainLineIsReadWithoutItsRecord();
    void passingOverRecordsChangesNoCount();
    void plainRecordsArePassedOver_data();
    void plainRecordsArePassedOver();
};

void PlainRecordTest::bothWaysTellTheSameOfEveryRealFile()
{
    const QString root = QString::fromLatin1(SHARED_DATA);
    if (!QDir(root).exists())
        QSKIP("SHARED DATA ABSENT: no real file was read");
    int files = 0;
    for (QDirIterator all(root, {QStringLiteral("*.vcf"), QStringLiteral("*.vcf.gz")}, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        const QString path = all.next();
        if (QFileInfo(path).size() > 400'000)
            continue;
        const QString odd = difference(readBothWays(path));
        QVERIFY2(odd.isEmpty(), qPrintable(path + QStringLiteral(": ") + odd));
        ++files;
    }
    QVERIFY(files > 50);
}

void PlainRecordTest::bothWaysTellTheSameOfOddLines_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QByteArray(goodLine).replace(from, to);
    };
    row("as it is", "rs1", "rs1");
    row("no id", "rs1", ".");
    row("a quality of many digits", "50.25", "1234567.891");
    row("an exponent", "0.00012345678", "1.5e-05");
    row("a frequency that single precision cuts", "0.00012345678", "0.123456789");
    row("a missing frequency", "0.00012345678", ".");
    row("a huge count", "nhomalt=3", "nhomalt=99999999999");
    row("a count with a zero before it", "nhomalt=3", "nhomalt=03");
    row("a count of words", "nhomalt=3", "nhomalt=many");
    row("a flag", "CLNSIG", "DB;CLNSIG");
    row("a flag with a value", "CLNSIG", "DB=yes;CLNSIG");
    row("a key without its value", "CLNSIG=Pathogenic", "CLNSIG=");
    row("a key twice", "CLNSIG=Pathogenic", "CLNSIG=Benign;CLNSIG=Pathogenic");
    row("an undeclared key", "CLNSIG", "NEW=1;CLNSIG");
    row("two semicolons", ";CLNSIG", ";;CLNSIG");
    row("a semicolon at the end", "|0.01", "|0.01;");
    row("no INFO", "gnomAD_AF=0.00012345678;gnomAD_nhomalt=3;CLNSIG=Pathogenic;CSQ=G|missense_variant|IL7R|0.01", ".");
    row("a declared filter", "PASS", "q10");
    row("two filters", "PASS", "q10;PASS");
    row("an undeclared filter", "PASS", "q99");
    row("no filter", "PASS", ".");
    row("another contig", "chr1", "chrUn");
    row("two alleles", "A\tG", "A\tG,T");
    row("a star", "A\tG", "A\tG,*");
    row("a symbolic allele", "A\tG", "A\t<DEL>");
    row("an allele that is not listed", "0/1:10", "0/7:10");
    row("three alleles of a call", "0/1:10", "0/1/1:10");
    row("one allele of a call", "0/1:10", "1:10");
    row("half a call", "0/1:10", "./1:10");
    row("letters in a call", "0/1:10", "a/1:10");
    row("depths of one", "10,12", "22");
    row("depths in part", "10,12", "10,.");
    row("negative depths", "10,12", "-3,12");
    row("a depth of words", ":22:", ":x:");
    row("an empty depth", ":22:", "::");
    row("likelihoods of words", "300,0,280", "300,0,2x0");
    row("too many fields", "300,0,280", "300,0,280:9");
    row("an undeclared FORMAT", "GT:AD:DP:GQ:PL", "GT:AD:DP:GQ:ZZ");
    row("a FORMAT twice", "GT:AD:DP:GQ:PL", "GT:AD:DP:DP:PL");
    row("shares instead of depths", "GT:AD:DP:GQ:PL", "GT:AO:DP:GQ:PL");
    row("shares declared", "GT:AD:DP:GQ:PL", "GT:VAF:DP:GQ:PL");
    row("a phase set", "GT:AD:DP:GQ:PL", "GT:AD:DP:PS:PL");
    row("a phase id", "GT:AD:DP:GQ:PL", "GT:AD:PID:GQ:PL");
    QTest::newRow("a sign of phase before the first allele") << QByteArray(goodLine).replace("0/1:", "|0|1:");
    QTest::newRow("no phase of the first allele") << QByteArray(goodLine).replace("0/1:", "/0|1:");
    QTest::newRow("a phase beside GT") << QByteArray(goodLine).replace("GT:AD:DP:GQ:PL", "GT:AD:DP:PGT:PID").replace("22:99:300,0,280", "22:1|0:100_A_T").replace("17:.:1,2,3", "17:0|1:100_A_T");
    QTest::newRow("a phase beside GT, its set first") << QByteArray(goodLine).replace("GT:AD:DP:GQ:PL", "GT:AD:PID:PGT").replace("22:99:300,0,280", "100_A_T:1|0").replace("17:.:1,2,3", "100_A_T:0|1").replace(":.:.\n", ":.\n");
    row("no GT", "GT:AD:DP:GQ:PL", "PGT:AD:DP:GQ:PL");
    row("a lower-case base", "A\tG", "a\tg");
    row("a base that is none", "A\tG", "J\tG");
}

void PlainRecordTest::bothWaysTellTheSameOfOddLines()
{
    QFETCH(QByteArray, line);
    const Fixtures fixtures;
    const QString odd = difference(readBothWays(fixtures.plain(wideHeader + goodLine + line + goodLine)));
    QVERIFY2(odd.isEmpty(), qPrintable(odd));
}

// A letter of the line is another one, or gone, or there twice.
void PlainRecordTest::bothWaysTellTheSameOfChangedLines()
{
    const Fixtures fixtures;
    const QByteArray letters = "0123456789.,:;/|=-+eACGT<>*xN \t";
    std::mt19937 random(std::uint32_t(qEnvironmentVariableIntValue("GENTOLK_SEED")) + 1);
    const int rounds = qEnvironmentVariableIsSet("GENTOLK_ROUNDS") ? qEnvironmentVariableIntValue("GENTOLK_ROUNDS") : 1500;
    for (int round = 0; round < rounds; ++round) {
        QByteArray line = goodLine;
        for (int changes = 1 + int(random() % 2); changes > 0; --changes) {
            const auto place = qsizetype(random() % std::uint32_t(line.size() - 1));
            switch (random() % 3) {
            case 0: line[place] = letters[qsizetype(random() % std::uint32_t(letters.size()))]; break;
            case 1: line.remove(place, 1); break;
            default: line.insert(place, line[place]);
            }
        }
        const QString odd = difference(readBothWays(fixtures.plain(wideHeader + line)));
        QVERIFY2(odd.isEmpty(), qPrintable(odd + QStringLiteral(" of ") + QString::fromLatin1(line)));
    }
}

void PlainRecordTest::aPlainLineIsReadWithoutItsRecord()
{
    const Fixtures fixtures;
    const QString path = fixtures.plain(wideHeader + goodLine);
    RecordSite site;
    RecordParts parts;
    const auto source = openVcf(path);
    QVERIFY(source->next(site) && source->readPlainly(site, parts, [](const char*, const std::string&) {})); // else both ways would be one
    const ReadOutcome read = readEverything(path);
    const CandidateVariant& allele = read.contents.value().alleles.at(0);
    QCOMPARE(allele.genotypes.at("child").alleles, (AlleleNumbers{0, 1}));
    QCOMPARE(allele.genotypes.at("child").alleleDepths, (AlleleNumbers{10, 12}));
    QCOMPARE(allele.genotypes.at("mother").quality, std::optional<int>());
    QVERIFY(allele.genotypes.at("mother").phased);
    QVERIFY(!isKnown(allele.genotypes.at("father")));
    QCOMPARE(allele.clinvar->significance, ClinVarClass::Pathogenic);
}

// What is only counted is counted as if it had been looked at: wanted everywhere, no record is passed over.
void PlainRecordTest::passingOverRecordsChangesNoCount()
{
    std::mt19937 random(5);
    QByteArray lines;
    int position = 1000;
    for (int i = 0; i < 4000; ++i) {
        position += int(random() % 40) - (i % 500 == 499 ? 60 : 0); // now and then out of order
        const char* const alleles[] = {"A\tG", "C\tT", "A\tG,T", "AT\tA", "G\t*", "AT\tGC"};
        const char* const qualities[] = {"50", ".", "1e3", "7.25"};
        const std::uint32_t kind = random() % 20;
        lines += "chr1\t" + QByteArray::number(position) + "\t.\t" + alleles[kind < 6 ? kind : kind % 2] + '\t' + qualities[kind < 4 ? kind : 0]
                 + "\tPASS\t.\tGT:DP\t0/1:20\t0/0:20\t0/1:20\n";
    }
    lines += "chr1\t248956430\t.\tA\tG\t50\tPASS\t.\tGT:DP\t0/1:20\t0/0:20\t0/1:20\n"; // behind the contig's end
    const Fixtures fixtures;
    const QString path = fixtures.plain(wideHeader + lines);
    UnwatchedTask task;
    const VcfContents some = readVcf(path, RegionSet({{"1", 30'000, 31'000}, {"1", 50'000, 50'100}}), {}, task);
    const VcfContents all = readEverything(path).contents.value();
    QCOMPARE(some.counts.records, all.counts.records);
    QCOMPARE(some.counts.alleles, all.counts.alleles);
    QVERIFY(some.counts.kinds == all.counts.kinds);
    QVERIFY(!some.alleles.empty() && std::int64_t(some.alleles.size()) + some.allelesOutside == all.counts.alleles);
    QCOMPARE(remarksIn(some), remarksIn(all));
    QVERIFY(remarksOf(some, "records_unsorted") == 1 && remarksOf(some, "position_past_end") == 1);
}

void PlainRecordTest::plainRecordsArePassedOver_data()
{
    QTest::addColumn<bool>("packed");
    QTest::newRow("plain text") << false;
    QTest::newRow("bgzipped") << true;
}

void PlainRecordTest::plainRecordsArePassedOver()
{
    QFETCH(bool, packed);
    const Fixtures fixtures;
    const auto lineAt = [](int position, const char* alleles) {
        return "chr1\t" + QByteArray::number(position) + "\t.\t" + alleles + "\t50\tPASS\t.\tGT:DP\t0/1:20\t0/0:20\t0/1:20\n";
    };
    QByteArray lines;
    int position = 990;
    for (const char* const alleles : {"A\tG", "A\tG", "AC\tA", "A\tG", "A\tG,T", "A\tG", "A\tATT", "A\tG"})
        lines += lineAt(position += 10, alleles);
    const auto source = openVcf(packed ? fixtures.bgzipped({wideHeader, lines}) : fixtures.plain(wideHeader + lines));
    RecordSite site;
    source->markPlain();
    source->readAhead();
    QVERIFY(source->next(site)); // the first of a block is looked at
    const PassedOver three = source->passOver({"chr1", 1000, 1'000'000, 100});
    QVERIFY(three.records == 3 && three.indels == 1 && source->recordNumber() == 4);
    QCOMPARE(three.last, site.position + 30);
    QCOMPARE(source->passOver({"chr1", 1000, 1'000'000, 100}).records, std::int64_t(0)); // two alleles
    QVERIFY(source->next(site) && site.alternates.size() == 2 && source->recordNumber() == 5);
    QCOMPARE(source->passOver({"chr2", 0, 1'000'000, 100}).records, std::int64_t(0));
    QCOMPARE(source->passOver({"chr1", 1000, site.position + 12, 100}).records, std::int64_t(1)); // the insertion may reach what is wanted
    QCOMPARE(source->passOver({"chr1", 1000, 1'000'000, 1}).records, std::int64_t(1));
    QVERIFY(source->next(site) && !source->next(site) && source->recordNumber() == 8);
}

QTEST_APPLESS_MAIN(PlainRecordTest)
#include "tst_plain_record.moc"
