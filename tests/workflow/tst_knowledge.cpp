// A case and the installed sources of knowledge: looked up at its import, remembered, never changed by newer ones (rule R-1).
#include "core/workflow/new_case.h"
#include "core/workflow/annotate_file.h"
#include "core/workflow/audit_trail.h"
#include "core/workflow/knowledge_library.h"
#include "core/workflow/people.h"
#include "core/workflow/rank_genes.h"
#include "tests/support/phenotype_files.h"
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
        Workspace workspace(database());
        return KnowledgeLibrary(workspace).add(wanted, m_task);
    }
    QString database() const { return m_folder->filePath(QStringLiteral("gentolk.db")); }
    static QStringList actionsIn(Workspace& workspace)
    {
        QStringList actions;
        for (const AuditEntry& entry : AuditTrail(workspace).entries())
            actions << entry.action;
        return actions;
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
        askAgainForPhenotypeInUse();
        const Workspace workspace(database()); // what is read is written beside it
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

    void aReleaseOfTheOntologyOrdersTheGenesOfNewCasesAlone() // rule R-1
    {
        const std::vector<PhenotypeTerm> terms{{QStringLiteral("HP:0001875"), true, {}, {}}};
        const FamilyVariants before = read();
        const Case old = caseOf(before);
        QVERIFY(&before.knowledge.phenotype() == &carriedPhenotype());
        SourceToAdd wanted;
        wanted.files = phenotypeFiles(m_folder->path());
        Workspace workspace(database());
        const InstalledSource release = KnowledgeLibrary(workspace).add(wanted, m_task);
        QCOMPARE(ontologyVersion(), QStringLiteral("2026-09-01")); // typed in from now on
        const FamilyVariants now = read();
        const Case one = caseOf(now);
        QVERIFY(one.sources.back().role == QLatin1String("reference") && one.sources.back().sha256 == release.sha256);
        QCOMPARE(opened(one, now).knowledge.phenotype().version(), QStringLiteral("2026-09-01"));
        QCOMPARE(rankGenes(terms, *defaultPanel(), now.knowledge.phenotype()).genes.front().symbol, std::string("STAT1"));
        const FamilyVariants again = opened(old, before);
        QVERIFY(&again.knowledge.phenotype() == &carriedPhenotype()); // not changed, and told
        QCOMPARE(newerThanUsed(again.knowledge, again.assembly).size(), std::size_t(1));
        QVERIFY(newerThanUsed(now.knowledge, now.assembly).empty());
        KnowledgeLibrary(workspace).remove(release);
        QCOMPARE(ontologyVersion(), QStringLiteral("2025-05-06"));
        const FamilyVariants lost = opened(one, now);
        QCOMPARE(lost.lostFiles, QStringList{release.path}); // named; the carried one orders the genes
        QVERIFY(&lost.knowledge.phenotype() == &carriedPhenotype());
    }

    void anOlderReleaseThanTheCarriedOneIsNotToldAsNewer()
    {
        const FamilyVariants before = read();
        const auto older = [](std::string text) { return QByteArray::fromStdString(text).replace("releases/2026-09-01", "releases/2024-04-26").toStdString(); };
        SourceToAdd wanted;
        wanted.files = phenotypeFiles(m_folder->path(), older(smallObo), older(smallAnnotations));
        Workspace workspace(database());
        KnowledgeLibrary(workspace).add(wanted, m_task);
        QVERIFY(newerThanUsed(before.knowledge, before.assembly).empty());
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

    void aCaseIsToldThatNewerSourcesAreInstalled() // rule R-1
    {
        install("Pathogenic", "2026-11-01");
        const FamilyVariants first = read();
        QVERIFY(newerThanUsed(first.knowledge, first.assembly).empty());
        const InstalledSource newer = install("Benign", "2026-12-01");
        const auto told = newerThanUsed(first.knowledge, first.assembly);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().sha256, newer.sha256);
        QVERIFY(newerThanUsed(first.knowledge, GenomeAssembly::GRCh37).empty());
        QVERIFY(newerThanUsed(read().knowledge, first.assembly).empty());
    }

    void anEarlierVersionTakenBackIsNotCalledNewer()
    {
        const InstalledSource early = install("Pathogenic", "2026-11-01");
        install("Benign", "2026-12-01");
        const FamilyVariants late = read();
        Workspace workspace(database());
        KnowledgeLibrary(workspace).use(early);
        QVERIFY(newerThanUsed(late.knowledge, late.assembly).empty());
        QVERIFY(classIn(read()) == ClinVarClass::Pathogenic);
    }

    void whatAnAdministratorChangesIsLogged() // rule F-31
    {
        const InstalledSource clinVar = install("Pathogenic", "2026-11-01");
        Workspace workspace(database());
        KnowledgeLibrary(workspace).use(clinVar);
        KnowledgeLibrary(workspace).remove(clinVar);
        const QStringList actions = actionsIn(workspace);
        for (const char* action : {"reference.add", "reference.use", "reference.remove"})
            QCOMPARE(actions.count(QLatin1String(action)), 1);
        for (const AuditEntry& entry : AuditTrail(workspace).entries())
            if (entry.action.startsWith(QLatin1String("reference.")))
                QCOMPARE(entry.detail, QStringLiteral("clinvar 2026-11-01 GRCh38 ") + clinVar.sha256);
    }

    void onlyAnAdministratorChangesThem() // rule F-12
    {
        const InstalledSource clinVar = install("Pathogenic", "2026-11-01");
        Workspace workspace(database());
        People people(workspace, PasswordCost::Least);
        const QString password = QStringLiteral("a long pass phrase");
        people.add(QStringLiteral("ada"), QStringLiteral("Ada"), {UserRole::Administrator}, password);
        KnowledgeLibrary library(workspace);
        QVERIFY(!library.mayChange()); // nobody is signed in
        people.signIn(QStringLiteral("ada"), password);
        people.add(QStringLiteral("gry"), QStringLiteral("Gry"), {UserRole::Geneticist, UserRole::Approver}, password);
        QVERIFY(library.mayChange());
        people.signIn(QStringLiteral("gry"), password);
        QVERIFY(!library.mayChange());
        QVERIFY_THROWS_EXCEPTION(Error, library.remove(clinVar));
        QVERIFY_THROWS_EXCEPTION(Error, library.use(clinVar));
        QVERIFY_THROWS_EXCEPTION(Error, library.add({}, m_task));
        QVERIFY(QFile::exists(clinVar.path));
        people.signIn(QStringLiteral("ada"), password);
        QCOMPARE(actionsIn(workspace).count(QStringLiteral("access.denied")), 3);
        library.remove(clinVar);
        QVERIFY(!QFile::exists(clinVar.path));
        people.signOut();
    }

    void anOldSourceIsTold_data() // rule F-41
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("released");
        QTest::addColumn<int>("months"); // 0: not old
        QTest::newRow("six months to the day are not more") << "clinvar" << QDate(2026, 5, 23) << 0;
        QTest::newRow("a day more is") << "clinvar" << QDate(2026, 5, 22) << 6;
        QTest::newRow("gnomAD has a year") << "gnomad-exomes" << QDate(2025, 11, 23) << 0;
        QTest::newRow("gnomAD of 2024") << "gnomad-exomes" << QDate(2024, 4, 19) << 31;
        QTest::newRow("scores are not released anew") << "spliceai-snv" << QDate(2019, 10, 4) << 0;
        QTest::newRow("no date: not known") << "clinvar" << QDate() << 0;
    }
    void anOldSourceIsTold()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, released);
        QFETCH(int, months);
        StoreManifest manifest;
        manifest.kind = kind;
        manifest.date = released;
        QCOMPARE(monthsTooOld(manifest, QDate(2026, 11, 23)).value_or(0), months);
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
