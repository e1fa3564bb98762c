// Tables of genes (gnomAD's constraint, ClinGen's validity and dosage) and gnomAD's structural sites as installed sources (rules ).
#include "core/acmg/propose.h"
#include "core/base/error.h"
#include "core/reference/gene_knowledge.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/source_library.h"
#include "core/reference/structural_place.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string constraint4 = "gene\tgene_id\ttranscript\tcanonical\tmane_select\tlof.pLI\tlof.oe_ci.upper\tmis.z_score\n"
                                "STAT1\tENSG1\tENST2\tfalse\tfalse\t0.1\t1.9\t-1.0\n"
                                "STAT1\tENSG1\tENST3\ttrue\tfalse\t0.2\t1.8\t0.5\n"
                                "STAT1\tENSG1\tENST1\tfalse\ttrue\t9.9e-01\t2.1e-01\t4.3210e+00\n"
                                "WAS\tENSG4\tENST4\ttrue\ttrue\t0.99\t0.3\tNA\n";
const std::string constraint2 = "gene\ttranscript\tobs_mis\tmis_z\toe_lof_upper\tpLI\nSTAT1\tENST1\t120\t3.5\t0.2\t1\n";
const std::string validity = "\"CLINGEN GENE VALIDITY CURATIONS\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
                             "\"FILE CREATED: 2026-11-02\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
                             "\"WEBPAGE: https://search.clinicalgenome.org/kb/gene-validity\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
                             "\"GENE SYMBOL\",\"GENE ID (HGNC)\",\"DISEASE LABEL\",\"DISEASE ID (MONDO)\",\"MOI\",\"SOP\",\"CLASSIFICATION\",\"ONLINE REPORT\","
                             "\"CLASSIFICATION DATE\",\"GCEP\"\n"
                             "\"+++++++++++\",\"++++++++++++++\",\"+++++++++++++\",\"++++++++++++++++++\",\"+++++++++\",\"+++++++++\",\"++++++++++++++\","
                             "\"+++++++++++++\",\"+++++++++++++++++++\",\"+++++++++++++++++++\"\n"
                             "\"STAT1\",\"HGNC:11362\",\"immunodeficiency 31C, \"\"GOF\"\" type\",\"MONDO:1\",\"AD\",\"SOP10\",\"Definitive\",\"https://x\",\"2024-05-02T00:00:00.000Z\",\"a\"\n"
                             "\"STAT1\",\"HGNC:11362\",\"immunodeficiency 31A\",\"MONDO:2\",\"AD\",\"SOP10\",\"Moderate\",\"https://x\",\"2023-05-02\",\"a\"\n";
const std::string dosage = "#ClinGen Gene Curation List\n#02 Nov,2026\n#Genomic Locations are reported on GRCh38 (hg38): GCF_000001405.36\n#https://dosage.clinicalgenome.org\n"
                           "#Gene Symbol\tGene ID\tcytoBand\tGenomic Location\tHaploinsufficiency Score\tHaploinsufficiency Description\tTriplosensitivity Score\t"
                           "Date Last Evaluated\nSTAT1\t6772\t2q32.2\tchr2:1-2\t0\tNo evidence\t0\t2022-01-02\nGATA2\t2624\t3q21.3\tchr3:1-2\t3\tSufficient\t0\t2022-01-03\n";
const std::string svHeader = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chr16,length=90338345>\n"
                             "##INFO=<ID=END,Number=1,Type=Integer,Description=\"e\">\n##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"t\">\n"
                             "##INFO=<ID=SVLEN,Number=1,Type=Integer,Description=\"l\">\n##INFO=<ID=AC,Number=A,Type=Integer,Description=\"c\">\n"
                             "##INFO=<ID=AN,Number=1,Type=Integer,Description=\"n\">\n##INFO=<ID=AF,Number=A,Type=Float,Description=\"f\">\n"
                             "##INFO=<ID=N_HOMALT,Number=1,Type=Integer,Description=\"h\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

