// Tables of computed scores as installed sources: REVEL, AlphaMissense, CADD (rules ), and what of them is refused.
#include "core/acmg/propose.h"
#include "core/base/error.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/source_library.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string revelHeader = "chr,hg19_pos,grch38_pos,ref,alt,aaref,aaalt,REVEL,Ensembl_transcriptid\n";
const std::string revelRows = "1,949739,1014359,G,A,E,K,0.773,ENST00000379389\n" // sorted by hg19_pos, not by grch38_pos
                              "1,949740,1014300,A,C,E,D,0.016,ENST00000379389\n"
                              "1,949740,1014300,A,C,E,D,0.021,ENST00000624697\n"
                              "1,949741,.,A,C,E,D,0.500,ENST00000379389\n";
const std::string alphaHeader = "# Copyright 2023 DeepMind Technologies Limited\n#\n# Licensed under CC BY-NC-SA 4.0 license\n"
                                "#CHROM\tPOS\tREF\tALT\tgenome\tuniprot_id\ttranscript_id\tprotein_variant\tam_pathogenicity\tam_class\n";
const std::string alphaRows = "chr1\t1014300\tA\tC\thg38\tP05161\tENST00000379389.4\tE2D\t0.2937\tlikely_benign\n"
                              "chr1\t1014359\tG\tA\thg38\tP05161\tENST00000379389.4\tE22K\t0.9912\tlikely_pathogenic\n";
const std::string caddHeader = "## CADD GRCh38-v1.7 (c) University of Washington 2013-2023. All rights reserved.\n#Chrom\tPos\tRef\tAlt\tRawScore\tPHRED\n";
const std::string caddRows = "1\t1014300\tA\tC\t0.76\t7.993\n1\t1014359\tG\tA\t4.1\t31.2\n";

} // namespace

class TestScoreTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    QString file(const char* name, const std::string& content) const { return writeText(m_folder->path(), QLatin1String(name), content); }
    InstalledSource add(const QString& path, const QString& version = {}, GenomeAssembly assembly = GenomeAssembly::Unknown, const QString& kind = {},
                        std::shared_ptr<const GenePanel> panel = nullptr)
    {
        return library().add({{path}, kind, version, {}, assembly, panel, QStringLiteral("test 1")}, m_task);
    }
    InstalledSource addRevel() { return add(file("revel-v1.3.csv", revelHeader + revelRows), {}, GenomeAssembly::GRCh38); }
    CandidateVariant lookedUp(const Variant& variant, CandidateVariant candidate = {}) const
    {
        QStringList paths;
        for (const InstalledSource& one : library().active(GenomeAssembly::GRCh38))
            paths << one.path;
        candidate.variant = variant;
        InstalledEvidence(GenomeAssembly::GRCh38, paths).addTo(candidate);
        return candidate;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void revelOfTheAssemblyThatIsTold() // rule A-40: three decimals as written
    {
        const InstalledSource source = addRevel();
        QCOMPARE(source.manifest.kind, QStringLiteral("revel"));
        QCOMPARE(source.manifest.title(), QStringLiteral("REVEL 1.3"));
        QCOMPARE(source.manifest.alleles, 2); // one has no place in GRCh38
        QCOMPARE(source.manifest.records(), 4);
        QCOMPARE(lookedUp({"chr1", 1014359, "G", "A"}).scores.revel, std::optional(0.773));
        QVERIFY(!lookedUp({"chr1", 949739, "G", "A"}).scores.revel);
        const InstalledSource older = add(file("revel-v1.3.csv", revelHeader + revelRows), {}, GenomeAssembly::GRCh37);
        QVERIFY(older.manifest.assembly == GenomeAssembly::GRCh37);
        CandidateVariant candidate;
        candidate.variant = {"1", 949739, "G", "A"};
        InstalledEvidence(GenomeAssembly::GRCh37, {older.path}).addTo(candidate);
        QCOMPARE(candidate.scores.revel, std::optional(0.773));
    }

    void ofSeveralTranscriptsTheLargest() // rule A-40
    {
        QCOMPARE(addRevel().manifest.duplicates, 0);
        QCOMPARE(lookedUp({"1", 1014300, "A", "C"}).scores.revel, std::optional(0.021));
    }

    void alphaMissenseTellsItsGenomeAndVersion()
    {
        const InstalledSource source = add(file("AlphaMissense_hg38.tsv", alphaHeader + alphaRows));
        QCOMPARE(source.manifest.title(), QStringLiteral("AlphaMissense 2023"));
        QVERIFY(source.manifest.assembly == GenomeAssembly::GRCh38);
        QCOMPARE(lookedUp({"1", 1014300, "A", "C"}).scores.alphaMissense, std::optional(0.2937));
    }

    void caddOfSubstitutionsAndOfIndelsAreTwoSources()
    {
        const InstalledSource snv = add(file("whole_genome_SNVs.tsv", caddHeader + caddRows));
        const InstalledSource indel = add(file("gnomad.genomes.r4.0.indel.tsv", caddHeader + "1\t1014400\tCAG\tC\t1.2\t12.34\n"));
        QCOMPARE(snv.manifest.kind, QStringLiteral("cadd-snv"));
        QCOMPARE(indel.manifest.kind, QStringLiteral("cadd-indel"));
        QCOMPARE(snv.manifest.title(), QStringLiteral("CADD 1.7"));
        QVERIFY(snv.active && indel.active);
        QCOMPARE(lookedUp({"1", 1014359, "G", "A"}).scores.caddPhred, std::optional(31.2));
        QCOMPARE(lookedUp({"1", 1014400, "CAGT", "CT"}).scores.caddPhred, std::optional(12.34)); // another spelling of it
    }

    void whatIsNotThereIsUnknownNotZero() // rules
    {
        addRevel();
        const CandidateVariant candidate = lookedUp({"1", 1014300, "A", "G"});
        QVERIFY(!candidate.scores.revel && !candidate.scores.caddPhred && !candidate.scores.alphaMissense);
    }

    void theFilesScoreStaysAndAnotherStandsBesideIt()
    {
        addRevel();
        CandidateVariant candidate;
        candidate.scores.revel = 0.5;
        candidate = lookedUp({"1", 1014359, "G", "A"}, candidate);
        QCOMPARE(candidate.scores.revel, std::optional(0.5));
        QCOMPARE(candidate.beside.scores.revel, std::optional(0.773));
    }

    void theSourceOfEachScoreIsNamed()
    {
        const InstalledSource revel = addRevel();
        const InstalledSource cadd = add(file("whole_genome_SNVs.tsv", caddHeader + caddRows));
        const InstalledEvidence evidence(GenomeAssembly::GRCh38, {revel.path, cadd.path});
        CandidateVariant candidate;
        candidate.variant = {"1", 1014359, "G", "A"};
        candidate.scores.caddPhred = 30; // the file's
        evidence.addTo(candidate);
        QVERIFY((evidence.scoreSources(candidate) == std::map<std::string, std::string>{{"revel", "REVEL 1.3"}}));
    }

    void aScoreFromASourceIsWeighedAsOneOfTheFile_data() // rules
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("alternate");
        QTest::addColumn<QString>("criterion");
        QTest::newRow("0.773 is PP3 Moderate") << 1014359 << "A" << "PP3_Moderate";
        QTest::newRow("0.021 without a splice score is no BP4") << 1014300 << "C" << "";
    }
    void aScoreFromASourceIsWeighedAsOneOfTheFile()
    {
        QFETCH(int, position);
        QFETCH(QString, alternate);
        QFETCH(QString, criterion);
        addRevel();
        PanelGene gene;
        gene.symbol = "ISG15";
        CandidateVariant candidate;
        TranscriptConsequence transcript;
        transcript.consequences = {"missense_variant"};
        transcript.impact = impactOf("missense_variant");
        candidate.transcripts = {transcript};
        candidate.chosen = 0;
        candidate.gene = &gene;
        candidate = lookedUp({"1", position, position == 1014359 ? "G" : "A", alternate.toStdString()}, candidate);
        QString told;
        for (const AppliedCriterion& one : proposeCriteria(candidate, {}, {}))
            if (one.criterion == AcmgCriterion::PP3 || one.criterion == AcmgCriterion::BP4)
                told = nameOf(one);
        QCOMPARE(told, criterion);
    }

    void onlyThePanelsPlacesAreKept()
    {
        const InstalledSource source = add(file("whole_genome_SNVs.tsv", caddHeader + "1\t50000\tA\tC\t0.76\t7.993\n" + caddRows), {}, GenomeAssembly::Unknown, {},
                                           loadPanel(QStringLiteral("iei")));
        QCOMPARE(source.manifest.alleles, 2); // ISG15's
        QCOMPARE(source.manifest.records(), 3);
    }

    void theIndexBesideTheFileIsUsed()
    {
        const QString bgzip = QStandardPaths::findExecutable(QStringLiteral("bgzip")), tabix = QStandardPaths::findExecutable(QStringLiteral("tabix"));
        if (bgzip.isEmpty() || tabix.isEmpty())
            QSKIP("bgzip and tabix are not here");
        const QString path = file("whole_genome_SNVs.tsv", caddHeader + "1\t50000\tA\tC\t0.76\t7.993\n" + caddRows);
        QCOMPARE(QProcess::execute(bgzip, {path}), 0);
        QCOMPARE(QProcess::execute(tabix, {QStringLiteral("-s1"), QStringLiteral("-b2"), QStringLiteral("-e2"), path + QStringLiteral(".gz")}), 0);
        const InstalledSource source = add(path + QStringLiteral(".gz"), {}, GenomeAssembly::Unknown, {}, loadPanel(QStringLiteral("iei")));
        QVERIFY(source.manifest.origins.front().byIndex);
        QCOMPARE(source.manifest.alleles, 2);
        QCOMPARE(source.manifest.records(), 2);
        QCOMPARE(lookedUp({"1", 1014359, "G", "A"}).scores.caddPhred, std::optional(31.2));
    }

    void whatCannotBeTrustedIsRefused_data()
    {
        using enum Error::Code;
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* what, const char* name, const std::string& content, Error::Code code, const char* told, const char* kind = "") {
            QTest::newRow(what) << name << QString::fromStdString(content) << kind << int(code) << told;
        };
        const auto without = [](std::string text, const std::string& part) { return text.erase(text.find(part), part.size()); };
        row("a column of the kind is missing", "cadd.snv.tsv", without(caddHeader, "\tRef") + "1\t1\tC\t0.7\t7\n", FileMalformed, "no column ref");
        row("another table than is said", "x.tsv", alphaHeader + alphaRows, FileMalformed, "no column revel", "revel");
        row("a line of another width", "cadd.snv.tsv", caddHeader + "1\t1\tA\tC\t0.7\t7\n1\t2\tA\tC\t0.7\n1\t3\tA\tC\t0.7\t7\n", FileMalformed, "line 4 has 5 cells, not 6");
        row("not sorted", "cadd.snv.tsv", caddHeader + "1\t9\tA\tC\t0.7\t7\n1\t8\tA\tC\t0.7\t7\n", FileMalformed, "not sorted: position 8 follows 9");
        row("sorted by neither assembly", "revel-v1.3.csv", revelHeader + "1,9,9,A,C,E,D,0.1,x\n1,8,8,A,C,E,D,0.1,x\n", FileMalformed, "not sorted");
        row("a chromosome comes again", "cadd.snv.tsv", caddHeader + "1\t9\tA\tC\t0.7\t7\n2\t8\tA\tC\t0.7\t7\n1\t10\tA\tC\t0.7\t7\n", FileMalformed, "contig 1 comes again");
        row("cut within a score", "cadd.snv.tsv", caddHeader + "1\t9\tA\tC\t0.7\t7\n1\t10\tA\tC\t0.7\t31", FileTruncated, "line 4");
        row("cut within a line", "cadd.snv.tsv", caddHeader + "1\t9\tA\tC\t0.7\t7\n1\t10\tA", FileTruncated, "line 4");
        row("a score that is no number", "cadd.snv.tsv", caddHeader + "1\t9\tA\tC\t0.7\thigh\n", FileMalformed, "the score is 'high'");
        row("a score out of its scale", "revel-v1.3.csv", revelHeader + "1,9,9,A,C,E,D,1.7,x\n", FileMalformed, "the score is '1.7'");
        row("a position that is no number", "cadd.snv.tsv", caddHeader + "1\tnine\tA\tC\t0.7\t7\n", FileMalformed, "the position is 'nine'");
        row("another genome within", "AlphaMissense.tsv", alphaHeader + "chr1\t5\tA\tC\thg38\tP\tE\tA\t0.1\tb\nchr1\t6\tA\tC\thg19\tP\tE\tA\t0.1\tb\n", FileMalformed, "another genome");
        row("the genome that was not meant", "AlphaMissense.tsv", alphaHeader + "chr1\t5\tA\tC\thg19\tP\tE\tA\t0.1\tb\n", MixedAssemblies, "");
        row("without a line", "cadd.snv.tsv", caddHeader, FileEmpty, "");
        row("without a header", "cadd.snv.tsv", "1\t9\tA\tC\t0.7\t7\n", FileMalformed, "no column", "cadd-snv");
        row("without a version", "cadd.snv.tsv", "#Chrom\tPos\tRef\tAlt\tRawScore\tPHRED\n1\t9\tA\tC\t0.7\t7\n", InvalidValue, "version");
    }
    void whatCannotBeTrustedIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, content);
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QString, told);
        try {
            add(writeText(m_folder->path(), name, content.toStdString()), {}, GenomeAssembly::GRCh38, kind);
            QFAIL("it was installed");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), code);
            QVERIFY2((error.subject() + error.detail()).contains(told), qPrintable(error.detail()));
        }
        QVERIFY(library().all().empty() && library().leftovers().isEmpty());
    }

    void aGenomeThatNobodyTellsIsNotGuessed() // rule B-7
    {
        try {
            add(file("revel-v1.3.csv", revelHeader + revelRows));
            QFAIL("a genome was guessed");
        } catch (const Error& error) {
            QVERIFY(error.code() == Error::Code::AssemblyUnknown);
        }
    }

    void twoScoresOfOneAlleleAreTold()
    {
        const InstalledSource source = add(file("whole_genome_SNVs.tsv", caddHeader + "1\t9\tA\tC\t0.7\t7\n1\t9\tA\tC\t0.7\t8\n"));
        QCOMPARE(source.manifest.duplicates, 1);
        QCOMPARE(lookedUp({"1", 9, "A", "C"}).scores.caddPhred, std::optional(8.0));
    }

    void aCutCompressedTableIsRefused()
    {
        const QString bgzip = QStandardPaths::findExecutable(QStringLiteral("bgzip"));
        if (bgzip.isEmpty())
            QSKIP("bgzip is not here");
        const QString path = file("whole_genome_SNVs.tsv", caddHeader + caddRows);
        QCOMPARE(QProcess::execute(bgzip, {path}), 0);
        QFile packed(path + QStringLiteral(".gz"));
        QVERIFY(packed.resize(packed.size() - 28)); // its end mark
        QVERIFY_EXCEPTION_THROWN(add(packed.fileName()), Error);
        QVERIFY(library().all().empty());
    }

    void theOfficialCaddFileIsRead()
    {
        const QString path = QStringLiteral(SHARED_DATA "/sources/small_CADD.tsv");
        if (!QFile::exists(path))
            QSKIP("the shared data are not here");
        const InstalledSource source = add(path, QStringLiteral("1.0"), GenomeAssembly::GRCh37, QStringLiteral("cadd-snv"));
        QVERIFY(source.manifest.alleles > 1000);
        CandidateVariant candidate;
        candidate.variant = {"1", 10001, "T", "A"};
        InstalledEvidence(GenomeAssembly::GRCh37, {source.path}).addTo(candidate);
        QCOMPARE(candidate.scores.caddPhred, std::optional(1.597));
    }
};

QTEST_GUILESS_MAIN(TestScoreTables)
#include "tst_score_tables.moc"
