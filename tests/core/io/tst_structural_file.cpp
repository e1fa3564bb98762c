#include "core/io/structural_file.h"
#include "tests/core/io/vcf_fixture.h"
#include "tests/support/shared_files.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// A file of one caller: its own header lines, then records of the sample "child". What the header does not declare is read all the same.
QByteArray dialect(const QByteArray& lines, const QByteArray& records)
{
    QByteArray head = smallHeader();
    head.insert(head.indexOf("#CHROM"), lines);
    return head + records;
}

} // namespace

class StructuralFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEachCallersDialect_data();
    void readsEachCallersDialect();
    void keepsTheCallOfEachSample();
    void readsTheFamilyOfAMobileElement();
    void readsTheRepeatsOfExpansionHunterWithStranger();
    void readsWhereATranslocationGoes_data();
    void readsWhereATranslocationGoes();
    void readsSingleBreakEnds();
    void readsEachAltWithItsOwnLength();
    void passesOverSmallVariantsAndNoChange();
    void findsABreakEndByItsOtherEnd();
    void joinsPublishedFiles_data();
    void joinsPublishedFiles();

private:
    std::vector<StructuralVariant> read(const QByteArray& text, const RegionSet& wanted = RegionSet::everything())
    {
        UnwatchedTask task;
        return readStructural(m_fixtures.plain(text), wanted, task);
    }
    Fixtures m_fixtures;
};

void StructuralFileTest::readsEachCallersDialect_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("length"); // -1: not told
    QTest::addColumn<QString>("caller");
    const auto row = [](const char* name, const char* lines, const char* record, const char* kind, qint64 start, qint64 end, qint64 length,
                        const char* caller) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray("chr1\t") + record + '\n' << kind << start << end << length << caller;
    };
    row("Manta deletion", "##source=GenerateSVCandidates 1.6.0\n",
        "1000\tMantaDEL:1:0:1:0:0:0\tA\t<DEL>\t500\tPASS\tEND=3000;SVTYPE=DEL;SVLEN=-2000;CIPOS=0,5\tGT\t0/1", "deletion", 1001, 3000, 2000,
        "Manta");
    row("Manta insertion of unknown length", "##source=GenerateSVCandidates 1.6.0\n",
        "1000\tMantaINS:1:0\tA\t<INS>\t500\tPASS\tEND=1000;SVTYPE=INS;LEFT_SVINSSEQ=ACG;RIGHT_SVINSSEQ=TTT\tGT\t0/1", "insertion", 1000,
        1000, -1, "Manta");
    row("Manta deletion written out", "##source=GenerateSVCandidates 1.6.0\n",
        "1000\tMantaDEL:2\tAACGTACGTACGTACGTACGTACGTACGTACGTACGTACGTACGTACGTACGTACGT\tA\t500\tPASS\tEND=1056;SVTYPE=DEL;SVLEN=-56\tGT\t0/1",
        "deletion", 1001, 1056, 56, "Manta");
    row("DRAGEN loss", "##DRAGENVersion=<ID=dragen,Version=\"4\">\n",
        "1000\tDRAGEN:LOSS:1:1001-3000\tN\t<DEL>\t50\tPASS\tSVLEN=-2000;SVTYPE=CNV;END=3000;REFLEN=2000\tGT:CN\t0/1:1", "deletion", 1001,
        3000, 2000, "DRAGEN");
    row("DELLY deletion without SVLEN", "",
        "1000\tDEL00000001\tA\t<DEL>\t50\tPASS\tPRECISE;SVTYPE=DEL;SVMETHOD=EMBL.DELLYv1.1.6;END=3000;CT=3to5\tGT\t0/1", "deletion", 1001,
        3000, 2000, "DELLY");
    row("DELLY insertion", "",
        "1000\tINS00000001\tA\t<INS>\t50\tPASS\tSVTYPE=INS;SVMETHOD=EMBL.DELLYv1.1.6;END=1001;INSLEN=60;CT=NtoN\tGT\t0/1", "insertion",
        1000, 1000, 60, "DELLY");
    row("CNVnator gain", "##source=CNVnator\n",
        "1000\tCNVnator_dup_1\tN\t<DUP>\t.\tPASS\tEND=3000;SVTYPE=DUP;SVLEN=2000;IMPRECISE;natorRD=1.6\tGT:CN\t./1:3", "duplication", 1001,
        3000, 2000, "CNVnator");
    row("CNVkit loss", "##source=CNVkit v0.9.10\n",
        "1000\t.\tN\t<DEL>\t.\t.\tIMPRECISE;SVTYPE=DEL;END=3000;SVLEN=-2000;FOLD_CHANGE=0.5;PROBES=12\tGT:GQ\t0/1:12", "deletion", 1001,
        3000, 2000, "CNVkit");
    row("GATK-gCNV segment", "##source=PostprocessGermlineCNVCalls\n##GATKCommandLine=<ID=PostprocessGermlineCNVCalls,Version=4>\n",
        "1000\tCNV_chr1_1000_3000\tN\t<DUP>\t60\t.\tEND=3000\tGT:CN:NP\t1:3:4", "duplication", 1001, 3000, 2000, "GATK");
    row("Sniffles deletion", "##source=Sniffles2_2.2\n",
        "1000\tSniffles2.DEL.1S0\tN\t<DEL>\t60\tPASS\tPRECISE;SVTYPE=DEL;SVLEN=-2000;END=3000;SUPPORT=12\tGT:DR:DV\t0/1:10:12", "deletion",
        1001, 3000, 2000, "Sniffles");
    row("MELT Alu", "##source=MELTv2.2.2\n",
        "1000\t.\tA\t<INS:ME:ALU>\t.\tPASS\tTSD=AAAAT;ASSESS=5;SVTYPE=ALU;SVLEN=280;MEINFO=AluYa5,1,280,+\tGT\t0/1", "mobile_element", 1000,
        1000, 280, "MELT");
    row("length without END", "", "1000\t.\tA\t<DEL>\t.\tPASS\tSVTYPE=DEL;SVLEN=-2000\tGT\t0/1", "deletion", 1001, 3000, 2000, "");
    row("neither length nor END", "", "1000\t.\tA\t<DEL>\t.\tPASS\tSVTYPE=DEL\tGT\t0/1", "deletion", 1000, 1000, -1, "");
    row("any copy number", "", "1000\t.\tA\t<CNV>\t.\tPASS\tSVTYPE=CNV;END=3000\tGT:CN\t./.:3", "copy_number", 1001, 3000, 2000, "");
    row("inversion", "", "1000\t.\tA\t<INV>\t.\tPASS\tSVTYPE=INV;END=3000\tGT\t0/1", "inversion", 1001, 3000, 2000, "");
}