std::string sv(std::int64_t position, const char* id, const char* type, std::int64_t end, int length, const char* frequency, const char* filter = "PASS")
{
    return "chr16\t" + std::to_string(position) + '\t' + id + "\tN\t<" + type + ">\t.\t" + filter + "\tEND=" + std::to_string(end) + ";SVTYPE=" + type
           + ";SVLEN=" + std::to_string(length) + ";AC=10;AN=1000;AF=" + frequency + ";N_HOMALT=2\n";
}

} // namespace

class TestGeneSources : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    QString file(const char* name, const std::string& content) const { return writeText(m_folder->path(), QLatin1String(name), content); }
    InstalledSource add(const QString& path, const QString& version = {}, GenomeAssembly assembly = GenomeAssembly::GRCh38,
                        std::shared_ptr<const GenePanel> panel = nullptr, const QString& kind = {})
    {
        return library().add({{path}, kind, version, {}, assembly, panel, QStringLiteral("test 1")}, m_task);
    }
    InstalledEvidence evidence() const
    {
        QStringList paths;
        for (const InstalledSource& one : library().active(GenomeAssembly::GRCh38))
            paths << one.path;
        return InstalledEvidence(GenomeAssembly::GRCh38, paths);
    }
    Error::Code refusal(const QString& path, const QString& kind = {})
    {
        try {
            add(path, QStringLiteral("1"), GenomeAssembly::GRCh38, nullptr, kind);
        } catch (const Error& error) {
            return error.code();
        }
        return Error::Code::Stopped; // installed
    }
    CandidateVariant event(StructuralKind kind, std::int64_t start, std::int64_t end, std::optional<std::int64_t> length = {}) const
    {
        CandidateVariant candidate;
        candidate.variant = {"chr16", start, "N", "<X>"};
        StructuralVariant made;
        made.kind = kind;
        made.region = {"16", start, end};
        made.length = length;
        candidate.event = std::make_shared<const StructuralVariant>(made);
        evidence().addTo(candidate);
        return candidate;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void constraintOfTheManeTranscript() // rule A-34
    {
        const InstalledSource source = add(file("gnomad.v4.1.constraint_metrics.tsv", constraint4));
        QCOMPARE(source.manifest.kind, QStringLiteral("gnomad-constraint"));
        QCOMPARE(source.manifest.title(), QStringLiteral("gnomAD constraint 4.1"));
        const GeneKnowledge stat1 = geneKnowledge(evidence(), "STAT1");
        QVERIFY(stat1.constraint);
        QCOMPARE(stat1.constraint->missenseZ, std::optional(4.321));
        QCOMPARE(stat1.constraint->loeuf, std::optional(0.21));
        const GeneKnowledge was = geneKnowledge(evidence(), "WAS");
        QVERIFY(was.constraint && !was.constraint->missenseZ); // NA is unknown, not 0
        QVERIFY(!geneKnowledge(evidence(), "BTK").constraint);
    }

    void constraintOfVersionTwo()
    {
        add(file("gnomad.v2.1.1.lof_metrics.by_gene.txt", constraint2));
        QCOMPARE(geneKnowledge(evidence(), "STAT1").constraint->missenseZ, std::optional(3.5));
    }

    void everyDiseaseOfAGeneWithItsValidity()
    {
        const InstalledSource source = add(file("Clingen-Gene-Disease-Summary.csv", validity));
        QCOMPARE(source.manifest.version, QStringLiteral("2026-11-02")); // told in its second line
        QCOMPARE(source.manifest.date, QDate(2026, 11, 2));
        const auto told = geneKnowledge(evidence(), "STAT1").validity;
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told[0].disease, std::string("immunodeficiency 31A"));
        QCOMPARE(told[0].classification, std::string("Moderate"));
        QCOMPARE(told[1].disease, std::string("immunodeficiency 31C, \"GOF\" type"));
        QCOMPARE(told[1].date, std::string("2024-05-02"));
    }

    void dosageOfAGene()
    {
        QCOMPARE(add(file("ClinGen_gene_curation_list_GRCh38.tsv", dosage), QStringLiteral("2026-11-02")).manifest.alleles, 2);
        QCOMPARE(geneKnowledge(evidence(), "GATA2").dosage->haploinsufficiency, std::string("3"));
        QVERIFY(!geneKnowledge(evidence(), "WAS").dosage);
    }

    void aTableOfGenesBelongsToNoGenome()
    {
        QVERIFY_EXCEPTION_THROWN(add(file("gnomad.v4.1.constraint_metrics.tsv", constraint4), {}, GenomeAssembly::Unknown), Error); // for which? a person says
    }

    void refusesWhatIsNoSuchTable()
    {
        QCOMPARE(refusal(file("a.tsv", "gene\tmis.z_score\nSTAT1\t4\n"), QStringLiteral("gnomad-constraint")), Error::Code::FileMalformed); // a column is missing
        QCOMPARE(refusal(file("b.tsv", constraint4 + "BTK\tx\ty\ttrue\ttrue\t1\t0.2\thigh\n")), Error::Code::FileMalformed);            // no number
        QCOMPARE(refusal(file("c.tsv", constraint4 + "BTK\tx\n")), Error::Code::FileMalformed);                                        // another width
        QCOMPARE(refusal(file("d.tsv", constraint4 + "BTK\tENSG")), Error::Code::FileTruncated);
        QCOMPARE(refusal(file("e.tsv", validity), QStringLiteral("gnomad-constraint")), Error::Code::FileMalformed);
        QVERIFY(library().all().empty() && library().leftovers().isEmpty()); // nothing half-built stays
    }

    void proposesPp2ByConstraintAndMechanism_data()
    {
        QTest::addColumn<double>("z"); // below -90: the table has no figure
        QTest::addColumn<int>("mechanism");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, double z, Mechanism mechanism, CriterionState state) { QTest::newRow(name) << z << int(mechanism) << int(state); };
        row("constrained, gain of function", 3.09, Mechanism::GainOfFunction, CriterionState::Met);
        row("constrained, dominant negative", 5, Mechanism::DominantNegative, CriterionState::Met);
        row("constrained, loss of function: a person's judgement", 5, Mechanism::LossOfFunction, CriterionState::NotEvaluated);
        row("not constrained", 3.08, Mechanism::GainOfFunction, CriterionState::NotMet);
        row("no figure is not 0", -99, Mechanism::GainOfFunction, CriterionState::NotEvaluated);
    }

    void proposesPp2ByConstraintAndMechanism() // rule A-34
    {
        QFETCH(double, z);
        QFETCH(int, mechanism);
        QFETCH(int, state);
        PanelGene gene;
        gene.symbol = "GENE1";
        gene.disorders.push_back({});
        gene.disorders.front().mechanisms = {Mechanism(mechanism)};
        CandidateVariant candidate;
        candidate.variant = {"1", 5, "A", "G"};
        candidate.gene = &gene;
        TranscriptConsequence transcript;
        transcript.consequences = {"missense_variant"};
        candidate.transcripts = {transcript};
        candidate.chosen = 0;
        CriterionFacts facts;
        facts.missense = MissenseFacts{z < -90 ? std::nullopt : std::optional(z), "gnomAD constraint 4.1"};
        bool found = false;
        for (const AppliedCriterion& one : evaluateCriteria(candidate, {}, {}, AcmgRules{}, facts))
            if (one.criterion == AcmgCriterion::PP2) {
                found = true;
                QCOMPARE(int(one.state), state);
            }
        QVERIFY(found);
    }

    void anEventGetsTheFrequencyOfTheOneItOverlapsMost() // rule A-84
    {
        const auto panel = loadPanel(QStringLiteral("iei"));
        const PanelGene* gene = panel->bySymbol("CIITA");
        QVERIFY(gene);
        const std::int64_t at = gene->regionIn(GenomeAssembly::GRCh38).start + 1000;
        const std::string sites = sv(5000, "far", "DEL", 6000, 1000, "0.5") + sv(at - 60000, "long", "DEL", at + 40000, -100001, "0.02") + sv(at, "a", "DEL", at + 999, 1000, "0.011")
                                  + sv(at, "d", "DUP", at + 999, 1000, "0.3") + sv(at + 300, "b", "DEL", at + 1299, 1000, "0.2") + sv(at + 5000, "i", "INS", at + 5001, 310, "0.07", "UNRESOLVED");
        const InstalledSource source = add(file("gnomad.v4.1.sv.sites.vcf", svHeader + sites), {}, GenomeAssembly::Unknown, panel);
        QCOMPARE(source.manifest.kind, QStringLiteral("gnomad-sv"));
        QCOMPARE(source.manifest.title(), QStringLiteral("gnomAD SV 4.1"));
        QCOMPARE(source.manifest.alleles, 5); // but for the one in no gene; the one that begins far before its gene stays
        const CandidateVariant deletion = event(StructuralKind::Deletion, at + 10, at + 1009);
        QCOMPARE(deletion.frequencies.size(), std::size_t(1));
        QCOMPARE(deletion.frequencies[0].alleleFrequency, std::optional(0.011));
        QCOMPARE(deletion.frequencies[0].homozygotes, std::optional(2));
        QCOMPARE(deletion.frequencies[0].source, std::string("gnomAD SV 4.1, 99 %"));
        QVERIFY(!deletion.frequency); // told, and never what the filter asks: such a call is always shown (C-8)
        QVERIFY(event(StructuralKind::Deletion, at + 10, at + 400).frequencies.empty()); // less than half of the other
        QCOMPARE(event(StructuralKind::Deletion, at - 59000, at + 39000).frequencies.size(), std::size_t(1));
        QVERIFY(event(StructuralKind::Inversion, at, at + 999).frequencies.empty()); // of another kind
        QVERIFY(event(StructuralKind::CopyNumber, at, at + 999).frequencies.empty()); // a loss in one, a gain in another
        const CandidateVariant inserted = event(StructuralKind::Insertion, at + 5050, at + 5050, 300);
        QCOMPARE(inserted.frequencies.size(), std::size_t(1));
        QCOMPARE(inserted.frequencies[0].filters, std::string("UNRESOLVED")); // the source's own doubt is kept
        QVERIFY(event(StructuralKind::Insertion, at + 5050, at + 5050, 30).frequencies.empty());
        QVERIFY(event(StructuralKind::Insertion, at + 5200, at + 5200, 300).frequencies.empty());
    }

    void refusesSitesWithoutWhatTheyMustHave()
    {
        QCOMPARE(refusal(file("gnomad.v4.1.sv.sites.vcf", "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"),
                         QStringLiteral("gnomad-sv")),
                 Error::Code::FileMalformed);
    }

    void readsThePublishedTables()
    {
        const QString published4 = sharedData("sources/gnomad.v4.1.constraint_metrics_reduced.tsv"), curations = sharedData("sources/clingen_gene_disease_validity.tsv.gz");
        if (published4.isEmpty() || curations.isEmpty())
            QSKIP("the published tables are not beside the project");
        const InstalledSource published = add(published4);
        QCOMPARE(published.manifest.records(), 3754);
        const GeneKnowledge aagab = geneKnowledge(evidence(), "AAGAB");
        QVERIFY(aagab.constraint && aagab.constraint->missenseZ);
        const InstalledSource curated = add(curations, QStringLiteral("2026-06"));
        QCOMPARE(curated.manifest.alleles, 2913);
        const auto panel = loadPanel(QStringLiteral("iei"));
        const InstalledEvidence installed = evidence();
        int curatedGenes = 0;
        for (const PanelGene& gene : panel->genes())
            curatedGenes += geneKnowledge(installed, gene.symbol).validity.empty() ? 0 : 1;
        QVERIFY2(curatedGenes > 100, qPrintable(QString::number(curatedGenes)));
        qInfo("%d of %d panel genes have a ClinGen curation", curatedGenes, int(panel->genes().size()));
    }
};

QTEST_APPLESS_MAIN(TestGeneSources)
#include "tst_gene_sources.moc"
