#include "core/io/slice_folder.h"
#include "tests/core/io/vcf_fixture.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class VcfRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsGenotypesAsTheRecordHasThem_data();
    void readsGenotypesAsTheRecordHasThem();
    void readsDepthsAndQualities();
    void takesFreeBayesDepthsWhereAdIsMissing();
    void takesPhaseSets_data();
    void takesPhaseSets();
    void keepsMultiAllelicRecordsWhole();
    void readsTheRecordsOwnColumns();
    void readsTheFractionWhereNoReadsAreGiven(); // B-31
    void countsKindsOfAlleles();
    void keepsOnlyWantedRecordsAndCountsTheOthers();
    void asksWithTheNormalContigAndTheWholeExtent_data();
    void asksWithTheNormalContigAndTheWholeExtent();
    void remarksOnOddRecordsAndKeepsThem_data();
    void remarksOnOddRecordsAndKeepsThem();
    void keepsAHundredRemarksAndCountsAll();
    void readsWhatStandsTwiceAsUnknownButJoinsConsequences();
    void makesCapitalsOfSmallBases();
    void tellsTheAssembly_data();
    void tellsTheAssembly();
    void tellsCallers_data();
    void tellsCallers();
    void tellsAnnotationFields();
    void tellsWhoAnnotatedAndFromWhichReleases();
    void tellsAGvcfByItsRecords();
    void readsVepUnderAnotherName();
    void readsASliceAsItWasWritten();
    void writesTheSliceWhereItIsTold();
    void refusesASliceFolderThatCannotBeWritten();

private:
    VcfContents read(const QByteArray& records, const QByteArray& samples = "child")
    {
        const ReadOutcome outcome = readEverything(m_fixtures.plain(smallHeader(samples) + records), true);
        if (!outcome.contents)
            qWarning("%s %s", qPrintable(outcome.subject), qPrintable(outcome.detail));
        return outcome.contents.value();
    }
    Genotype genotype(const QByteArray& format, const QByteArray& cell)
    {
        return read("chr1\t100\t.\tA\tT,G\t50\tPASS\t.\t" + format + '\t' + cell + '\n').alleles.at(0).genotypes.at("child");
    }
    Fixtures m_fixtures;
};

void VcfRecordsTest::readsGenotypesAsTheRecordHasThem_data() // rules B-1, B-2
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QList<int>>("alleles");
    QTest::addColumn<bool>("phased");
    QTest::newRow("0/1") << "0/1" << QList<int>{0, 1} << false;
    QTest::newRow("1/0") << "1/0" << QList<int>{1, 0} << false;
    QTest::newRow("0|1") << "0|1" << QList<int>{0, 1} << true;
    QTest::newRow("1|0") << "1|0" << QList<int>{1, 0} << true;
    QTest::newRow("1/2") << "1/2" << QList<int>{1, 2} << false;
    QTest::newRow("haploid") << "1" << QList<int>{1} << false;
    QTest::newRow("haploid reference") << "0" << QList<int>{0} << false;
    QTest::newRow("missing") << "./." << QList<int>{-1, -1} << false;
    QTest::newRow("one dot") << "." << QList<int>{-1} << false;
    QTest::newRow("partial") << "./1" << QList<int>{-1, 1} << false;
    QTest::newRow("partial after") << "0/." << QList<int>{0, -1} << false;
    QTest::newRow("triploid") << "0/1/2" << QList<int>{0, 1, 2} << false;
}

void VcfRecordsTest::readsGenotypesAsTheRecordHasThem()
{
    QFETCH(QString, cell);
    QFETCH(QList<int>, alleles);
    const Genotype one = genotype("GT", cell.toLatin1());
    QCOMPARE(one.alleles, AlleleNumbers(alleles.begin(), alleles.end()));
    QTEST(one.phased, "phased");
    QVERIFY(!one.depth && !one.quality && one.alleleDepths.empty() && one.phaseSet.empty()); // missing is not 0
}

