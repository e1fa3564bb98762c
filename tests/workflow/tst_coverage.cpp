// The coverage of the panel from reads, depth tables and gVCFs (rules C-9, B-38), kept with the case and told in the report.
#include "core/workflow/case_coverage.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/quality.h"
#include "core/workflow/recheck.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const char* const reads = "reads/TrioMaternalContaminationFather.bam";

std::vector<CoverageTarget> targetsOf(GenomeAssembly assembly)
{
    return coverageTargets(*defaultPanel(), assembly);
}

CoverageTarget targetOf(GenomeAssembly assembly, const std::string& gene)
{
    for (CoverageTarget& one : targetsOf(assembly))
        if (one.gene == gene)
            return one;
    return {};
}

// Every base of the panel read 31 times, but the first base of RAG1's coding exon and its 30 neighbours read 4 times.
std::string depthTable(GenomeAssembly assembly)
{
    const GenomicRegion hole = targetOf(assembly, "RAG1").pieces.front();
    std::string table;
    for (const CoverageTarget& target : targetsOf(assembly))
        for (const GenomicRegion& piece : target.pieces) {
            const bool holed = piece == hole;
            const std::int64_t start = piece.start - 1 + (holed ? 200 : 0);
            if (holed)
                table += "chr" + piece.contig + '\t' + std::to_string(piece.start - 1) + '\t' + std::to_string(start) + "\t4\n";
            table += "chr" + piece.contig + '\t' + std::to_string(start) + '\t' + std::to_string(piece.end) + "\t31\n";
        }
    return table;
}

