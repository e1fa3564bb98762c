// Who the samples of real families are, against their pedigrees and published figures (rules B-46, B-47, B-60 to B-64).
#include "core/base/task_control.h"
#include "core/workflow/quality.h"
#include "core/io/ped_file.h"
#include "core/io/quality_reading.h"
#include "core/io/text_lines.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const char* const exomeTrio = "families/ngs_bits/TrioMendelianErrors_in1";
const char* const disomyTrio = "families/ngs_bits/UpdHunter_in2";
const char* const ashkenaziTrio = "families/giab_trio/ashk-trio";

#define NEED(path)                                                                                                                             \
    if (sharedData(path).isEmpty())                                                                                                            \
    QSKIP("the shared data are not here: " path)

FamilyQuality checked(const QString& vcf, const QString& ped, const QString& proband = {})
{
    UnwatchedTask task;
    return checkFamily({{vcf}, ped, GenomeAssembly::Unknown, proband}, task);
}

FamilyQuality checked(const char* stem)
{
    return checked(sharedData((std::string(stem) + ".vcf.gz").c_str()), sharedData((std::string(stem) + ".ped").c_str()));
}

double percent(const MendelCounts& counts)
{
    return std::round(*counts.rate() * 10000) / 100;
}

struct Stretch {
    std::string contig;
    std::int64_t start, end;
};

std::vector<Stretch> publishedStretches(const QString& path, std::int64_t fewestBases)
{
    std::vector<Stretch> stretches;
    for (const auto& row : readTable(path, true))
        if (const Stretch one{row[0], std::stoll(row[1]), std::stoll(row[2])}; one.end - one.start + 1 >= fewestBases)
            stretches.push_back(one);
    return stretches;
}

std::int64_t basesOf(const std::vector<Stretch>& stretches)
{
    std::int64_t bases = 0;
    for (const Stretch& one : stretches)
        bases += one.end - one.start + 1;
    return bases;
}

// Bases in both; neither list overlaps itself.
std::int64_t sharedBases(const std::vector<Stretch>& ours, const std::vector<Stretch>& theirs)
{
    std::int64_t bases = 0;
    for (const Stretch& a : ours)
        for (const Stretch& b : theirs)
            if (a.contig == b.contig)
                bases += std::max<std::int64_t>(0, std::min(a.end, b.end) - std::max(a.start, b.start) + 1);
    return bases;
}

void compareCovered(const std::vector<Stretch>& ours, const std::vector<Stretch>& theirs)
{
    const double published = double(basesOf(theirs)), shared = double(sharedBases(ours, theirs)), beyond = double(basesOf(ours)) - shared;
    const QString figures = QStringLiteral("%1 % of the published bases, %2 % beyond").arg(100 * shared / published).arg(100 * beyond / published);
    qInfo("%s", qPrintable(figures));
    QVERIFY2(published > 0 && shared >= 0.95 * published && beyond <= 0.05 * published, qPrintable(figures));
}

const PairKinship& pairIn(const FamilyQuality& family, const std::string& a, const std::string& b)
{
    for (const PairKinship& pair : family.pairs)
        if (std::set<std::string>{pair.a, pair.b} == std::set<std::string>{a, b})
            return pair;
    qFatal("no such pair");
}

} // namespace

class TestQualityFiles : public QObject
{
    Q_OBJECT
private slots:
    void rawMendelianErrorsAreAsPublished()
    {
        NEED("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz");
        const TrioQuality trio = *checked(exomeTrio).trio;
        QCOMPARE(trio.skips.notAutosomal, 10);
        QCOMPARE(trio.skips.multiAllelic, 529);
        QCOMPARE(trio.skips.noGenotype, 3524);
        QCOMPARE(trio.raw.all().checked, 43796);
        QCOMPARE(trio.raw.snv.checked, 39300);
        QCOMPARE(trio.raw.indel.checked, 4496);
        QCOMPARE(percent(trio.raw.all()), 4.02);
        QCOMPARE(percent(trio.raw.snv), 3.42);
        QCOMPARE(percent(trio.raw.indel), 9.23);
        qInfo("gated: %lld of %lld SNVs, %.2f %%", static_cast<long long>(trio.gated.snv.errors), static_cast<long long>(trio.gated.snv.checked),
              percent(trio.gated.snv));
        QVERIFY2(*trio.gated.snv.rate() < 0.02, "a true trio");
    }

