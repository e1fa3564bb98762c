// SpliceAI's precomputed scores as an installed source (rule A-41).
#include "core/base/error.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/source_library.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string spliceAiHeader = "##fileformat=VCFv4.2\n##fileDate=20191004\n##reference=GRCh38/hg38\n"
                                   "##INFO=<ID=SpliceAI,Number=.,Type=String,Description=\"SpliceAIv1.3 variant annotation. Format: "
                                   "ALLELE|SYMBOL|DS_AG|DS_AL|DS_DG|DS_DL|DP_AG|DP_AL|DP_DG|DP_DL\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

} // namespace

class TestSpliceAiStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder.filePath(QLatin1String(QTest::currentTestFunction()))); }
    InstalledSource add(const QString& path) { return library().add({{path}, {}, {}, {}, GenomeAssembly::Unknown, nullptr, QStringLiteral("test 1")}, m_task); }
    InstalledSource addRows(const std::string& rows, const char* name = "spliceai_scores.masked.snv.hg38.vcf")
    {
        return add(writeText(m_folder.path(), QLatin1String(name), spliceAiHeader + rows));
    }
    static CandidateVariant lookedUp(const QStringList& stores, const Variant& variant, CandidateVariant candidate = {})
    {
        candidate.variant = variant;
        InstalledEvidence(GenomeAssembly::GRCh38, stores).addTo(candidate);
        return candidate;
    }

private slots:
    void theLargestOfFourDeltasAndOfSeveralGenes() // rule A-41
    {
        const InstalledSource source = addRows("1\t100\t.\tA\tC\t.\t.\tSpliceAI=C|GENE1|0.01|0.00|0.22|0.03|1|2|3|4\n"
                                               "1\t100\t.\tA\tC\t.\t.\tSpliceAI=C|GENE2|0.00|0.91|0.00|0.00|1|2|3|4\n"
                                               "1\t101\t.\tA\tC\t.\t.\tSpliceAI=C|GENE1|0.00|0.00|0.00|0.00|1|2|3|4\n");
        QCOMPARE(source.manifest.kind, QStringLiteral("spliceai-snv"));
        QCOMPARE(source.manifest.version, QStringLiteral("1.3 masked"));
        QCOMPARE(source.manifest.date, QDate(2019, 10, 4));
        QCOMPARE(source.manifest.alleles, 2);
        QCOMPARE(lookedUp({source.path}, {"chr1", 100, "A", "C"}).scores.spliceAi, std::optional(0.91));
        QCOMPARE(lookedUp({source.path}, {"chr1", 101, "A", "C"}).scores.spliceAi, std::optional(0.0));
    }

    void whatIsNotThereIsUnknownNotZero() // rule A-41
    {
        const InstalledSource source = addRows("1\t100\t.\tA\tC\t.\t.\tSpliceAI=C|GENE1|0.01|0.00|0.22|0.03|1|2|3|4\n"
                                               "1\t102\t.\tA\tC\t.\t.\tSpliceAI=C|GENE1|.|.|.|.|.|.|.|.\n");
        QVERIFY(!lookedUp({source.path}, {"chr1", 100, "A", "G"}).scores.spliceAi);
        QVERIFY(!lookedUp({source.path}, {"chr1", 102, "A", "C"}).scores.spliceAi);
    }

    void theFilesOwnScoreStaysAndAnotherStandsBesideIt()
    {
        const InstalledSource source = addRows("1\t100\t.\tA\tC\t.\t.\tSpliceAI=C|GENE1|0.01|0.00|0.22|0.03|1|2|3|4\n");
        CandidateVariant candidate;
        candidate.scores.spliceAi = 0.5;
        const CandidateVariant both = lookedUp({source.path}, {"chr1", 100, "A", "C"}, candidate);
        QCOMPARE(both.scores.spliceAi, std::optional(0.5));
        QCOMPARE(both.beside.scores.spliceAi, std::optional(0.22));
        candidate.scores.spliceAi = 0.22;
        QVERIFY(!lookedUp({source.path}, {"chr1", 100, "A", "C"}, candidate).beside.scores.spliceAi);
    }

    void anIndelIsFoundInAnyOfItsSpellings()
    {
        const InstalledSource source = addRows("1\t100\t.\tAT\tA\t.\t.\tSpliceAI=A|GENE1|0.40|0.00|0.00|0.00|1|2|3|4\n", "spliceai_scores.raw.indel.hg38.vcf");
        QCOMPARE(source.manifest.kind, QStringLiteral("spliceai-indel"));
        QCOMPARE(source.manifest.version, QStringLiteral("1.3 raw"));
        QCOMPARE(lookedUp({source.path}, {"chr1", 100, "ATG", "AG"}).scores.spliceAi, std::optional(0.4));
    }

    void whetherMaskedOrRawMustBeTold()
    {
        try {
            addRows("1\t100\t.\tA\tC\t.\t.\tSpliceAI=C|GENE1|0.01|0.00|0.22|0.03|1|2|3|4\n", "spliceai_scores.snv.hg38.vcf");
            QFAIL("a file that does not tell was installed");
        } catch (const Error& error) {
            QVERIFY(error.code() == Error::Code::InvalidValue);
            QCOMPARE(error.subject(), QStringLiteral("version"));
        }
    }

    void theOfficialFileIsRead()
    {
        const QString path = QStringLiteral(SHARED_DATA "/sources/spliceai_scores.masked.snv.hg38_subset.vcf.gz");
        if (!QFile::exists(path))
            QSKIP("the shared data are not here");
        const InstalledSource source = add(path);
        QCOMPARE(source.manifest.alleles, 1971);
        QCOMPARE(source.manifest.leftOut, 0);
        QCOMPARE(lookedUp({source.path}, {"chr1", 69092, "T", "A"}).scores.spliceAi, std::optional(0.22));
        QCOMPARE(lookedUp({source.path}, {"chr1", 69091, "A", "G"}).scores.spliceAi, std::optional(0.07));
    }
};

QTEST_GUILESS_MAIN(TestSpliceAiStore)
#include "tst_spliceai_store.moc"
