// A case and the installed sources of knowledge: looked up at its import, remembered, never changed by newer ones (rule R-1).
#include "core/workflow/new_case.h"
#include "core/workflow/annotate_file.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string header = "##fileformat=VCFv4.1\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
                           "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n";
const Variant known{"chr1", 1014143, "C", "T"}; // in ISG15

std::string clinVarSaying(const std::string& significance, const std::string& date)
{
    return header + "##fileDate=" + date + "\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t1014143\t183381\tC\tT\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=" +
           significance + "\n";
}

} // namespace

class TestKnowledge : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    InstalledSource install(const std::string& significance, const std::string& date)
    {
        SourceToAdd wanted;
        wanted.files << writeText(m_folder->path(), QStringLiteral("clinvar.vcf"), clinVarSaying(significance, date));
        return addKnowledgeSource(wanted, m_task);
    }
    FamilyInput input() const
    {
        FamilyInput family;
        family.vcfPaths << aTrioVcf().withDeNovo("1", known.position, "C", "T").writeTo(m_folder->path());
        family.pedPath = writeText(m_folder->path(), QStringLiteral("trio.ped"), trioPed());
        return family;
    }
    FamilyVariants read() { return readFamily(input(), defaultPanel(), m_task); }
    static ClinVarClass classIn(const FamilyVariants& variants)
    {
        const CandidateVariant* candidate = findCandidate(variants, known);
        return candidate && candidate->clinvar ? candidate->clinvar->significance : ClinVarClass::Unknown;
    }
    Case caseOf(const FamilyVariants& variants)
    {
        Case one;
        one.assembly = variants.assembly;
        one.family = variants.family;
        one.sources = sourceFiles(input(), variants, m_task);
        return one;
    }
    FamilyVariants opened(const Case& one, const FamilyVariants& variants) { return readFamilyFromSlices(one, variants.slices, defaultPanel(), m_task); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    }

    void withoutSourcesNothingIsKnownAndNothingIsMissed()
    {
        const FamilyVariants variants = read();
        QVERIFY(variants.knowledge.sources.empty() && variants.lostFiles.isEmpty());
        QVERIFY(classIn(variants) == ClinVarClass::Unknown);
    }

    void anInstalledSourceIsLookedUpAndTheCaseRemembersIt()
    {
        const InstalledSource clinVar = install("Pathogenic", "2026-11-01");
        const FamilyVariants variants = read();
        QVERIFY(classIn(variants) == ClinVarClass::Pathogenic);
        const Case one = caseOf(variants);
        QCOMPARE(one.sources.back().role, QStringLiteral("reference"));
        QCOMPARE(one.sources.back().sha256, clinVar.sha256);
    }

    void aCaseIsOpenedAsItWasJudged() // rule R-1
    {
        install("Pathogenic", "2026-11-01");
        const FamilyVariants first = read();
        const Case one = caseOf(first);
        install("Benign", "2026-12-01");
        QVERIFY(classIn(read()) == ClinVarClass::Benign);
        const FamilyVariants again = opened(one, first);
        QVERIFY(classIn(again) == ClinVarClass::Pathogenic);
        QCOMPARE(again.knowledge.sources.front().manifest.version, QStringLiteral("2026-11-01"));
        QVERIFY(again.lostFiles.isEmpty());
    }

    void aSourceThatIsGoneIsNamedAndNoneStandsInForIt() // rule R-1
    {
        const InstalledSource clinVar = install("Pathogenic", "2026-11-01");
        const FamilyVariants first = read();
        const Case one = caseOf(first);
        install("Benign", "2026-12-01");
        SourceLibrary().remove(clinVar);
        const FamilyVariants again = opened(one, first);
        QVERIFY(classIn(again) == ClinVarClass::Unknown);
        QCOMPARE(again.lostFiles, QStringList{clinVar.path});
    }

    void aCaseOfBeforeTheSourceIsNotChangedByIt() // rule R-1
    {
        const FamilyVariants first = read();
        const Case one = caseOf(first);
        install("Pathogenic", "2026-11-01");
        QVERIFY(classIn(opened(one, first)) == ClinVarClass::Unknown);
    }

    void aDamagedSourceIsToldNotLeftOut()
    {
        const InstalledSource clinVar = install("Pathogenic", "2026-11-01");
        QVERIFY(QFile(clinVar.path).resize(clinVar.bytes - 4));
        const FamilyVariants variants = read();
        QCOMPARE(variants.lostFiles, QStringList{clinVar.path});
        QVERIFY(classIn(variants) == ClinVarClass::Unknown);
    }

    void annotateTellsWhatTheSourcesKnow()
    {
        install("Pathogenic", "2026-11-01");
        AnnotationRequest request;
        request.vcfPath = input().vcfPaths.front();
        request.panel = defaultPanel();
        const FileAnnotation annotation = annotateFile(request, m_task);
        QVERIFY(!annotation.alleles.empty() && annotation.alleles.front().clinvar);
        QVERIFY(annotation.alleles.front().clinvar->significance == ClinVarClass::Pathogenic);
        QCOMPARE(annotation.knowledge.sources.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