void StructuralFileTest::readsEachCallersDialect()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, record);
    const std::vector<StructuralVariant> events = read(dialect(lines, record));
    QCOMPARE(events.size(), std::size_t(1));
    const StructuralVariant& event = events.front();
    QTEST(QString::fromStdString(toString(event.kind)), "kind");
    QTEST(qint64(event.region.start), "start");
    QTEST(qint64(event.region.end), "end");
    QTEST(qint64(event.length.value_or(-1)), "length");
    QTEST(QString::fromStdString(event.sources.front().caller), "caller");
    QCOMPARE(event.region.contig, std::string("1"));
}

void StructuralFileTest::keepsTheCallOfEachSample()
{
    const auto events =
        read(dialect({}, "chr1\t1000\tx\tN\t<DEL>\t.\tlow\tSVTYPE=DEL;END=3000;IMPRECISE;CIPOS=-50,20;CIEND=-5,60\tGT:CN\t0/1:1\n"));
    const StructuralSource& source = events.at(0).sources.at(0);
    QCOMPARE(source.genotypes.at("child").copyNumber, std::optional(1));
    QCOMPARE(source.genotypes.at("child").alleles, (AlleleNumbers{0, 1}));
    QCOMPARE(source.filters, (std::vector<std::string>{"low"}));
    QCOMPARE(source.recordId, std::string("x"));
    QCOMPARE(source.file, std::string("file.vcf"));
    QCOMPARE(events.at(0).uncertainty, std::int64_t(60));
    QVERIFY(events.at(0).imprecise);
}