    void mendelianErrorsFromDepth15AreAsPublished()
    {
        NEED("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz");
        const Pedigree pedigree = readPed(sharedData("families/ngs_bits/TrioMendelianErrors_in1.ped"));
        QualityCollector collector({"NA12878x2_80", "NA12891_14", "NA12892_18"}, pedigree, GenomeAssembly::GRCh37, "NA12878x2_80",
                                   {15, 0, false});
        UnwatchedTask task;
        feedQuality(sharedData("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz"), collector, task);
        const MendelKinds gated = collector.finish().trio->gated;
        QCOMPARE(gated.all().checked, 29721);
        QCOMPARE(gated.snv.checked, 26815);
        QCOMPARE(gated.indel.checked, 2906);
        QCOMPARE(percent(gated.all()), 1.15);
        QCOMPARE(percent(gated.snv), 0.79);
        QCOMPARE(percent(gated.indel), 4.47);
    }

    // bcftools +mendelian counts 91: our 88 with three genotypes, and three where one parent alone is missing and the other contradicts.
    void rawMendelianErrorsOfTheAshkenaziTrio()
    {
        NEED("families/giab_trio/ashk-trio.vcf.gz");
        const TrioQuality trio = *checked(ashkenaziTrio).trio;
        QCOMPARE(trio.raw.all().errors + trio.multiAllelic.errors, 88);
        QCOMPARE(trio.skips.noGenotype, 55);
        QVERIFY(*trio.gated.snv.rate() < 0.005);
    }

    void disomyCoversThePublishedRegions()
    {
        NEED("families/ngs_bits/UpdHunter_in2.vcf.gz");
        const FamilyQuality family = checked(disomyTrio);
        std::vector<Stretch> ours;
        for (const UpdSegment& segment : family.trio->upd) {
            QVERIFY(segment.parent == UpdParent::Mother);
            ours.push_back({segment.contig, segment.start, segment.end});
        }
        compareCovered(ours, publishedStretches(sharedData("families/ngs_bits/UpdHunter_out2.tsv"), 0));
    }

