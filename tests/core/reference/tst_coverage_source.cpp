// gnomAD's tables of where it looked, as installed sources: "not there" is 0 only where that is shown (rule A-13).
#include "core/base/error.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/looked_at.h"
#include "core/reference/source_library.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string gnomadHeader = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chr2,length=242193529>\n"
                                 "##INFO=<ID=AC,Number=A,Type=Integer,Description=\"c\">\n##INFO=<ID=AN,Number=1,Type=Integer,Description=\"n\">\n"
                                 "##INFO=<ID=AF,Number=A,Type=Float,Description=\"f\">\n##INFO=<ID=nhomalt,Number=A,Type=Integer,Description=\"h\">\n"
                                 "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
const std::string gnomadRow = "chr1\t500\t.\tA\tG\t.\tPASS\tAC=3;AN=1000;AF=0.003;nhomalt=0\n";

std::string coverageLine(const char* contig, int position, const char* over20)
{
    return std::string(contig) + ':' + std::to_string(position) + "\t31.2\t31\t" + over20 + '\n';
}

const std::string coverageHeader = "locus\tmean\tmedian_approx\tover_20\n";

} // namespace

class TestCoverageSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    QString file(const char* name, const std::string& content) const { return writeText(m_folder->path(), QLatin1String(name), content); }
    InstalledSource add(const QString& path) { return library().add({{path}, {}, {}, {}, GenomeAssembly::GRCh38, nullptr, QStringLiteral("test 1")}, m_task); }
    CandidateVariant lookedUp(const Variant& variant) const
    {
        QStringList paths;
        for (const InstalledSource& one : library().active(GenomeAssembly::GRCh38))
            paths << one.path;
        CandidateVariant candidate;
        candidate.variant = variant;
        InstalledEvidence(GenomeAssembly::GRCh38, paths).addTo(candidate);
        return candidate;
    }
    Error::Code refusal(const std::string& content)
    {
        try {
            add(file("gnomad.exomes.v4.0.coverage.summary.tsv", content));
        } catch (const Error& error) {
            return error.code();
        }
        return Error::Code::Stopped; // installed
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        add(file("gnomad.exomes.v4.1.sites.vcf", gnomadHeader + gnomadRow));
    }

    void notThereIsZeroWhereTheTableSaysThatItWasLookedAt()
    {
        QVERIFY(!lookedUp({"chr1", 700, "A", "G"}).frequency); // nothing shows it yet
        const InstalledSource coverage = add(file("gnomad.exomes.v4.0.coverage.summary.tsv", coverageHeader + coverageLine("chr1", 699, "0.97") + coverageLine("chr1", 700, "0.96")
                                                                                                 + coverageLine("chr1", 701, "0.42") + coverageLine("chr2", 700, "0.9")));
        QCOMPARE(coverage.manifest.kind, QStringLiteral("gnomad-exomes-coverage"));
        QCOMPARE(coverage.manifest.title(), QStringLiteral("gnomAD exomes coverage 4.0"));
        QCOMPARE(coverage.manifest.alleles, 3); // stretches: two places alike are one
        const CandidateVariant covered = lookedUp({"chr1", 700, "A", "G"});
        QVERIFY(covered.frequency);
        QCOMPARE(covered.frequency->alleleFrequency, std::optional(0.0));
        QCOMPARE(covered.frequency->alleleNumber, std::optional(950)); // 0.95 of the most of that chromosome
        QCOMPARE(covered.frequency->source, std::string("gnomAD exomes 4.1"));
        QVERIFY(!lookedUp({"chr1", 701, "A", "G"}).frequency);  // looked at in less than half
        QVERIFY(!lookedUp({"chr1", 702, "A", "G"}).frequency);  // not in the table: unknown, not 0
        QVERIFY(!lookedUp({"chr2", 700, "A", "G"}).frequency);  // gnomAD's own table has nothing on that chromosome to hold it against
        QVERIFY(!lookedUp({"chr1", 700, "A", "AT"}).frequency); // an indel may be written otherwise
        QCOMPARE(lookedUp({"chr1", 500, "A", "G"}).frequency->alleleFrequency, std::optional(0.003));
    }

    void allelesCountedAtEverySite()
    {
        const InstalledSource numbers = add(file("gnomad.exomes.v4.1.allele_number_all_sites.tsv", "locus\tAN\nchr1:700\t987\nchr1:701\t981\nchr1:702\t400\n"));
        QCOMPARE(numbers.manifest.alleles, 2); // 980 twice, then 400
        QCOMPARE(lookedUp({"chr1", 701, "A", "G"}).frequency->alleleNumber, std::optional(980)); // rounded down: never more than was counted
        QVERIFY(!lookedUp({"chr1", 702, "A", "G"}).frequency);
    }

    void aLongStretchIsFoundFromAnyOfItsPlaces()
    {
        std::string lines = coverageHeader;
        for (int position = 1000; position < 3500; ++position)
            lines += coverageLine("chr1", position, "1");
        QCOMPARE(add(file("gnomad.exomes.v4.0.coverage.summary.tsv", lines)).manifest.alleles, 3); // of 1,000 bases at most
        for (const int position : {1000, 1999, 2000, 3499})
            QVERIFY2(lookedUp({"chr1", position, "A", "G"}).frequency, qPrintable(QString::number(position)));
        for (const int position : {999, 3500})
            QVERIFY2(!lookedUp({"chr1", position, "A", "G"}).frequency, qPrintable(QString::number(position)));
    }

    void coverageOfOtherPeopleIsNotTaken()
    {
        add(file("gnomad.genomes.v4.0.coverage.summary.tsv", coverageHeader + coverageLine("chr1", 700, "1")));
        QVERIFY(!lookedUp({"chr1", 700, "A", "G"}).frequency); // the frequencies are the exomes'
    }

    void whatCannotBeTrustedIsRefused()
    {
        const std::string good = coverageHeader + coverageLine("chr1", 700, "0.9");
        QCOMPARE(refusal(good + coverageLine("chr1", 700, "0.9")), Error::Code::FileMalformed);                              // the same place again
        QCOMPARE(refusal(good + coverageLine("chr2", 1, "0.9") + coverageLine("chr1", 900, "1")), Error::Code::FileMalformed); // a chromosome again
        QCOMPARE(refusal(good + coverageLine("chr1", 701, "1.5")), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + coverageLine("chr1", 701, "x")), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "chr1-701\t1\t1\t1\n"), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "chr1:701\t1\t1\n"), Error::Code::FileMalformed);
        QCOMPARE(refusal(good + "chr1:701\t1"), Error::Code::FileTruncated);
        QCOMPARE(library().all().size(), std::size_t(1)); // gnomAD's own alone
        QVERIFY(library().leftovers().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCoverageSource)
#include "tst_coverage_source.moc"