void StructuralFileTest::readsTheFamilyOfAMobileElement()
{
    const auto events = read(dialect({}, "chr1\t1000\t.\tN\t<INS:ME:LINE1>\t.\tPASS\tSVTYPE=LINE1\tGT\t0/1\n"
                                         "chr1\t2000\t.\tN\t<INS:ME:SVA>\t.\tPASS\tSVTYPE=INS\tGT\t0/1\n"));
    QCOMPARE(events.at(0).element, std::string("L1"));
    QCOMPARE(events.at(1).element, std::string("SVA"));
}

void StructuralFileTest::readsTheRepeatsOfExpansionHunterWithStranger()
{
    const auto events =
        read(dialect({}, "chr1\t1000\t.\tC\t<STR15>,<STR60>\t.\tPASS\t"
                         "END=1036;REF=12;RL=36;RU=CAG;REPID=HTT;SVTYPE=STR;STR_STATUS=normal,full_mutation\tGT:REPCN\t1/2:15/60\n"));
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(events[1].kind == StructuralKind::Repeat);
    QCOMPARE(events[1].repeatLocus, std::string("HTT"));
    QCOMPARE(events[1].repeatUnit, std::string("CAG"));
    QCOMPARE(events[0].repeatCount, std::optional(15));
    QCOMPARE(events[1].repeatCount, std::optional(60));
    QCOMPARE(events[0].repeatStatus, std::string("normal"));
    QCOMPARE(events[1].repeatStatus, std::string("full_mutation"));
    QCOMPARE(events[1].region.end, std::int64_t(1036));
}

void StructuralFileTest::readsWhereATranslocationGoes_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("after");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("known");
    QTest::newRow("in brackets") << QByteArray("chr1\t1000\tm1\tA\tA]chrX:5000]\t.\tPASS\tSVTYPE=BND;MATEID=m2\tGT\t0/1\n") << true << false
                                 << true;
    QTest::newRow("CHR2 and POS2") << QByteArray(
                                          "chr1\t1000\tB\tA\t<BND>\t.\tPASS\tSVTYPE=BND;CHR2=chrX;POS2=5000;END=1001;CT=5to3\tGT\t0/1\n")
                                   << false << false << true;
    QTest::newRow("CHR2 and END") << QByteArray("chr1\t1000\tT\tA\t<TRA>\t.\tPASS\tSVTYPE=TRA;CHR2=chrX;END=5000;STRANDS=+-\tGT\t0/1\n")
                                  << true << true << true;
    QTest::newRow("no direction") << QByteArray("chr1\t1000\tT\tA\t<TRA>\t.\tPASS\tSVTYPE=TRA;CHR2=chrX;END=5000\tGT\t0/1\n") << true
                                  << true << false;
}

void StructuralFileTest::readsWhereATranslocationGoes()
{
    QFETCH(QByteArray, record);
    const auto events = read(dialect({}, record));
    QVERIFY(events.at(0).kind == StructuralKind::BreakEnd);
    QVERIFY(events.at(0).joined.has_value());
    QCOMPARE(events.at(0).joined->contig, std::string("X"));
    QCOMPARE(events.at(0).joined->position, std::int64_t(5000));
    QTEST(events.at(0).joined->joinedAfter, "after");
    QTEST(events.at(0).joined->mateExtendsRight, "right");
    QTEST(events.at(0).joined->directionKnown, "known");
    QCOMPARE(events.at(0).region.start, std::int64_t(1000));
    QVERIFY(!events.at(0).length);
}

void StructuralFileTest::readsSingleBreakEnds()
{
    const auto events = read(dialect(
        {},
        "chr1\t1000\tgridss1b\tC\t.GCCGA\t.\tPASS\tSVTYPE=BND\tGT\t0/1\nchr1\t2000\tgridss2b\tC\tCGGA.\t.\tPASS\tSVTYPE=BND\tGT\t0/1\n"));
    QCOMPARE(events.size(), std::size_t(2));
    for (const StructuralVariant& event : events) {
        QVERIFY(event.kind == StructuralKind::BreakEnd);
        QVERIFY(!event.joined);
    }
}