void VcfRecordsTest::readsDepthsAndQualities()
{
    const Genotype one = genotype("GT:AD:DP:GQ", "1/2:3,10,.:14:99");
    QCOMPARE(one.alleleDepths, (AlleleNumbers{3, 10, -1}));
    QCOMPARE(one.depth, std::optional(14));
    QCOMPARE(one.quality, std::optional(99));
    const Genotype cut = genotype("GT:AD:DP:GQ", "0/1");
    QVERIFY(cut.alleleDepths.empty() && !cut.depth && !cut.quality);
    const Genotype dots = genotype("GT:AD:DP:GQ", "0/1:.:.:.");
    QVERIFY(dots.alleleDepths.empty() && !dots.depth && !dots.quality);
    const Genotype withoutGt = genotype("DP", "12");
    QVERIFY(withoutGt.alleles.empty());
    QCOMPARE(withoutGt.depth, std::optional(12));
}

void VcfRecordsTest::takesFreeBayesDepthsWhereAdIsMissing()
{
    QCOMPARE(genotype("GT:RO:AO", "1/2:4:20,30").alleleDepths, (AlleleNumbers{4, 20, 30}));
    QCOMPARE(genotype("GT:AO", "1/2:20,30").alleleDepths, (AlleleNumbers{-1, 20, 30}));
    QCOMPARE(genotype("GT:AD:RO:AO", "0/1:1,2,3:4:20,30").alleleDepths, (AlleleNumbers{1, 2, 3}));
}

void VcfRecordsTest::takesPhaseSets_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("stated");
    const auto row = [](const char* name, const char* format, const char* cell, const char* set, const char* text, StatedPhase stated = StatedPhase::None) {
        QTest::newRow(name) << QString::fromLatin1(format) << QString::fromLatin1(cell) << QString::fromLatin1(set) << QString::fromLatin1(text) << int(stated);
    };
    row("PS", "GT:PS", "0|1:12345", "12345", "0|1");
    row("PID", "GT:PGT:PID", "0/1:0|1:100_A_T", "100_A_T", "0/1", StatedPhase::AsWritten); // GT stays as the record has it
    row("PGT the other way round", "GT:PGT:PID", "0/1:1|0:100_A_T", "100_A_T", "0/1", StatedPhase::Reversed);
    row("PGT behind PID", "GT:PID:PGT", "0/1:100_A_T:1|0", "100_A_T", "0/1", StatedPhase::Reversed);
    row("PGT of a homozygous call", "GT:PGT:PID", "1/1:0|1:100_A_T", "100_A_T", "1/1");
    row("PGT of other alleles", "GT:PGT:PID", "0/2:0|1:100_A_T", "100_A_T", "0/2");
    row("PGT unphased", "GT:PGT:PID", "0/1:0/1:100_A_T", "100_A_T", "0/1");
    row("PGT beside a phased GT", "GT:PGT:PID", "0|1:1|0:100_A_T", "100_A_T", "0|1");
    row("PGT without its set", "GT:PGT", "0/1:0|1", "", "0/1");
    row("PGT with the set of PS", "GT:PGT:PID:PS", "0/1:0|1:100_A_T:7", "7", "0/1");
    row("PS before PID", "GT:PS:PID", "1|0:7:100_A_T", "7", "1|0");
    row("missing", "GT:PGT:PID", "0/1:.:.", "", "0/1");
}

void VcfRecordsTest::takesPhaseSets()
{
    QFETCH(QString, format);
    QFETCH(QString, cell);
    const Genotype one = genotype(format.toLatin1(), cell.toLatin1());
    QTEST(QString::fromStdString(one.phaseSet), "set");
    QTEST(QString::fromStdString(textOf(one)), "text");
    QTEST(int(one.statedPhase), "stated");
}

void VcfRecordsTest::keepsMultiAllelicRecordsWhole() // rule B-3
{
    const VcfContents contents = read("chr1\t100\trs1\tCA\tC,*,CT,<NON_REF>\t50\tPASS\tGNOMADAF=0.1,.,0.3,.\tGT\t1/3\n");
    QCOMPARE(contents.counts.records, std::int64_t(1));
    QCOMPARE(contents.counts.alleles, std::int64_t(2));
    QCOMPARE(contents.alleles.size(), std::size_t(2));
    QCOMPARE(contents.alleles[1].variant.alternate, std::string("CT"));
    QCOMPARE(contents.alleles[1].alleleIndex, 3);
    QCOMPARE(contents.alleles[1].recordAlternates, (QList<std::string>{"C", "*", "CT", "<NON_REF>"}));
    QCOMPARE(textOf(contents.alleles[1].genotypes.at("child")), std::string("1/3"));
    QCOMPARE(contents.alleles[1].frequency.value().alleleFrequency, std::optional(0.3));
}