    // Ours are listed from 0.5 Mb on (rule B-47), the published ones from 0.02 Mb: compared from 0.5 Mb on.
    void runsOfHomozygosityCoverThePublishedRegions()
    {
        NEED("families/ngs_bits/RohHunter_in2.vcf.gz");
        const FamilyQuality family = checked(sharedData("families/ngs_bits/RohHunter_in2.vcf.gz"), {});
        std::vector<Stretch> ours;
        for (const RohSegment& run : family.samples.front().roh)
            ours.push_back({run.contig, run.start, run.end});
        compareCovered(ours, publishedStretches(sharedData("families/ngs_bits/RohHunter_out1.tsv"), 500'000));
        QVERIFY(std::abs(*family.samples.front().rohMb - 11.675) < 0.01);
    }

    void everyRealFamilyFitsItsPedigree_data()
    {
        QTest::addColumn<QString>("stem");
        QTest::addColumn<bool>("enough"); // markers for kinship
        QTest::addColumn<bool>("sexes");  // X and Y are in the file
        QTest::newRow("exome of NA12878, chromosomes 1-3 and 22") << exomeTrio << true << false;
        QTest::newRow("exome with a disomy of 16") << disomyTrio << true << true;
        QTest::newRow("Ashkenazi trio, chromosomes 1 and 2") << ashkenaziTrio << true << false;
        QTest::newRow("680 records of a genome") << "families/scout_643594/643594.clinical" << false << false;
    }
    void everyRealFamilyFitsItsPedigree()
    {
        NEED("families");
        QFETCH(QString, stem);
        QFETCH(bool, enough);
        QFETCH(bool, sexes);
        const QString ped = QString(stem).replace(QStringLiteral(".clinical"), QString()) + QStringLiteral(".ped");
        const FamilyQuality family = checked(sharedData(qPrintable(stem + QStringLiteral(".vcf.gz"))), sharedData(qPrintable(ped)));
        QVERIFY(!family.failed());
        QCOMPARE(family.pairs.size(), std::size_t(3));
        for (const PairKinship& pair : family.pairs)
            QVERIFY2(enough ? pair.concordant && *pair.concordant : !pair.concordant, (pair.a + " and " + pair.b).c_str());
        QCOMPARE(family.trio->consistent.has_value(), enough);
        QVERIFY(!enough || *family.trio->consistent);
        for (const SampleQuality& sample : family.samples)
            QVERIFY2(sample.sexCalled == (sexes ? sample.sexDeclared : Sex::Unknown), sample.id.c_str());
    }

    void swappedParentsKeepKinshipAndFailBySex()
    {
        NEED("families/ngs_bits/UpdHunter_in2.vcf.gz");
        QTemporaryDir folder;
        const QString vcf = sharedData("families/ngs_bits/UpdHunter_in2.vcf.gz");
        const QString ped = writeText(folder.path(), "swapped.ped", "f\tCHILD\tMOTHER\tFATHER\t1\t2\nf\tMOTHER\t0\t0\t1\t1\nf\tFATHER\t0\t0\t2\t1\n");
        const FamilyQuality right = checked(disomyTrio), swapped = checked(vcf, ped);
        for (const char* parent : {"MOTHER", "FATHER"}) {
            QCOMPARE(*pairIn(swapped, "CHILD", parent).kinship, *pairIn(right, "CHILD", parent).kinship);
            QVERIFY(*pairIn(swapped, "CHILD", parent).concordant);
        }
        QVERIFY(swapped.failed() && !*swapped.trio->consistent);
        QVERIFY(swapped.trio->upd.front().parent == UpdParent::Father);
    }

    // Somebody else in the place of a parent: the father's column is declared the child, the child's the father.
    void aWrongParentIsNotConfirmed()
    {
        NEED("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz");
        QTemporaryDir folder;
        const QString ped = writeText(folder.path(), "wrong.ped",
                                      "f\tNA12891_14\tNA12878x2_80\tNA12892_18\t1\t2\nf\tNA12878x2_80\t0\t0\t1\t1\nf\tNA12892_18\t0\t0\t2\t1\n");
        const FamilyQuality family = checked(sharedData("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz"), ped);
        QVERIFY(!*pairIn(family, "NA12891_14", "NA12892_18").concordant);
        QVERIFY(family.failed() && family.trio->consistent && !*family.trio->consistent);
        QVERIFY(*family.trio->gated.snv.rate() > 0.02);
    }

    // Text is read by a scanner of our own, BCF by HTSlib: both must tell the same.
    void bcfAndTextTellTheSame()
    {
        NEED("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz");
        QTemporaryDir folder;
        UnwatchedTask task;
        QFile bcf(folder.filePath("trio.bcf"));
        QVERIFY(bcf.open(QIODevice::WriteOnly));
        const ReadOptions options{.slice = true, .index = false, .fingerprint = false};
        bcf.write(readVcf(sharedData("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz"), RegionSet::everything(), options, task).slice);
        bcf.close();
        const FamilyQuality text = checked(exomeTrio);
        const FamilyQuality binary = checked(bcf.fileName(), sharedData("families/ngs_bits/TrioMendelianErrors_in1.ped"));
        QCOMPARE(binary.records, text.records);
        QCOMPARE(binary.trio->raw.all().errors, text.trio->raw.all().errors);
        QCOMPARE(binary.trio->gated.snv.checked, text.trio->gated.snv.checked);
        QCOMPARE(binary.trio->skips.lowQuality, text.trio->skips.lowQuality);
        QCOMPARE(binary.trio->skips.multiAllelic, text.trio->skips.multiAllelic);
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(*binary.pairs[i].kinship, *text.pairs[i].kinship);
            QCOMPARE(*binary.samples[i].tiTv, *text.samples[i].tiTv);
            QCOMPARE(*binary.samples[i].callRate, *text.samples[i].callRate);
            QCOMPARE(*binary.samples[i].meanDepth, *text.samples[i].meanDepth);
            QCOMPARE(*binary.samples[i].lowBalanceShare, *text.samples[i].lowBalanceShare);
        }
    }

    void oneFileAChromosomeTellsTheSameAsOneFile()
    {
        NEED("families/giab_trio/ashk-trio.vcf.gz");
        QTemporaryDir folder;
        std::string header, first, second;
        TextLines lines(sharedData("families/giab_trio/ashk-trio.vcf.gz"));
        for (std::string_view line; lines.next(line);)
            (line.starts_with('#') ? header : line.starts_with("1\t") ? first : second).append(line).append(1, '\n');
        const QString one = writeText(folder.path(), "1.vcf", header + first), two = writeText(folder.path(), "2.vcf", header + second);
        UnwatchedTask task;
        const FamilyQuality split = checkFamily({{two, one}, sharedData("families/giab_trio/ashk-trio.ped"), {}, {}}, task);
        const FamilyQuality whole = checked(ashkenaziTrio);
        QCOMPARE(split.records, whole.records);
        QCOMPARE(split.trio->raw.all().errors, whole.trio->raw.all().errors);
        QCOMPARE(split.trio->byContig.size(), std::size_t(2));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(*split.pairs[i].kinship, *whole.pairs[i].kinship);
            QCOMPARE(*split.samples[i].rohMb, *whole.samples[i].rohMb);
        }
    }