void StructuralFileTest::readsEachAltWithItsOwnLength()
{
    const auto events = read(dialect({}, "chr1\t1000\t.\tA\t<DEL>,<DUP>\t.\tPASS\tSVLEN=200,3000\tGT\t1/2\n"));
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].length, std::optional<std::int64_t>(200));
    QCOMPARE(events[0].region.end, std::int64_t(1200));
    QCOMPARE(events[1].length, std::optional<std::int64_t>(3000));
    QCOMPARE(events[1].region.end, std::int64_t(4000));
    QCOMPARE(events[1].sources.front().alleleIndex, 2);
}

void StructuralFileTest::passesOverSmallVariantsAndNoChange()
{
    const auto events =
        read(dialect({}, "chr1\t1000\t.\tA\tT\t.\tPASS\t.\tGT\t0/1\nchr1\t1001\t.\tAT\tA\t.\tPASS\t.\tGT\t0/1\n"
                         "chr1\t1002\t.\tA\t.\t.\tPASS\tEND=2000\tGT\t0/0\nchr1\t1003\t.\tA\t<NON_REF>\t.\tPASS\tEND=2000\tGT\t0/0\n"
                         "chr1\t1004\t.\tA\t*\t.\tPASS\t.\tGT\t0/1\n"));
    QVERIFY(events.empty());
}

void StructuralFileTest::findsABreakEndByItsOtherEnd()
{
    const QByteArray text = dialect({}, "chr1\t1000\tm1\tA\tA]chrX:5000]\t.\tPASS\tSVTYPE=BND\tGT\t0/1\n");
    QCOMPARE(read(text, RegionSet({{"X", 4900, 5100}})).size(), std::size_t(1));
    QCOMPARE(read(text, RegionSet({{"X", 4900, 4999}})).size(), std::size_t(0));
    QVERIFY(touches(read(text).front(), {"X", 5000, 6000}));
}

void StructuralFileTest::joinsPublishedFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("alleles");
    QTest::addColumn<int>("events"); // counted apart from this program: records less the pairs that name each other or mirror each other
    QTest::newRow("deletions and others of three people") << "3samples.severalSV.vcf" << 128 << 128;
    QTest::newRow("small variants") << "3samples.snvindel.vcf" << 0 << 0;
    QTest::newRow("GRIDSS, 166 pairs") << "INPUT_gridss_germline_output.sv.vcf.gz" << 519 << 353;
    QTest::newRow("1000 Genomes, 3,088 pairs") << "multiSV_no_contigs.vcf.gz" << 6272 << 3184;
    QTest::newRow("named and unnamed pairs") << "severalSVTYPE-square-bracketed.vcf" << 18 << 9;
    QTest::newRow("a pair without names") << "input-square-bracketed-tra.vcf" << 2 << 1;
    QTest::newRow("two insertions") << "test_INS_3.vcf" << 2 << 2;
    QTest::newRow("halves of pairs") << "test_difficult.vcf" << 12 << 12;
    QTest::newRow("pairs among small variants") << "test_paired.vcf" << 21 << 12;
    QTest::newRow("DRAGEN, 568 changes") << "dragen_NA12878.cnv.vcf" << 568 << 568;
    QTest::newRow("LUMPY") << "test.DEL.DUP.vcf" << 13 << 13;
    QTest::newRow("ExpansionHunter with Stranger, two without a change") << "643594.clinical.str.vcf" << 22 << 22;
}

void StructuralFileTest::joinsPublishedFiles()
{
    QFETCH(QString, file);
    const QString path = sharedData((QStringLiteral("structural/") + file).toUtf8().constData());
    if (path.isEmpty())
        QSKIP("SHARED DATA ABSENT: a real file was not read");
    UnwatchedTask task;
    const std::vector<StructuralVariant> alleles = readStructural(path, RegionSet::everything(), task);
    QTEST(int(alleles.size()), "alleles");
    const std::vector<StructuralVariant> events = joinStructural(alleles);
    QTEST(int(events.size()), "events");
    std::size_t sources = 0;
    for (const StructuralVariant& event : events)
        sources += event.sources.size();
    QCOMPARE(sources, alleles.size());
}

QTEST_APPLESS_MAIN(StructuralFileTest)
#include "tst_structural_file.moc"