void VcfRecordsTest::readsTheRecordsOwnColumns()
{
    const CandidateVariant one = read("chr1\t100\trs1;rs2\tA\tT\t50.5\tq10\t.\tGT\t0/1\n").alleles.at(0);
    QCOMPARE(toString(one.variant), std::string("chr1-100-A-T"));
    QCOMPARE(one.recordId, std::string("rs1;rs2"));
    QCOMPARE(one.qual, std::optional(50.5));
    QCOMPARE(one.filters, FilterIds{"q10"});
    const CandidateVariant bare = read("chr1\t100\t.\tA\tT\t.\t.\t.\tGT\t0/1\n").alleles.at(0);
    QVERIFY(bare.recordId.empty() && !bare.qual && bare.filters.empty());
    QCOMPARE(read("chr1\t100\t.\tA\tT\t.\tPASS\t.\tGT\t0/1\n").alleles.at(0).filters, FilterIds{"PASS"});
}

void VcfRecordsTest::readsTheFractionWhereNoReadsAreGiven()
{
    const auto call = [&](const char* format, const char* value) {
        return read(QByteArray("chrM\t100\t.\tA\tT\t.\tPASS\t.\t") + format + '\t' + value + '\n').alleles.at(0).genotypes.begin()->second;
    };
    QCOMPARE(alternateFraction(call("GT:AF:DP", "0/1:0.021:2000"), 1), std::optional(0.021)); // mutserve
    QCOMPARE(alternateFraction(call("GT:VAF", "0/1:0.4"), 1), std::optional(0.4));
    QCOMPARE(alternateFraction(call("GT:AD:AF", "0/1:90,10:0.5"), 1), std::optional(0.1)); // reads are the finer word
    QVERIFY(!alternateFraction(call("GT:AF", "0/1:."), 1));
    QVERIFY(!alternateFraction(call("GT:AF", "0/1:7"), 1)); // no fraction
    QVERIFY(!alleleBalance(call("GT:AF:DP", "0/1:0.021:2000"), 1)); // rule B-11: no reads, no balance
}

void VcfRecordsTest::countsKindsOfAlleles()
{
    const QByteArray tail = "\tGT\t0/1\n", longBases(60, 'A');
    const VcfContents contents = read("chr1\t1\t.\tA\tT\t.\t.\t." + tail + "chr1\t2\t.\tA\tT,AG\t.\t.\t." + tail + "chr1\t3\t.\tAC\tGT\t.\t.\t." + tail
                                      + "chr1\t4\t.\tA\t<DEL>\t.\t.\tSVTYPE=DEL;END=900" + tail + "chr1\t5\t.\tA\t<DUP>\t.\t.\tSVTYPE=CNV;END=900" + tail
                                      + "chr1\t6\t.\tA\t<CN0>\t.\t.\tEND=900" + tail + "chr1\t7\t.\tA\t<STR20>\t.\t.\tEND=30" + tail
                                      + "chr1\t8\t.\tA\tA[chrX:5[\t.\t.\tSVTYPE=BND" + tail + "chrM\t9\t.\tA\tG\t.\t.\t." + tail
                                      + "chr1\t10\t.\tA" + longBases + "\tA\t.\t.\tSVTYPE=DEL" + tail + "chr1\t11\t.\tA" + longBases + "\tA\t.\t.\t." + tail
                                      + "chr1\t12\t.\tA\t.\t.\t.\t." + tail);
    const std::map<std::string, std::int64_t> expected{{"snv", 2}, {"indel", 2}, {"mnv", 1}, {"sv", 3}, {"cnv", 2}, {"str", 1}, {"mt", 1}};
    QVERIFY(contents.counts.kinds == expected);
    QCOMPARE(contents.counts.records, std::int64_t(12));
    QCOMPARE(contents.counts.alleles, std::int64_t(12));
}

