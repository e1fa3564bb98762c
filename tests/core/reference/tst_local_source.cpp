// A laboratory's own list of frequencies as an installed source: a VCF or a table, under the laboratory's name; what of it is refused.
#include "core/base/error.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/lowest_share.h"
#include "core/reference/source_library.h"
#include "tests/support/vcf_builder.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string tableHeader = "#contig\tposition\tref\talt\tAC\tAN\thomozygotes\n";
const std::string tableRows = "1\t1014300\tA\tC\t12\t4000\t1\n"
                              "1\t1014359\tG\tA\t0\t4000\t0\n"
                              "X\t100\tTA\tT\t3\t900\t.\n";
const std::string vcfHeader = "##fileformat=VCFv4.2\n##contig=<ID=1,length=248956422>\n##INFO=<ID=AC,Number=A,Type=Integer,Description=\"a\">\n"
                              "##INFO=<ID=AN,Number=1,Type=Integer,Description=\"a\">\n##INFO=<ID=AF,Number=A,Type=Float,Description=\"a\">\n";
const std::string vcfNames = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

} // namespace

class TestLocalSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    QString file(const char* name, const std::string& content) const { return writeText(m_folder->path(), QLatin1String(name), content); }
    InstalledSource add(const QString& path, const QString& name = QStringLiteral("Region North"), GenomeAssembly assembly = GenomeAssembly::GRCh38, const QString& version = QStringLiteral("2026-11"))
    {
        return library().add({{path}, localKind(), version, {}, assembly, nullptr, QStringLiteral("test 1"), {}, name}, m_task);
    }
    std::optional<PopulationFrequency> of(const Variant& variant) const
    {
        QStringList paths;
        for (const InstalledSource& one : library().active(GenomeAssembly::GRCh38))
            paths << one.path;
        CandidateVariant candidate;
        candidate.variant = variant;
        InstalledEvidence(GenomeAssembly::GRCh38, paths).addTo(candidate);
        if (candidate.frequency)
            qFatal("a list became the population's frequency");
        return candidate.frequencies.empty() ? std::nullopt : std::optional(candidate.frequencies.front());
    }
    template <typename Act> Error refused(Act act) const
    {
        try {
            act();
        } catch (const Error& error) {
            return error;
        }
        return Error(Error::Code::Stopped, QStringLiteral("it was not refused"));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aTableIsInstalledUnderTheLaboratorysName()
    {
        const InstalledSource source = add(file("list.tsv", "## counted in 2026\n# of our own\n" + tableHeader + "# a comment between\n" + tableRows));
        QCOMPARE(source.manifest.kind, QStringLiteral("local-region-north"));
        QCOMPARE(source.manifest.title(), QStringLiteral("Region North 2026-11"));
        QCOMPARE(source.manifest.alleles, 3);
        QCOMPARE(source.sha256.size(), 64);
        library().verify(source, m_task);
        const auto told = of({"chr1", 1014300, "A", "C"});
        QVERIFY(told && told->installed && told->local);
        QCOMPARE(QString::fromStdString(told->source), QStringLiteral("Region North 2026-11"));
        QCOMPARE(told->alleleFrequency, std::optional(0.003));
        QCOMPARE(told->alleleCount, std::optional(12));
        QCOMPARE(told->alleleNumber, std::optional(4000));
        QCOMPARE(told->homozygotes, std::optional(1));
        QVERIFY(!told->hemizygotes);
        QVERIFY(*told->filteringFrequency > 0.0017 && *told->filteringFrequency < 0.003);
        QVERIFY(!of({"X", 100, "TA", "T"})->homozygotes); // "."
    }

    void whatIsNotThereIsUnknownAndWhatWasCountedAsNoneIsNone() // such lists leave out what few people have
    {
        add(file("list.tsv", tableHeader + tableRows));
        QVERIFY(!of({"1", 1014300, "A", "G"})); // another allele of a position that was counted
        QVERIFY(!of({"1", 1014301, "A", "G"}));
        const auto none = of({"1", 1014359, "G", "A"});
        QVERIFY(none);
        QCOMPARE(none->alleleFrequency, std::optional(0.0));
        QCOMPARE(none->alleleNumber, std::optional(4000));
    }

    void aVcfIsInstalledToo()
    {
        const InstalledSource source = add(file("list.vcf", vcfHeader + "##INFO=<ID=AC_Hom,Number=A,Type=Integer,Description=\"Allele counts in homozygous genotypes\">\n" + vcfNames +
                                                                "1\t1014300\t.\tA\tC,G,*\t.\tPASS\tAC=12,0,1;AN=4000;AC_Hom=4,0,0\n1\t1014400\t.\tCAG\tC\t.\tlowqual\tAF=0.02\n"),
                                           QStringLiteral("Region North"), GenomeAssembly::Unknown); // its contig lengths tell
        QVERIFY(source.manifest.assembly == GenomeAssembly::GRCh38);
        QCOMPARE(source.manifest.leftOut, 1);
        QCOMPARE(of({"1", 1014300, "A", "C"})->homozygotes, std::optional(2)); // people, where the header says that alleles are counted
        QCOMPARE(of({"1", 1014300, "A", "G"})->alleleFrequency, std::optional(0.0));
        const auto doubted = of({"1", 1014400, "CAGT", "CT"}); // another spelling of it
        QVERIFY(doubted);
        QCOMPARE(doubted->alleleFrequency, std::optional(0.02));
        QVERIFY(!doubted->alleleNumber && !doubted->filteringFrequency);
        QCOMPARE(QString::fromStdString(doubted->filters), QStringLiteral("lowqual"));
    }

    void severalListsStandBesideEachOtherAndEachHasItsVersions()
    {
        const QString path = file("list.tsv", tableHeader + tableRows);
        add(path);
        add(path, QStringLiteral("Hele \u00D8stdanmark"));
        const InstalledSource newer = add(path, QStringLiteral("Region North"), GenomeAssembly::GRCh38, QStringLiteral("2027-01"));
        QCOMPARE(library().find(QStringLiteral("local-hele-oestdanmark 2026-11")).manifest.name, QStringLiteral("Hele \u00D8stdanmark"));
        QCOMPARE(library().active(GenomeAssembly::GRCh38).size(), std::size_t(2));
        library().makeActive(library().find(QStringLiteral("local-region-north 2026-11")));
        QVERIFY(!library().find(newer.path).active);
        library().remove(library().find(QStringLiteral("local-region-north 2026-11")));
        QVERIFY(library().find(newer.path).active);
    }

    void anAlleleToldTwiceIsCountedAndTheOneOfMoreAllelesKept()
    {
        const InstalledSource source = add(file("list.tsv", tableHeader + "1\t5\tA\tC\t9\t100\t3\n1\t5\tA\tC\t5\t5000\t0\n"));
        QCOMPARE(source.manifest.alleles, 1);
        QCOMPARE(source.manifest.duplicates, 1);
        QVERIFY(source.manifest.remarks.front().contains(QStringLiteral("twice")));
        QCOMPARE(of({"1", 5, "A", "C"})->alleleFrequency, std::optional(0.001));
        QCOMPARE(of({"1", 5, "A", "C"})->homozygotes, std::optional(0));
    }

    void aPlaceWhereNobodyWasLookedAtHasNoFrequency()
    {
        add(file("list.tsv", tableHeader + "1\t5\tA\tC\t0\t0\t.\n"));
        QVERIFY(of({"1", 5, "A", "C"}));
        QVERIFY(!of({"1", 5, "A", "C"})->alleleFrequency);
    }

    void contigLengthsInATableTellItsGenome() // rule B-7
    {
        const std::string lengths = "##contig=<ID=1,length=249250621>\n";
        QVERIFY(add(file("list.tsv", lengths + tableHeader + tableRows), QStringLiteral("N"), GenomeAssembly::Unknown).manifest.assembly == GenomeAssembly::GRCh37);
        QVERIFY(refused([&] { add(file("list.tsv", lengths + tableHeader + tableRows)); }).code() == Error::Code::MixedAssemblies);
        QVERIFY(refused([&] { add(file("list.tsv", tableHeader + tableRows), QStringLiteral("N"), GenomeAssembly::Unknown); }).code() == Error::Code::AssemblyUnknown);
    }

    void aNameIsAskedForAndOnlyOfAnOwnList()
    {
        const QString path = file("list.tsv", tableHeader + tableRows);
        for (const char* name : {"", "  ", "A + B", "a, b", "-", "x\ty;"})
            QVERIFY2(refused([&] { add(path, QLatin1String(name)); }).code() == Error::Code::InvalidValue, name);
        const BuildRequest other{{path}, QStringLiteral("revel"), QStringLiteral("1"), {}, GenomeAssembly::GRCh38, nullptr, {}, {}, QStringLiteral("N")};
        QVERIFY(refused([&] { library().add(other, m_task); }).code() == Error::Code::InvalidValue);
        const BuildRequest nameAlone{{path}, {}, QStringLiteral("1"), {}, GenomeAssembly::GRCh38, nullptr, {}, {}, QStringLiteral("N")};
        QCOMPARE(library().add(nameAlone, m_task).manifest.kind, QStringLiteral("local-n"));
        QVERIFY(refused([&] { add(path, QStringLiteral("N2"), GenomeAssembly::GRCh38, {}); }).detail().contains(QStringLiteral("version")));
    }

    void whatCannotBeTrustedIsRefused_data()
    {
        using enum Error::Code;
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* what, const std::string& content, Error::Code code, const char* told) { QTest::newRow(what) << QString::fromStdString(content) << int(code) << told; };
        const std::string share = "contig\tposition\tref\talt\tAF\n";
        row("a decimal comma", share + "1\t5\tA\tC\t0,012\n", FileMalformed, "line 2: AF is '0,012'; numbers are written with a decimal point");
        row("percent", share + "1\t5\tA\tC\t1.2\n", FileMalformed, "1-5-A-C: AF is 1.2; a share of 1 is expected, not percent");
        row("no number", share + "1\t5\tA\tC\trare\n", FileMalformed, "line 2: AF is no number but rare");
        row("below 0", share + "1\t5\tA\tC\t-0.1\n", FileMalformed, "AF is no number but -0.1");
        row("without a column for the allele", "contig\tposition\tref\tAF\n1\t5\tA\t0.1\n", FileMalformed, "no column alt");
        row("without a column for the frequency", "contig\tposition\tref\talt\tAC\n1\t5\tA\tC\t1\n", FileMalformed, "neither AC and AN nor AF");
        row("without names of columns", "1\t5\tA\tC\t1\t2\n", FileMalformed, "line 1 names no column of contigs and positions");
        row("split by semicolons", "contig;position;ref;alt;AC;AN\n1;5;A;C;1;2000\n", FileMalformed, "split by tabs");
        row("two columns alike", "contig\tposition\tpos\tref\talt\tAF\n", FileMalformed, "two columns tell position");
        row("more alleles than were looked at", tableHeader + "1\t5\tA\tC\t12\t10\t0\n", FileMalformed, "1-5-A-C: AC is 12, more than AN, which is 10");
        row("a line that tells nothing", tableHeader + "1\t5\tA\tC\t.\t4000\t0\n", FileMalformed, "neither AC and AN nor AF");
        row("several alleles in one line", tableHeader + "1\t5\tA\tC,G\t1\t10\t0\n", FileMalformed, "line 2: several alleles");
        row("half an allele", tableHeader + "1\t5\tA\tC\t1.5\t10\t0\n", FileMalformed, "AC is no number but 1.5");
        row("thousands with points", tableHeader + "1\t5\tA\tC\t1\t4.000\t0\n", FileMalformed, "AN is no number but 4.000");
        row("a position that is none", tableHeader + "1\tx\tA\tC\t1\t10\t0\n", FileMalformed, "line 2: the position is 'x'");
        row("a line of another width", tableHeader + "1\t5\tA\tC\t1\t10\n", FileMalformed, "line 2 has 6 cells, not 7");
        row("not sorted", tableHeader + "1\t9\tA\tC\t1\t10\t0\n1\t8\tA\tC\t1\t10\t0\n", FileMalformed, "line 3: it is not sorted");
        row("a chromosome again", tableHeader + "1\t9\tA\tC\t1\t10\t0\n2\t8\tA\tC\t1\t10\t0\n1\t10\tA\tC\t1\t10\t0\n", FileMalformed, "line 4: its chromosome came before");
        row("cut within a number", tableHeader + "1\t9\tA\tC\t1\t10\t0\n1\t10\tA\tC\t1\t40", FileTruncated, "line 3");
        row("without a line", tableHeader, FileEmpty, "");
        row("a VCF without the fields", "##fileformat=VCFv4.2\n" + vcfNames + "1\t5\t.\tA\tC\t.\t.\tDP=3\n", FileMalformed, "neither AC and AN nor AF");
        row("a VCF's record without the fields", vcfHeader + vcfNames + "1\t5\t.\tA\tC\t.\t.\tDP=3\n", FileMalformed, "1-5-A-C: it tells neither");
        row("a VCF with a decimal comma", vcfHeader + vcfNames + "1\t5\t.\tA\tC\t.\t.\tAF=0,012\n", FileMalformed, "AF has 2 values for 1 ALT alleles");
        row("a VCF with too few values", vcfHeader + vcfNames + "1\t5\t.\tA\tC,G\t.\t.\tAC=1;AN=10\n", FileMalformed, "AC has 1 values for 2 ALT alleles");
        row("a VCF that is not sorted", vcfHeader + vcfNames + "1\t9\t.\tA\tC\t.\t.\tAF=0.1\n1\t5\t.\tA\tC\t.\t.\tAF=0.1\n", FileMalformed, "not sorted");
        row("a VCF that is cut", vcfHeader + vcfNames + "1\t5\t.\tA\tC\t.\t.\tAC=1;AN=40\n1\t9\t.\tA\tC", FileTruncated, "");
    }
    void whatCannotBeTrustedIsRefused()
    {
        QFETCH(QString, content);
        QFETCH(int, code);
        QFETCH(QString, told);
        const Error error = refused([&] { add(writeText(m_folder->path(), QStringLiteral("list"), content.toStdString())); });
        QCOMPARE(int(error.code()), code);
        QVERIFY2((error.subject() + error.detail()).contains(told), qPrintable(error.detail()));
        QVERIFY(library().all().empty() && library().leftovers().isEmpty());
    }

    void aCutCompressedListIsRefused()
    {
        const QString bgzip = QStandardPaths::findExecutable(QStringLiteral("bgzip"));
        if (bgzip.isEmpty())
            QSKIP("bgzip is not here");
        const QString path = file("list.tsv", tableHeader + tableRows);
        QCOMPARE(QProcess::execute(bgzip, {path}), 0);
        QCOMPARE(add(path + QStringLiteral(".gz")).manifest.alleles, 3);
        QFile packed(path + QStringLiteral(".gz"));
        QVERIFY(packed.resize(packed.size() - 28)); // its end mark
        QVERIFY(refused([&] { add(packed.fileName(), QStringLiteral("Other")); }).code() == Error::Code::FileTruncated);
        QCOMPARE(library().all().size(), std::size_t(1));
    }

    void theLowestShareIsThePoissonBoundOfWhiffin_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("mean"); // half the 5 % quantile of chi square with twice the count, from tables
        QTest::newRow("0") << 0 << 0.0;
        QTest::newRow("1") << 1 << 0.0512933;
        QTest::newRow("2") << 2 << 0.3553615;
        QTest::newRow("3") << 3 << 0.8176914;
        QTest::newRow("10") << 10 << 5.4254057;
        QTest::newRow("100") << 100 << 84.13928;
    }
    void theLowestShareIsThePoissonBoundOfWhiffin()
    {
        QFETCH(int, count);
        QFETCH(double, mean);
        QVERIFY(std::abs(lowestShare(count, 1000) * 1000 - mean) < 2e-4);
        QVERIFY(lowestShare(201, 1000) > lowestShare(200, 1000) && lowestShare(201, 1000) - lowestShare(200, 1000) < 0.0012); // where the two ways meet
    }
};

QTEST_GUILESS_MAIN(TestLocalSource)
#include "tst_local_source.moc"
