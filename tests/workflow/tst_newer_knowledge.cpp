// What sources installed since a case was read would say of its variants: told, and the case stays as it was judged (rule R-1).
#include "core/workflow/case_steps.h"
#include "core/workflow/classification.h"
#include "core/workflow/knowledge_library.h"
#include "core/workflow/newer_knowledge.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const Variant known{"chr1", 1014143, "C", "T"}; // in ISG15, recessive

std::string clinVarSaying(const std::string& significance)
{
    return "##fileformat=VCFv4.1\n##fileDate=2026-12-01\n##source=ClinVar\n##reference=GRCh38\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n"
           "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
           "1\t1014143\t183381\tC\tT\t.\t.\tCLNREVSTAT=reviewed_by_expert_panel;CLNSIG=" + significance + "\n";
}

std::string gnomadSaying(const std::string& frequency)
{
    std::string header = "##fileformat=VCFv4.2\n##reference=GRCh38\n##contig=<ID=chr1,length=248956422>\n";
    for (const char* key : {"AC", "AN", "AF", "fafmax_faf95_max", "nhomalt", "AC_XY", "AF_grpmax"})
        header += "##INFO=<ID=" + std::string(key) + ",Number=A,Type=Float,Description=\"x\">\n";
    return header + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr1\t1014143\t.\tC\tT\t.\tPASS\tAC=10;AN=150000;AF=" + frequency + ";fafmax_faf95_max=" + frequency +
           ";nhomalt=0\n";
}

} // namespace

class TestNewerKnowledge : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    QString database() const { return m_folder->filePath(QStringLiteral("gentolk.db")); }
    void install(const QString& name, const std::string& content, const QString& version = {})
    {
        SourceToAdd wanted;
        wanted.files << writeText(m_folder->path(), name, content);
        wanted.version = version;
        if (!version.isEmpty())
            wanted.date = QDate(2026, 1, version.section('.', 1).toInt());
        Workspace workspace(database());
        KnowledgeLibrary(workspace).add(wanted, m_task);
    }
    void installGnomad(const std::string& frequency, const QString& version)
    {
        install(QStringLiteral("gnomad.genomes.v%1.sites.chr1.vcf").arg(version), gnomadSaying(frequency), version);
    }
    FamilyVariants read()
    {
        FamilyInput family;
        family.vcfPaths << aTrioVcf().withDeNovo("1", known.position, "C", "T").writeTo(m_folder->path());
        family.pedPath = writeText(m_folder->path(), QStringLiteral("trio.ped"), trioPed());
        return readFamily(family, defaultPanel(), m_task);
    }
    static NewerKnowledge told(const FamilyVariants& variants, const VariantDecision* decided = nullptr)
    {
        const FamilyAlleles alleles(variants.candidates, variants.assembly);
        return NewerSources(variants).of(*findCandidate(variants, known), decided, std::nullopt, alleles);
    }
    static AppliedCriterion judged(const FamilyVariants& variants, AcmgCriterion criterion)
    {
        return evaluatedCriteria(*findCandidate(variants, known), variants.family, std::nullopt)[std::size_t(criterion)];
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        const Workspace workspace(database());
    }

    void trapH25ANewerSourceIsToldAndChangesNothing() // rule R-1
    {
        installGnomad("0.00001", "4.1");
        const FamilyVariants variants = read();
        QVERIFY(judged(variants, AcmgCriterion::PM2).state == CriterionState::Met);
        QVERIFY(told(variants).empty());
        installGnomad("0.06", "4.2");
        const NewerKnowledge newer = told(variants);
        QCOMPARE(newer.sources, QStringList{"gnomAD genomes 4.2"});
        const auto of = [&](AcmgCriterion criterion) {
            return std::find_if(newer.bySources.begin(), newer.bySources.end(), [&](const ChangedProposal& one) { return one.now.criterion == criterion; });
        };
        QVERIFY(of(AcmgCriterion::PM2) != newer.bySources.end() && of(AcmgCriterion::BA1) != newer.bySources.end());
        QVERIFY(of(AcmgCriterion::PM2)->then.state == CriterionState::Met && of(AcmgCriterion::PM2)->now.state != CriterionState::Met);
        QVERIFY(of(AcmgCriterion::BA1)->now.state == CriterionState::Met && of(AcmgCriterion::BA1)->now.reason.contains("gnomAD genomes 4.2"));
        QVERIFY(of(AcmgCriterion::PVS1) == newer.bySources.end()); // what does not change is not told
        QVERIFY(judged(variants, AcmgCriterion::PM2).state == CriterionState::Met);
    }
    void aSourceThatSaysTheSameIsNotTold()
    {
        installGnomad("0.00001", "4.1");
        const FamilyVariants variants = read();
        installGnomad("0.00002", "4.2");
        QVERIFY(told(variants).empty());
    }
    void theFilesOwnFrequencyStands() // a newer source does not replace what the file tells
    {
        FamilyInput family;
        Annotation annotation;
        annotation.symbol = "ISG15";
        annotation.maxAf = "0.00001";
        family.vcfPaths << aTrioVcf().withDeNovo("1", known.position, "C", "T", annotation).writeTo(m_folder->path());
        family.pedPath = writeText(m_folder->path(), QStringLiteral("trio.ped"), trioPed());
        const FamilyVariants variants = readFamily(family, defaultPanel(), m_task);
        install(QStringLiteral("clinvar.vcf"), clinVarSaying("Pathogenic"));
        const NewerKnowledge newer = told(variants);
        QVERIFY(newer.bySources.empty());
        QVERIFY(newer.clinvarNow && newer.clinvarNow->significance == ClinVarClass::Pathogenic && !newer.clinvarThen);
        QCOMPARE(newer.clinvarNow->source, std::string("ClinVar 2026-12-01"));
    }
    void whatWasAcceptedIsHeldAgainstTodaysRules()
    {
        const FamilyVariants variants = read();
        VariantDecision decided;
        AppliedCriterion accepted;
        accepted.criterion = AcmgCriterion::PM2;
        accepted.strength = EvidenceStrength::Supporting;
        accepted.source = QStringLiteral("A-13");
        accepted.reason = QStringLiteral("AF 0 (gnomAD)");
        decided.criteria = {accepted};
        const NewerKnowledge newer = told(variants, &decided); // today the frequency is missing
        QCOMPARE(newer.byRules.size(), std::size_t(1));
        QVERIFY(newer.byRules[0].then == accepted && newer.byRules[0].now.state == CriterionState::NotEvaluated);
        decided.criteria[0].decision = DecisionState::Modified; // a person's own judgement
        QVERIFY(told(variants, &decided).empty());
    }
};

QTEST_GUILESS_MAIN(TestNewerKnowledge)
#include "tst_newer_knowledge.moc"
