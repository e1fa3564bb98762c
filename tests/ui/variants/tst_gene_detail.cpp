// What the page says of a variant's gene and bases from installed sources: ClinGen, gnomAD's constraint, phyloP (rules ); without them nothing.
#include "core/reference/source_library.h"
#include "tests/support/vcf_builder.h"
#include "tests/ui/case_fixture.h"
#include "ui/settings/language.h"
#include "ui/variants/variant_detail.h"
#include <QLabel>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestGeneDetail : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    void add(const char* name, const std::string& content, const char* version = "1")
    {
        SourceLibrary(m_folder.filePath(QStringLiteral("sources")))
            .add({{writeText(m_folder.path(), QLatin1String(name), content)}, {}, QLatin1String(version), {}, GenomeAssembly::GRCh38, nullptr, QStringLiteral("test 1")}, m_task);
    }

    // The labels of the detail of the IL2RG variant, chrX 71109309 G>A.
    static QStringList said(const std::shared_ptr<const InstalledEvidence>& evidence)
    {
        const auto family = aFamilysVariants();
        FamilyVariants variants = *family;
        variants.knowledge.evidence = evidence;
        VariantRow row;
        row.candidate = &variants.candidates.front();
        VariantDetail detail;
        detail.showVariant(&row, anInventedCase(variants), variants);
        QStringList texts;
        for (const QLabel* label : detail.findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

private slots:
    void initTestCase()
    {
        speak(Language::English);
        add("gnomad.v4.1.constraint_metrics.tsv", "gene\tgene_id\ttranscript\tcanonical\tmane_select\tlof.pLI\tlof.oe_ci.upper\tmis.z_score\n"
                                                  "IL2RG\tENSG1\tENST1\ttrue\ttrue\t0.99\t0.31\t2.345\n");
        add("ClinGen_gene_curation_list_GRCh38.tsv", "#ClinGen Gene Curation List\n#02 Nov,2026\n#Genomic Locations are reported on GRCh38 (hg38): GCF_000001405.36\n#https://dosage.clinicalgenome.org\n"
                                                     "#Gene Symbol\tGene ID\tcytoBand\tGenomic Location\tHaploinsufficiency Score\tHaploinsufficiency Description\tTriplosensitivity Score\tDate Last Evaluated\n"
                                                     "IL2RG\t3561\tXq13.1\tchrX:1-2\t3\tSufficient\t0\t2022-01-02\n");
        add("Clingen-Gene-Disease-Summary.csv", "\"CLINGEN GENE VALIDITY CURATIONS\",\"\"\n\"FILE CREATED: 2026-11-02\",\"\"\n"
                                                "\"GENE SYMBOL\",\"GENE ID (HGNC)\",\"DISEASE LABEL\",\"DISEASE ID (MONDO)\",\"MOI\",\"SOP\",\"CLASSIFICATION\",\"ONLINE REPORT\",\"CLASSIFICATION DATE\",\"GCEP\"\n"
                                                "\"IL2RG\",\"HGNC:6010\",\"T-B+ severe combined immunodeficiency\",\"MONDO:1\",\"XL\",\"SOP10\",\"Definitive\",\"https://x\",\"2024-05-02\",\"a\"\n");
        add("chrX.phyloP100way.wigFix", "fixedStep chrom=chrX start=71109308 step=1\n0.1\n7.253\n0.2\n", "100way");
    }

    void tellsWhatIsInstalled()
    {
        QStringList paths;
        for (const InstalledSource& one : SourceLibrary(m_folder.filePath(QStringLiteral("sources"))).active(GenomeAssembly::GRCh38))
            paths << one.path;
        QCOMPARE(paths.size(), 4);
        const QStringList texts = said(std::make_shared<const InstalledEvidence>(GenomeAssembly::GRCh38, paths));
        for (const char* expected : {"Constraint: missense Z 2.35, LOEUF 0.31", "ClinGen dosage: haploinsufficiency 3, triplosensitivity 0",
                                     "ClinGen: Definitive for T-B+ severe combined immunodeficiency, XL (2024-05-02)", "phyloP", "7.25"})
            QVERIFY2(texts.contains(QLatin1String(expected)), qPrintable(QLatin1String(expected) + QLatin1Char('\n') + texts.join(QLatin1Char('\n'))));
    }

    void saysNothingOfWhatIsNot()
    {
        const QString all = said(std::make_shared<const InstalledEvidence>(GenomeAssembly::GRCh38, QStringList())).join(QLatin1Char('\n'));
        for (const char* word : {"Constraint", "ClinGen dosage", "phyloP"})
            QVERIFY2(!all.contains(QLatin1String(word)), word);
    }
};

QTEST_MAIN(TestGeneDetail)
#include "tst_gene_detail.moc"