QString limitationsOf(const ReportDraft& draft)
{
    for (const ReportSection& section : draft.sections)
        if (section.key == u"limitations")
            return section.paragraphs.join(QLatin1Char('\n'));
    return {};
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    UnwatchedTask m_task;

private slots:
    void exonsOfCodingGenesAreAskedForTheirCodingBasesAndTwentyBeside()
    {
        const CoverageTarget gene = targetOf(GenomeAssembly::GRCh38, "RAG1"); // one coding exon, 1,043 codons and the stop
        QCOMPARE(gene.pieces.size(), std::size_t(1));
        QCOMPARE(gene.pieces.front().end - gene.pieces.front().start + 1, std::int64_t(1044 * 3 + 40));
        const CoverageTarget rna = targetOf(GenomeAssembly::GRCh38, "RMRP"); // rule C-7
        QCOMPARE(rna.pieces.size(), std::size_t(1));
        QVERIFY(rna.pieces.front().end - rna.pieces.front().start + 1 > 260 + 40);
        QVERIFY(targetsOf(GenomeAssembly::GRCh38).size() > 500);
        QVERIFY(targetsOf(GenomeAssembly::Unknown).empty());
    }

    void realReadsAreMeasuredAndNamed()
    {
        if (sharedData(reads).isEmpty())
            QSKIP("the shared data are not here: reads");
        const std::vector<CoverageTarget> rorc{targetOf(GenomeAssembly::GRCh37, "RORC"), targetOf(GenomeAssembly::GRCh37, "BTK")};
        const PanelCoverage coverage = coverageOf({sharedData(reads), QStringLiteral("father")}, rorc, GenomeAssembly::GRCh37, {}, m_task);
        QCOMPARE(coverage.source, std::string("reads"));
        QCOMPARE(coverage.genes[0].unknown, std::int64_t(0));
        QVERIFY2(*coverage.meanDepth > 0.5 && *coverage.meanDepth < 6, qPrintable(QString::number(*coverage.meanDepth))); // a thin file
        QVERIFY(!coverage.sampleInFile.empty());
        QVERIFY(errorCodeOf([&] {
                    coverageOf({sharedData(reads), QStringLiteral("father")}, rorc, GenomeAssembly::GRCh38, {}, m_task);
                }) == Error::Code::MixedAssemblies);
    }

    void aGvcfTellsItsOwnCoverage()
    {
        const QString path = sharedData("families/gvcf/test2.g.vcf.gz"); // some stretches of chromosome 21
        if (path.isEmpty())
            QSKIP("the shared data are not here: families/gvcf");
        const FamilyVariants variants = readFamily({{path}, {}, {}, {}}, defaultPanel(), m_task);
        QCOMPARE(variants.coverage.size(), std::size_t(1));
        const PanelCoverage& coverage = variants.coverage.front();
        QCOMPARE(coverage.source, std::string("reference_blocks"));
        QVERIFY(coverage.of("RAG1")->unknown == coverage.of("RAG1")->bases); // chromosome 11 is not in the file
        const auto some =
            std::find_if(coverage.genes.begin(), coverage.genes.end(), [](const GeneCoverage& one) { return one.atLeast > 0; });
        QVERIFY(some != coverage.genes.end());
        QVERIFY(coverageOfCase(variants, nullptr) == variants.coverage);
    }

    void aDepthTableNeedsASampleOfTheFamily()
    {
        const QString table = writeText(m_folder.path(), QStringLiteral("depth.bed"), depthTable(GenomeAssembly::GRCh38));
        QCOMPARE(depthFileFromText(QStringLiteral("child=") + table).sample, QStringLiteral("child"));
        QVERIFY(depthFileFromText(table).sample.isEmpty());
        FamilyInput input;
        input.vcfPaths = {aTrioVcf().withDeNovo("11", 36'574'000, "A", "G").writeTo(m_folder.path())};
        for (const char* file : {"", "nobody="}) {
            input.depths = {depthFileFromText(QLatin1String(file) + table)};
            QVERIFY(errorCodeOf([&] { checkFamily(input, m_task); }) == Error::Code::InvalidValue);
        }
        input.depths = {depthFileFromText(QStringLiteral("child=") + table)};
        const FamilyQuality quality = checkFamily(input, m_task);
        QCOMPARE(quality.coverage.size(), std::size_t(1));
        const auto low = quality.coverage.front().insufficient();
        QCOMPARE(low.size(), std::size_t(1));
        QCOMPARE(low.front()->gene, std::string("RAG1"));
        QCOMPARE(low.front()->bases - low.front()->atLeast, std::int64_t(200));
        QCOMPARE(low.front()->gaps.size(), std::size_t(1));
    }

    void whatIsMeasuredIsKeptOverARecheckAndToldInTheReport()
    {
        Workspace workspace(m_folder.filePath(QStringLiteral("cases.db")), QStringLiteral("tester"));
        const DemoCase demo = writeDemoFamilies(m_folder.filePath(QStringLiteral("demo"))).front();
        const FamilyInput files{{demo.vcfPath}, demo.pedPath, {}, {}};
        const FamilyVariants variants = readFamily(files, defaultPanel(), m_task);
        Case start = demo.theCase;
        start.assembly = variants.assembly;
        start.family = variants.family;
        start.sources = sourceFiles(files, variants, m_task);
        const Case made = workspace.createCase(std::move(start), variants);
        const DepthFile table{writeText(m_folder.path(), QStringLiteral("case.bed"), depthTable(made.assembly)),
                              QString::fromStdString(made.family.proband.sample)};
        QVERIFY(errorCodeOf([&] { measureCoverage(workspace, made, table, m_task); }) ==
                Error::Code::NotAllowed); // the samples are not checked yet
        recheckFamily(workspace, made, m_task);
        const FamilyQuality measured = measureCoverage(workspace, made, table, m_task);
        QVERIFY(recheckFamily(workspace, made, m_task).coverage == measured.coverage);
        QVERIFY(workspace.quality(made.id)->coverage == measured.coverage);

        const Shortlist list = makeShortlist(variants, filterPreset(QStringLiteral("default")), {});
        QVERIFY(limitationsOf(draftReport(made, variants, list, std::nullopt, QStringLiteral("en")))
                    .contains(QStringLiteral("has not been assessed")));
        const QString english = limitationsOf(draftReport(made, variants, list, std::nullopt, QStringLiteral("en"), measured.coverage));
        QVERIFY2(english.contains(QStringLiteral("Genes with insufficient coverage: RAG1 (93.6 %).")), qPrintable(english));
        QVERIFY2(english.contains(QStringLiteral("(± 20 bp) were covered at least 10 times")) && !english.contains(QStringLiteral("100")),
                 qPrintable(english));
        const QString danish = limitationsOf(draftReport(made, variants, list, std::nullopt, QStringLiteral("da"), measured.coverage));
        QVERIFY2(danish.contains(QStringLiteral("Gener med utilstrækkelig dækning: RAG1 (93,6 %).")), qPrintable(danish));
    }

    void theSecondHitSearchTellsWhatElseThePatientHasInTheGene() // B-37, B-38
    {
        FamilyVariants variants;
        const auto panel = defaultPanel();
        variants.panel = panel;
        variants.family = aTrio();
        const PanelGene* gene = panel->bySymbol("LRBA");
        const auto one = [&](std::int64_t at, const char* child, const char* terms, double frequency) {
            return CandidateVariant(
                aVariant("chr4", at).child(child).mother("0/0").father("0/0").inGene(gene).consequence(terms).frequency(frequency));
        };
        variants.candidates = {one(1, "0/1", "stop_gained", 0),
                               one(2, "0/1", "intron_variant", 0.001),
                               one(3, "0/0", "stop_gained", 0),
                               one(4, "0/1", "missense_variant", 0.002),
                               one(5, "0/1", "stop_gained", 0.01),
                               CandidateVariant(aVariant("chr4", 6).child("0/1").inGene(panel->bySymbol("RAG1"))),
                               CandidateVariant(CandidateBuilder("chr4", 7, "A", "<DEL>").child("0/1").inGene(gene))};
        std::vector<std::int64_t> places;
        for (const CandidateVariant* hit : secondHits(variants, variants.candidates.front()))
            places.push_back(hit->variant.position);
        QVERIFY((places == std::vector<std::int64_t>{7, 4, 2})); // not carried, common, in another gene: not told
    }

private:
    template <typename Work> static std::optional<Error::Code> errorCodeOf(Work work)
    {
        try {
            work();
        } catch (const Error& error) {
            return error.code();
        }
        return std::nullopt;
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
