#include "core/annotation/panel_gene.h"
#include "core/base/fingerprint.h"
#include "tests/core/io/vcf_fixture.h"
#include "tests/support/shared_files.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

VcfContents readShared(const QString& path)
{
    return readEverything(path, true).contents.value();
}

QString shared(const char* file)
{
    return sharedData(file);
}

} // namespace

#define NEEDS(path)                                                                                                                        \
    if ((path).isEmpty())                                                                                                                  \
    QSKIP("SHARED DATA ABSENT: a real file was not read")

class VcfRealDataTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPublishedFile_data();
    void readsEveryPublishedFile();
    void refusesPublishedFilesThatAreNoVcf_data();
    void refusesPublishedFilesThatAreNoVcf();
    void countsTheAshkenazimDeNovos();
    void readsScoutsAnnotation();
    void readsScoutsSingleVepRecord();
    void readsDellysSvTypes();
};

void VcfRealDataTest::readsEveryPublishedFile_data() // numbers of the data's README, and of `bcftools view -H | wc -l`
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("assembly");
    const auto row = [](const char* file, int records, int samples, GenomeAssembly assembly) {
        QTest::newRow(file) << QString::fromLatin1(file) << records << samples << int(assembly);
    };
    constexpr auto old = GenomeAssembly::GRCh37, current = GenomeAssembly::GRCh38, unknown = GenomeAssembly::Unknown;
    row("families/giab_trio/ashk-trio.vcf.gz", 9940, 3, old);
    row("families/giab_trio/comphet.vcf", 14, 3, old);
    row("families/giab_trio/comphet-test-case.vcf", 2, 4, current);
    row("families/scout_643594/643594.clinical.vcf.gz", 680, 3, old);
    row("families/scout_643594/643594.clinical.SV.vcf.gz", 19, 3, old);
    row("families/scout_643594/643594.clinical.mei.vcf.gz", 252, 3, old);
    row("families/scout_643594/643594.clinical.str.stranger.vcf.gz", 80, 3, unknown);
    row("families/ngs_bits/TrioMendelianErrors_in1.vcf.gz", 47859, 3, current);
    row("families/ngs_bits/UpdHunter_in2.vcf.gz", 92567, 3, old);
    row("families/ngs_bits/RohHunter_in2.vcf.gz", 11293, 1, unknown);
    row("families/ngs_bits/SampleSimilarity_in6.vcf.gz", 329, 1, old);
    row("families/ngs_bits/SampleSimilarity_in7.vcf.gz", 159, 1, old);
    row("families/exome_singleton/Pfeiffer.vcf.gz", 37709, 1, old);
    row("families/gvcf/NA12878.g.vcf.gz", 301244, 1, current);
    row("families/gvcf/test2.g.vcf.gz", 11525, 1, current);
    row("families/vip/integration.vcf", 34, 6, old);
    row("families/genmod/multi_allele_example.vcf", 11, 3, old);
    row("structural/3samples.severalSV.vcf", 128, 3, unknown);
    row("structural/3samples.snvindel.vcf", 117, 3, unknown);
    row("structural/test.DEL.DUP.vcf", 13, 2, unknown);
    row("structural/test_difficult.vcf", 12, 2, old);
    row("structural/test_paired.vcf", 29, 2, old);
    row("structural/severalSVTYPE-square-bracketed.vcf", 18, 2, old);
    row("structural/input-square-bracketed-tra.vcf", 2, 2, old);
    row("structural/test_INS_3.vcf", 2, 1, current);
    row("structural/INPUT_gridss_germline_output.sv.vcf.gz", 519, 1, unknown);
    row("structural/dragen_NA12878.cnv.vcf", 1394, 1, old);
    row("structural/multiSV_no_contigs.vcf.gz", 6272, 1, unknown);
    row("structural/643594.clinical.str.vcf", 24, 3, unknown);
    row("structural/sample.trgt.vcf", 2, 1, old);
    row("structural/HG002_Revio.sort.vcf.gz", 10, 1, current);
}