void VcfRecordsTest::keepsOnlyWantedRecordsAndCountsTheOthers()
{
    const QString path = m_fixtures.plain(smallHeader() + "chr1\t100\t.\tA\tT\t.\t.\t.\tGT\t0/1\nchr1\t200\t.\tA\tT,G\t.\t.\t.\tGT\t1/2\n"
                                                          "chrX\t100\t.\tA\tT\t.\t.\t.\tGT\t1\n");
    UnwatchedTask task;
    const RegionSet wanted({{"X", 1, 200'000'000}});
    const VcfContents contents = readVcf(path, wanted, {.slice = true, .index = false, .fingerprint = false}, task);
    QCOMPARE(contents.counts.records, std::int64_t(3));
    QCOMPARE(contents.alleles.size(), std::size_t(1));
    QCOMPARE(contents.allelesOutside, std::int64_t(3));
    QCOMPARE(contents.counts.alleles, contents.allelesOutside + std::int64_t(contents.alleles.size()));
    const VcfCounts counted = countVcf(path, task);
    QVERIFY(counted.records == 3 && counted.alleles == 4 && counted.kinds == contents.counts.kinds);
    QCOMPARE(readSlice(contents.slice, QStringLiteral("slice"), task).counts.records, std::int64_t(1));
}

void VcfRecordsTest::asksWithTheNormalContigAndTheWholeExtent_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("asked");
    QTest::newRow("snv") << QByteArray("chrX\t100\t.\tA\tT\t.\t.\t.") << "X:100-100";
    QTest::newRow("deletion") << QByteArray("chrX\t100\t.\tACG\tA\t.\t.\t.") << "X:100-102";
    QTest::newRow("symbolic with END") << QByteArray("chr1\t100\t.\tA\t<DEL>\t.\t.\tSVTYPE=DEL;END=5000") << "1:100-5000";
    QTest::newRow("symbolic with SVLEN") << QByteArray("chr1\t100\t.\tA\t<DEL>\t.\t.\tSVTYPE=DEL;SVLEN=-400") << "1:100-500";
    QTest::newRow("insertion with SVLEN") << QByteArray("chr1\t100\t.\tA\t<INS>\t.\t.\tSVTYPE=INS;SVLEN=400") << "1:100-100";
    QTest::newRow("break-end") << QByteArray("chr1\t100\t.\tA\tA[chr1:9000[\t.\t.\tSVTYPE=BND;END=9000") << "1:100-100";
    QTest::newRow("translocation") << QByteArray("chr1\t100\t.\tA\t<TRA>\t.\t.\tSVTYPE=TRA;CHR2=chrX;END=9000") << "1:100-100";
    QTest::newRow("reference block") << QByteArray("chr1\t100\t.\tA\t<NON_REF>\t.\t.\tEND=140") << "1:100-140";
    QTest::newRow("END before POS") << QByteArray("chr1\t100\t.\tA\t<DEL>\t.\t.\tSVTYPE=DEL;END=50") << "1:100-100";
}

void VcfRecordsTest::asksWithTheNormalContigAndTheWholeExtent()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, asked);
    const QString path = m_fixtures.plain(smallHeader() + record + "\tGT\t0/1\n");
    const QStringList parts = asked.split(QRegularExpression(QStringLiteral("[:-]")));
    const std::string contig = parts[0].toStdString();
    const std::int64_t start = parts[1].toLongLong(), end = parts[2].toLongLong();
    UnwatchedTask task;
    const VcfContents contents = readVcf(path, RegionSet::everything(), {.slice = true, .index = false, .fingerprint = false}, task);
    for (const QString& file : {path, m_fixtures.plain(contents.slice, "same.bcf")}) { // the same from BCF
        const auto sliced = [&](std::int64_t from, std::int64_t to) {
            const ReadOptions options{.slice = true, .index = false, .fingerprint = false};
            return readSlice(readVcf(file, RegionSet({{contig, from, to}}), options, task).slice, file, task).counts.records;
        };
        QCOMPARE(sliced(start, start), std::int64_t(1));
        QCOMPARE(sliced(end, end), std::int64_t(1));
        QCOMPARE(sliced(end + 1, end + 50), std::int64_t(0));
        QCOMPARE(sliced(std::max<std::int64_t>(1, start - 50), start - 1), std::int64_t(0));
    }
}