    // One file a person has no reference calls: absent is not reference (rule B-4).
    void peopleOfSeparateFilesCannotBeCompared()
    {
        NEED("families/ngs_bits/SampleSimilarity_in6.vcf.gz");
        UnwatchedTask task;
        const FamilyQuality family = checkFamily({{sharedData("families/ngs_bits/SampleSimilarity_in6.vcf.gz"),
                                                   sharedData("families/ngs_bits/SampleSimilarity_in7.vcf.gz")}, {}, {}, {}}, task);
        QCOMPARE(family.samples.size(), std::size_t(2));
        QCOMPARE(family.pairs.front().markers, 0);
        QVERIFY(!family.pairs.front().kinship && !family.pairs.front().concordant);
        QVERIFY(family.pairs.front().separateFiles);
        const auto kinship = std::find_if(family.verdicts.begin(), family.verdicts.end(),
                                          [](const QualityVerdict& one) { return one.check == QualityCheck::Kinship; });
        QVERIFY(kinship != family.verdicts.end() && kinship->finding == QualityFinding::KinshipSeparateFiles);
    }

    void oddLinesAreRefusedNotSkipped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a column too few") << "chr1\t100\t.\tA\tG\t50\tPASS\t.\tGT:DP:GQ\t0/1:30:99\t0/1:30:99";
        QTest::newRow("a column too many") << "chr1\t100\t.\tA\tG\t50\tPASS\t.\tGT:DP:GQ\t0/1:30:99\t0/1:30:99\t0/0:30:99\t0/0:30:99";
        QTest::newRow("no position") << "chr1\tx\t.\tA\tG\t50\tPASS\t.\tGT:DP:GQ\t0/1:30:99\t0/1:30:99\t0/0:30:99";
        QTest::newRow("fixed columns alone") << "chr1\t100\t.\tA\tG\t50\tPASS\t.";
    }
    void oddLinesAreRefusedNotSkipped()
    {
        QFETCH(QString, line);
        QTemporaryDir folder;
        std::string good = aTrioVcf().withDeNovo("chr1", 1000, "A", "G").text();
        for (int i = 0; i < 120; ++i) // behind what is peeked at when a file is opened
            good += "chr1\t" + std::to_string(2000 + i) + "\t.\tA\tG\t50\tPASS\t.\tGT:DP:GQ\t0/1:30:99\t0/1:30:99\t0/0:30:99\n";
        const QString vcf = writeText(folder.path(), "odd.vcf", good + line.toStdString() + "\nchr1\t9000\t.\tA\tG\t50\tPASS\t.\tGT\t0/1\t0/0\t0/0\n");
        const QString ped = writeText(folder.path(), "odd.ped", trioPed());
        QVERIFY_THROWS_EXCEPTION(Error, checked(vcf, ped));
    }
};

QTEST_GUILESS_MAIN(TestQualityFiles)
#include "tst_quality_files.moc"