// Ten thousand bases of every 160,000.
RegionSet aShareOf(const VcfHeader& header)
{
    std::vector<GenomicRegion> regions;
    for (const VcfContig& contig : header.contigs)
        for (std::int64_t start = 1; start < std::max<std::int64_t>(contig.length, 1'000'000); start += 160'000)
            regions.push_back({normalContig(contig.name), start, start + 9'999});
    return RegionSet(regions);
}

void VcfRealDataTest::readsEveryPublishedFile()
{
    QFETCH(QString, file);
    QFETCH(int, records);
    const QString path = shared(qPrintable(file));
    NEEDS(path);
    const VcfHeader header = readVcfHeader(path);
    QTEST(int(header.samples.size()), "samples");
    QTEST(int(header.assembly), "assembly");
    UnwatchedTask task;
    const RegionSet wanted = records > 10000 ? aShareOf(header) : RegionSet::everything(); // of the large files only a share is kept
    const VcfContents contents = readVcf(path, wanted, {.slice = true, .index = false, .fingerprint = true}, task);
    QCOMPARE(contents.sha256, sha256OfFile(path, task));
    QCOMPARE(contents.counts.records, std::int64_t(records));
    QCOMPARE(std::int64_t(contents.alleles.size()) + contents.allelesOutside, contents.counts.alleles);
    QVERIFY(contents.header.format == header.format);
    const VcfContents slice = readSlice(contents.slice, file, task);
    QCOMPARE(slice.alleles.size(), contents.alleles.size());
    for (std::size_t i = 0; i < slice.alleles.size(); ++i)
        if (slice.alleles[i].genotypes != contents.alleles[i].genotypes || slice.alleles[i].transcripts != contents.alleles[i].transcripts
            || slice.alleles[i].frequencies != contents.alleles[i].frequencies)
            QFAIL(toString(slice.alleles[i].variant).c_str());
}

void VcfRealDataTest::refusesPublishedFilesThatAreNoVcf_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::newRow("no ##fileformat") << "structural/input-angle-bracketed-del.vcf" << int(Error::Code::NotAVcf);
    QTest::newRow("no header") << "structural/testVCFwithoutHeader.vcf" << int(Error::Code::NotAVcf);
    QTest::newRow("spaces for a tab") << "families/genmod/test_vcf.vcf" << int(Error::Code::FileMalformed);
}

void VcfRealDataTest::refusesPublishedFilesThatAreNoVcf()
{
    QFETCH(QString, file);
    const QString path = shared(qPrintable(file));
    NEEDS(path);
    const ReadOutcome outcome = readEverything(path);
    QVERIFY(!outcome.contents);
    QTEST(int(outcome.code), "code");
}

void VcfRealDataTest::countsTheAshkenazimDeNovos() // the published 31: child 0/1, both parents 0/0
{
    const QString path = shared("families/giab_trio/ashk-trio.vcf.gz");
    NEEDS(path);
    int plain = 0, clean = 0, passing = 0;
    for (const CandidateVariant& one : readShared(path).alleles) {
        const Genotype &child = one.genotypes.at("HG002"), &father = one.genotypes.at("HG003"), &mother = one.genotypes.at("HG004");
        const bool heterozygous = isKnown(child) && dose(child, 1) == 1; // 0/1 and 1/0
        if (!heterozygous || !isKnownReference(father, 1) || !isKnownReference(mother, 1))
            continue;
        ++plain;
        const auto good = [](const Genotype& g) { return g.quality.value_or(0) > 10 && g.depth.value_or(0) > 10; };
        const int reads = alternateReads(father, 1).value_or(0) + alternateReads(mother, 1).value_or(0);
        if (reads >= 2 || !good(child) || !good(father) || !good(mother))
            continue;
        ++clean;
        passing += one.filters == FilterIds{"PASS"};
    }
    QCOMPARE(plain, 31);
    QCOMPARE(clean, 11);
    QCOMPARE(passing, 4);
}

void VcfRealDataTest::readsScoutsAnnotation()
{
    const QString path = shared("families/scout_643594/643594.clinical.vcf.gz");
    NEEDS(path);
    const VcfContents contents = readShared(path);
    QCOMPARE(contents.header.annotation.at("CSQ").size(), std::size_t(44));
    QCOMPARE(contents.header.annotation.at("ANN").size(), std::size_t(16));
    const CandidateVariant& second = contents.alleles.at(1);
    QCOMPARE(toString(second.variant), std::string("1-7879627-C-G"));
    const TranscriptConsequence& vep = second.transcripts.at(0);
    QCOMPARE(vep.transcript, std::string("ENST00000361923.2"));
    QCOMPARE(vep.hgvsC, std::string("c.1634+147C>G"));
    QCOMPARE(vep.geneSymbol, std::string("PER3"));
    QCOMPARE(vep.hgncId, std::string("HGNC:8847"));
    const bool snpEff = std::any_of(second.transcripts.begin(), second.transcripts.end(), [](const TranscriptConsequence& one) {
        return one.source == AnnotationSource::SnpEff && one.transcript == "ENST00000377532" && one.intron == "13/20";
    });
    QVERIFY(snpEff);
}

void VcfRealDataTest::readsScoutsSingleVepRecord()
{
    const QString path = shared("families/scout_643594/vep104_annotated.vcf");
    NEEDS(path);
    const CandidateVariant one = readShared(path).alleles.at(0);
    QVERIFY(one.clinvar.has_value());
    QVERIFY(!one.transcripts.empty());
}

void VcfRealDataTest::readsDellysSvTypes()
{
    const QString path = shared("structural/3samples.severalSV.vcf");
    NEEDS(path);
    std::map<std::string, int> types;
    for (const CandidateVariant& one : readShared(path).alleles)
        ++types[one.variant.alternate];
    const std::map<std::string, int> expected{{"<DEL>", 96}, {"<DUP>", 18}, {"<INV>", 11}, {"<INS>", 3}};
    QVERIFY(types == expected);
}

QTEST_APPLESS_MAIN(VcfRealDataTest)
#include "tst_vcf_real_data.moc"