void VcfRecordsTest::remarksOnOddRecordsAndKeepsThem_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("code");
    QTest::newRow("partial genotype") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\t.\tGT\t./1\n") << "genotype_partial";
    QTest::newRow("three alleles") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\t.\tGT\t0/1/1\n") << "ploidy_odd";
    QTest::newRow("allele not listed") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\t.\tGT\t0/5\n") << "genotype_unknown_allele";
    QTest::newRow("odd REF") << QByteArray("chr1\t100\t.\tpp\tT\t.\t.\t.\tGT\t0/1\n") << "reference_without_base";
    QTest::newRow("contig not in the header") << QByteArray("chr7\t100\t.\tA\tT\t.\t.\t.\tGT\t0/1\n") << "contig_undeclared";
    QTest::newRow("INFO not in the header") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\tNEW=3\tGT\t0/1\n") << "tag_undeclared";
    QTest::newRow("FORMAT not in the header") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\t.\tGT:NEW\t0/1:3\n") << "tag_undeclared";
    QTest::newRow("FILTER not in the header") << QByteArray("chr1\t100\t.\tA\tT\t.\tnew\t.\tGT\t0/1\n") << "tag_undeclared";
    QTest::newRow("END before POS") << QByteArray("chr1\t100\t.\tA\t<DEL>\t.\t.\tEND=5\tGT\t0/1\n") << "end_before_position";
    QTest::newRow("behind the contig's end") << QByteArray("chr1\t249000000\t.\tA\tT\t.\t.\t.\tGT\t0/1\n") << "position_past_end";
    QTest::newRow("ALT twice") << QByteArray("chr1\t100\t.\tA\tT,T\t.\t.\t.\tGT\t0/1\n") << "alternate_twice";
    QTest::newRow("unsorted") << QByteArray("chr1\t40\t.\tA\tT\t.\t.\t.\tGT\t0/1\n") << "records_unsorted";
    QTest::newRow("one value, two ALTs") << QByteArray("chr1\t100\t.\tA\tT,G\t.\t.\tGNOMADAF=0.1\tGT\t0/1\n") << "value_not_per_allele";
    QTest::newRow("a value of the call twice") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\t.\tGT:DP:DP\t0/1:3:40\n") << "format_twice";
    QTest::newRow("a field twice") << QByteArray("chr1\t100\t.\tA\tT\t.\t.\tGNOMADAF=0.4;GNOMADAF=0.001\tGT\t0/1\n") << "info_twice";
    QTest::newRow("late header line") << QByteArray("##late=1\nchr1\t100\t.\tA\tT\t.\t.\t.\tGT\t0/1\n") << "header_line_late";
}

void VcfRecordsTest::remarksOnOddRecordsAndKeepsThem()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, code);
    const VcfContents contents = read("chr1\t50\t.\tA\tT\t.\t.\t.\tGT\t0/1\n" + record);
    QCOMPARE(contents.counts.records, std::int64_t(2));
    QVERIFY(contents.alleles.size() >= 2);
    QVERIFY2(remarksOf(contents, qPrintable(code)) >= 1, qPrintable(code));
    UnwatchedTask task; // what was not declared is declared in the slice
    QCOMPARE(readSlice(contents.slice, QStringLiteral("slice"), task).counts.records, std::int64_t(2));
}

void VcfRecordsTest::readsWhatStandsTwiceAsUnknownButJoinsConsequences()
{
    QVERIFY(!read("chr1\t100\t.\tA\tT\t.\t.\t.\tGT:DP:DP\t0/1:3:40\n").alleles.at(0).genotypes.at("child").depth);
    QVERIFY(!read("chr1\t100\t.\tA\tT\t.\t.\tGNOMADAF=0.4;GNOMADAF=0.001\tGT\t0/1\n").alleles.at(0).frequency);
    QByteArray header = smallHeader();
    header.insert(header.indexOf("##FORMAT"), "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|SYMBOL\">\n");
    const QByteArray record = "chr1\t100\t.\tA\tT\t.\t.\tCSQ=T|stop_gained|BTK;CSQ=T|intron_variant|BTK\tGT\t0/1\n";
    for (const bool slice : {false, true}) {
        const VcfContents contents = readEverything(m_fixtures.plain(header + record, "twice.vcf"), slice).contents.value();
        QCOMPARE(contents.alleles.at(0).transcripts.size(), std::size_t(2));
        QCOMPARE(contents.remarksTotal, std::int64_t(1));
        QCOMPARE(QString::fromStdString(contents.remarks.at(0).code), QStringLiteral("info_twice"));
    }
}

