// Whole small files of the mitochondrial callers, written from their documented formats (issue 4, rule B-31): mutserve 2 and GATK's Mutect2 in mitochondrial mode.
#include "tests/core/io/vcf_fixture.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const QByteArray mutserveFile = "##fileformat=VCFv4.2\n##source=mutserve v2.0.0\n##contig=<ID=chrM,length=16569>\n"
                                "##FILTER=<ID=STRAND_BIAS,Description=\"s\">\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n"
                                "##FORMAT=<ID=AF,Number=A,Type=Float,Description=\"Allele frequency of non-reference alleles\">\n"
                                "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"d\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"
                                "chrM\t263\t.\tA\tG\t.\tPASS\t.\tGT:DP\t1:2471\n"                  // homoplasmic: haploid, without a fraction
                                "chrM\t3243\t.\tA\tG\t.\tPASS\t.\tGT:AF:DP\t0/1:0.31:2893\n"
                                "chrM\t8993\t.\tT\tG,C\t.\tSTRAND_BIAS\t.\tGT:AF:DP\t1/2:0.6,0.4:1500\n";

const QByteArray mutectFile = "##fileformat=VCFv4.2\n##source=Mutect2\n##contig=<ID=chrM,length=16569>\n##FILTER=<ID=weak_evidence,Description=\"w\">\n"
                              "##FILTER=<ID=blacklisted_site,Description=\"b\">\n##INFO=<ID=DP,Number=1,Type=Integer,Description=\"d\">\n"
                              "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"d\">\n"
                              "##FORMAT=<ID=AF,Number=A,Type=Float,Description=\"f\">\n##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"d\">\n"
                              "##FORMAT=<ID=SB,Number=4,Type=Integer,Description=\"s\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\n"
                              "chrM\t263\t.\tA\tG\t.\tPASS\tDP=4030\tGT:AD:AF:DP:SB\t0/1:3,4021:0.999:4024:1,2,2000,2021\n"
                              "chrM\t302\t.\tA\tAC,ACC\t.\tweak_evidence;blacklisted_site\tDP=900\tGT:AD:AF:DP:SB\t0/1/2:300,450,150:0.5,0.167:900:1,1,1,1\n"
                              "chrM\t3243\t.\tA\tG\t.\tPASS\tDP=4000\tGT:AD:AF:DP:SB\t0/1:3600,400:0.1:4000:1800,1800,200,200\n";

} // namespace

class MitochondrialFilesTest : public QObject
{
    Q_OBJECT

    Fixtures m_fixtures;
    VcfContents read(const QByteArray& bytes)
    {
        const ReadOutcome outcome = readEverything(m_fixtures.plain(bytes), true);
        if (!outcome.contents)
            qWarning("%s %s", qPrintable(outcome.subject), qPrintable(outcome.detail));
        return outcome.contents.value();
    }
    // Position, ALT and the share of the child, as read; the file's order.
    static QStringList sharesOf(const VcfContents& contents)
    {
        QStringList told;
        for (const CandidateVariant& one : contents.alleles) {
            const auto share = alternateFraction(one.genotypeOf("child"), one.alleleIndex);
            told << QStringLiteral("%1 %2 %3").arg(one.variant.position).arg(QString::fromStdString(one.variant.alternate), share ? QString::number(*share, 'f', 3) : QStringLiteral("?"));
        }
        return told;
    }

private slots:
    void mutserve()
    {
        const VcfContents contents = read(mutserveFile);
        QCOMPARE(contents.counts.records, std::int64_t(3));
        QVERIFY(contents.header.callers == std::vector<std::string>{"mutserve"});
        const QStringList expected{QStringLiteral("263 G ?"), QStringLiteral("3243 G 0.310"), QStringLiteral("8993 G 0.600"), QStringLiteral("8993 C 0.400")};
        QCOMPARE(sharesOf(contents), expected);
        QVERIFY(isHaploid(contents.alleles[0].genotypeOf("child"))); // one allele is all of it: no fraction is made up
        QVERIFY(contents.alleles[2].filters == FilterIds{"STRAND_BIAS"});
        QCOMPARE(contents.remarksTotal, std::int64_t(0));
    }

    void mutect()
    {
        const VcfContents contents = read(mutectFile);
        QCOMPARE(contents.counts.records, std::int64_t(3));
        QVERIFY(contents.header.callers == std::vector<std::string>{"Mutect2"});
        QStringList shares = sharesOf(contents);
        shares.sort();
        const QStringList expected{QStringLiteral("263 G 0.999"), QStringLiteral("302 AC 0.500"), QStringLiteral("302 ACC 0.167"), QStringLiteral("3243 G 0.100")};
        qInfo("%s", qPrintable(shares.join(u'|')));
        QCOMPARE(shares, expected);
    }
};

QTEST_APPLESS_MAIN(MitochondrialFilesTest)
#include "tst_mitochondrial_files.moc"