void VcfRecordsTest::makesCapitalsOfSmallBases() // VCF makes no difference between them, and files are joined by their alleles
{
    const auto variant = [&](const char* alleles) { return toString(read(QByteArray("chr1\t100\t.\t") + alleles + "\t.\t.\t.\tGT\t0/1\n").alleles.at(0).variant); };
    QCOMPARE(variant("a\tg"), std::string("chr1-100-A-G"));
    QCOMPARE(variant("aCg\ta"), std::string("chr1-100-ACG-A"));
    QCOMPARE(variant("n\t<DEL>"), std::string("chr1-100-N-<DEL>"));
    QVERIFY(sameChange({"1", 100, "a", "g"}, {"chr1", 100, "A", "G"}));
}

void VcfRecordsTest::keepsAHundredRemarksAndCountsAll()
{
    QByteArray records;
    for (int i = 1; i <= 250; ++i)
        records += "chr1\t" + QByteArray::number(i) + "\t.\tA\tT\t.\t.\t.\tGT\t./1\n";
    const VcfContents contents = read(records);
    QCOMPARE(contents.remarks.size(), std::size_t(100));
    QCOMPARE(contents.remarksTotal, std::int64_t(250));
    QCOMPARE(contents.remarks[41].record, std::int64_t(42));
}

void VcfRecordsTest::tellsTheAssembly_data() // rule B-7
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("assembly");
    QTest::addColumn<QString>("evidence");
    const auto row = [](const char* name, const char* lines, GenomeAssembly assembly, const char* evidence) {
        QTest::newRow(name) << QByteArray(lines) << int(assembly) << QString::fromLatin1(evidence);
    };
    row("GRCh38 chr1", "##contig=<ID=chr1,length=248956422>\n", GenomeAssembly::GRCh38, "length of contig chr1 (248956422)");
    row("GRCh37 X alone", "##contig=<ID=X,length=155270560>\n", GenomeAssembly::GRCh37, "length of contig X");
    row("length beats words", "##reference=hg19.fa\n##contig=<ID=1,length=248956422,assembly=b37>\n", GenomeAssembly::GRCh38, "length of contig 1");
    row("reference", "##reference=file:///ref/human_g1k_v37.fasta\n", GenomeAssembly::GRCh37, "##reference");
    row("contig's assembly", "##contig=<ID=1,assembly=GRCh38>\n", GenomeAssembly::GRCh38, "##contig");
    row("nothing", "##contig=<ID=1>\n", GenomeAssembly::Unknown, "no chromosome has a length");
    row("another genome", "##reference=hg38\n##contig=<ID=chr1,length=248387328>\n", GenomeAssembly::Unknown, "fits neither");
    row("both", "##contig=<ID=1,length=249250621>\n##contig=<ID=2,length=242193529>\n", GenomeAssembly::Unknown, "both");
    row("mitochondrion tells nothing", "##contig=<ID=chrM,length=16569>\n", GenomeAssembly::Unknown, "no chromosome has a length");
}

void VcfRecordsTest::tellsTheAssembly()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, evidence);
    const VcfHeader header
        = readVcfHeader(m_fixtures.plain("##fileformat=VCFv4.2\n" + lines + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"));
    QTEST(int(header.assembly), "assembly");
    QVERIFY2(header.assemblyEvidence.find(evidence.toStdString()) != std::string::npos, header.assemblyEvidence.c_str());
}

void VcfRecordsTest::tellsCallers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("caller");
    QTest::newRow("GATK") << QByteArray("##GATKCommandLine=<ID=HaplotypeCaller,CommandLine=\"x\">") << "GATK";
    QTest::newRow("GATK3") << QByteArray("##GATKCommandLine.HaplotypeCaller=<ID=HaplotypeCaller,Version=3.5>") << "GATK";
    QTest::newRow("DRAGEN") << QByteArray("##DRAGENCommandLine=<ID=dragen,CommandLineOptions=\"x\">") << "DRAGEN";
    QTest::newRow("DeepVariant") << QByteArray("##DeepVariant_version=1.5.0") << "DeepVariant";
    QTest::newRow("GLnexus") << QByteArray("##GLnexusVersion=v1.4.1") << "GLnexus";
    QTest::newRow("Strelka") << QByteArray("##source=strelka") << "Strelka";
    QTest::newRow("Manta") << QByteArray("##source=GenerateSVCandidates 1.6.0") << "Manta";
    QTest::newRow("FreeBayes") << QByteArray("##source=freeBayes v1.3.6") << "FreeBayes";
    QTest::newRow("bcftools") << QByteArray("##bcftools_callCommand=call -mv") << "bcftools";
    QTest::newRow("none") << QByteArray("##bcftools_viewCommand=view gatk_manta.vcf") << "";
}

void VcfRecordsTest::tellsCallers()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, caller);
    const VcfHeader header
        = readVcfHeader(m_fixtures.plain("##fileformat=VCFv4.2\n" + line + "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"));
    QCOMPARE(header.callers, caller.isEmpty() ? std::vector<std::string>{} : std::vector<std::string>{caller.toStdString()});
}

void VcfRecordsTest::tellsAnnotationFields()
{
    const VcfHeader header = readVcfHeader(m_fixtures.plain(
        "##fileformat=VCFv4.2\n##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: Allele|SYMBOL\">\n"
        "##INFO=<ID=ANN,Number=.,Type=String,Description=\"Functional annotations\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"));
    QCOMPARE(header.annotation.size(), std::size_t(2));
    QCOMPARE(header.annotation.at("CSQ"), (std::vector<std::string>{"Allele", "SYMBOL"}));
    QCOMPARE(header.annotation.at("ANN").size(), std::size_t(16));
}

void VcfRecordsTest::tellsWhoAnnotatedAndFromWhichReleases() // rule R-1
{
    const auto told = [&](const QByteArray& lines) {
        QStringList all;
        for (const StatedVersion& one : readVcfHeader(m_fixtures.plain(smallHeader().replace("##FILTER", lines + "##FILTER"))).annotators)
            all << QString::fromStdString(one.name + "=" + one.version);
        return all.join(QLatin1Char('|'));
    };
    QCOMPARE(told(""), QString());
    QCOMPARE(told("##VEP=\"v110\" time=\"2023-08-01 12:00:00\" cache=\"/c/110_GRCh38\" ensembl=110.5 1000genomes=\"phase3\" ClinVar=\"202301\" HGMD-PUBLIC=\"20204\" gnomADe=\"r2.1.1\" gnomADg=\"v3.1.2\" polyphen=\"2.2.3\"\n"),
             QStringLiteral("VEP=v110|1000genomes (VEP)=phase3|ClinVar (VEP)=202301|gnomADe (VEP)=r2.1.1|gnomADg (VEP)=v3.1.2"));
    QCOMPARE(told("##VEP=v85 cache=/c/85_GRCh37 db=. COSMIC=71 ClinVar=201507 gencode=GENCODE 19 sift=sift5.2.2 dbSNP=144 ESP=20141103\n"),
             QStringLiteral("VEP=v85|ClinVar (VEP)=201507|ESP (VEP)=20141103"));
    QCOMPARE(told("##SnpEffVersion=\"5.1d (build 2022-04-19 15:49), by Pablo Cingolani\"\n##bcftools_csqVersion=1.16+htslib-1.16\n"),
             QStringLiteral("SnpEff=5.1d|bcftools csq=1.16"));
    QCOMPARE(told("##VEP=\n##VEP=\"v9\" ClinVar=\"\n"), QStringLiteral("VEP=v9"));
}

void VcfRecordsTest::tellsAGvcfByItsRecords()
{
    const QByteArray alt = "##fileformat=VCFv4.2\n##ALT=<ID=NON_REF,Description=\"x\">\n", columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n";
    const QString joint = m_fixtures.plain(alt + columns + "1\t5\t.\tA\tT\t.\t.\t.\tGT\t0/1\n", "joint.vcf"); // the header line was left behind
    QVERIFY(readVcfHeader(joint).format == VcfFormat::Vcf);
    const QString gvcf = m_fixtures.bgzipped({alt + columns + "1\t5\t.\tA\t<NON_REF>\t.\t.\tEND=9\tGT\t0/0\n1\t10\t.\tA\tT,<NON_REF>\t.\t.\t.\tGT\t0/1\n"});
    QVERIFY(readVcfHeader(gvcf).format == VcfFormat::Gvcf);
    const VcfContents contents = readEverything(gvcf).contents.value();
    QVERIFY(contents.header.format == VcfFormat::Gvcf);
    QCOMPARE(contents.counts.records, std::int64_t(2)); // blocks are counted, but are no alleles
    QCOMPARE(contents.counts.alleles, std::int64_t(1));
}

void VcfRecordsTest::readsVepUnderAnotherName()
{
    const ReadOutcome outcome = readEverything(m_fixtures.plain(
        "##fileformat=VCFv4.2\n##INFO=<ID=ANN,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
        "Allele|SYMBOL|Consequence\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n1\t5\t.\tA\tT\t.\t.\tANN=T|WAS|stop_gained\tGT\t0/1\n"));
    const auto transcripts = outcome.contents.value().alleles.at(0).transcripts;
    QCOMPARE(transcripts.size(), std::size_t(1));
    QVERIFY(transcripts[0].source == AnnotationSource::Vep);
    QCOMPARE(transcripts[0].geneSymbol, std::string("WAS"));
}

void VcfRecordsTest::readsASliceAsItWasWritten()
{
    const VcfContents contents = read("chr1\t100\trs1\tA\tT,G\t50.5\tq10\tGNOMADAF=0.0123,0.5\tGT:AD:DP:GQ:PS\t1|2:1,2,3:6:99:100\t./1\n"
                                      "chr7\t100\t.\tA\tT\t.\tPASS\tNEW=3\tGT:NEWER\t0/1:x\t0/0:y\nchrX\t5\t.\tA\t<DEL>\t.\tPASS\tEND=90;SVTYPE=DEL\tGT\t1\t0/1\n",
                                      "child\tmother");
    UnwatchedTask task;
    const VcfContents again = readSlice(contents.slice, QStringLiteral("case 1"), task);
    QVERIFY(again.header.samples == contents.header.samples && again.header.assembly == contents.header.assembly);
    QVERIFY(again.header.format == VcfFormat::Bcf);
    QCOMPARE(again.alleles.size(), std::size_t(4));
    for (std::size_t i = 0; i < again.alleles.size(); ++i) {
        QVERIFY(again.alleles[i].variant == contents.alleles[i].variant);
        QVERIFY(again.alleles[i].genotypes == contents.alleles[i].genotypes);
        QVERIFY(again.alleles[i].frequencies == contents.alleles[i].frequencies);
        QVERIFY(again.alleles[i].filters == contents.alleles[i].filters && again.alleles[i].qual == contents.alleles[i].qual);
    }
}

void VcfRecordsTest::writesTheSliceWhereItIsTold()
{
    const QString folder = m_fixtures.folder() + QStringLiteral("/beside");
    QVERIFY(QDir().mkpath(folder));
    setSliceFolder(folder);
    QCOMPARE(sliceFolder(), folder);
    QVERIFY(!read("chr1\t100\t.\tA\tT\t.\t.\t.\tGT\t0/1\n").slice.isEmpty());
    QVERIFY(QDir(folder).isEmpty()); // removed at once
    setSliceFolder({});
}

void VcfRecordsTest::refusesASliceFolderThatCannotBeWritten()
{
    setSliceFolder(m_fixtures.folder() + QStringLiteral("/nowhere"));
    const ReadOutcome outcome = readEverything(m_fixtures.plain(smallHeader()), true);
    setSliceFolder({});
    QVERIFY(!outcome.contents);
    QCOMPARE(int(outcome.code), int(Error::Code::OutputUnwritable));
}

QTEST_APPLESS_MAIN(VcfRecordsTest)
#include "tst_vcf_records.moc"
