// The laboratory's own families as a frequency (rules C-1, R-1).
#include "core/workflow/in_house.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "tests/support/vcf_builder.h"
#include "tests/workflow/annotation_files.h"
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

class TestInHouse : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    UnwatchedTask m_task;
    int m_files = 0;

    // A family whose child has these de novo places of chromosome 11 (in RAG1), as a case of that patient.
    Case aCase(const std::string& name, std::initializer_list<std::int64_t> places, bool demo = false, const std::string& maxAf = {})
    {
        VcfBuilder vcf({name + "-c", name + "-m", name + "-f"});
        for (const std::int64_t place : places)
            vcf.withRecord("11", place, "A", "G", {"0/1", "0/0", "0/0"}, {"RAG1", "missense_variant", "MODERATE", {}, {}, maxAf, {}, {}, {}});
        const std::string ped = name + ' ' + name + "-c " + name + "-f " + name + "-m 1 2\n" + name + ' ' + name + "-f 0 0 1 1\n" + name + ' ' + name + "-m 0 0 2 1\n";
        const QString stem = QStringLiteral("%1").arg(++m_files);
        const FamilyVariants variants = readFamily(
            {{vcf.writeTo(m_folder->path(), stem + QStringLiteral(".vcf"))}, writeText(m_folder->path(), stem + QStringLiteral(".ped"), ped), {}, {}}, defaultPanel(), m_task);
        Case theCase;
        theCase.patient.name = QString::fromStdString(name);
        theCase.consent.date = QDate(2026, 1, 2);
        theCase.consent.version = QStringLiteral("2026-1");
        theCase.transplanted = Answer::No;
        theCase.demo = demo;
        theCase.assembly = variants.assembly;
        theCase.family = variants.family;
        return m_workspace->createCase(theCase, variants);
    }
    // A family whose child has lost one A of a repeat in DOCK8, wherever its file writes that; fasta: none where empty.
    Case withALostBase(const std::string& name, std::int64_t position, const char* reference, const char* alternate, const QString& fasta)
    {
        const QString vcf = VcfBuilder({name}).withRecord("chr9", position, reference, alternate, {"0/1:30:99:15,15"}).writeTo(m_folder->path(), QString::fromStdString(name) + QStringLiteral(".vcf"));
        FamilyInput input;
        input.vcfPaths = {vcf};
        input.referencePath = fasta;
        const FamilyVariants variants = readFamily(input, defaultPanel(), m_task);
        Case theCase;
        theCase.patient.name = QString::fromStdString(name);
        theCase.consent.date = QDate(2026, 1, 2);
        theCase.consent.version = QStringLiteral("2026-1");
        theCase.transplanted = Answer::No;
        theCase.assembly = variants.assembly;
        theCase.family = variants.family;
        theCase.sources = sourceFiles(input, variants, m_task);
        return m_workspace->createCase(theCase, variants);
    }
    std::optional<InHouseCount> countAt(const Case& theCase, std::int64_t place)
    {
        const FamilyVariants variants = m_workspace->loadVariants(theCase, m_task);
        const auto found = std::find_if(variants.candidates.begin(), variants.candidates.end(), [&](const CandidateVariant& one) { return one.variant.position == place; });
        return found == variants.candidates.end() ? std::nullopt : found->inHouse;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("cases.db")), QStringLiteral("tester"));
    }
    void cleanup() { m_workspace.reset(); }

    void tellsTheOtherFamiliesAsTheyWereWhenTheCaseCameIn()
    {
        const Case first = aCase("A", {36'574'000, 36'574'100});
        const Case second = aCase("B", {36'574'000});
        const Case third = aCase("C", {36'574'000, 36'574'200});
        QVERIFY((countAt(first, 36'574'000) == InHouseCount{0, 0, 0}));
        QVERIFY((countAt(second, 36'574'000) == InHouseCount{1, 0, 1}));
        QVERIFY((countAt(third, 36'574'000) == InHouseCount{2, 0, 2}));
        QVERIFY((countAt(third, 36'574'200) == InHouseCount{0, 0, 2})); // seen by nobody is 0 of two, not unknown
    }
    void aFamilyCountsOnceWhateverItsCases()
    {
        aCase("A", {36'574'000});
        const Case again = aCase("A", {36'574'000, 36'574'300}); // the same samples: new data of the same family
        QVERIFY((countAt(again, 36'574'000) == InHouseCount{0, 0, 0}));
        const Case other = aCase("B", {36'574'000});
        QVERIFY((countAt(other, 36'574'000) == InHouseCount{1, 0, 1}));
    }
    void madeUpFamiliesAreNotCounted()
    {
        aCase("A", {36'574'000}, true);
        QVERIFY((countAt(aCase("B", {36'574'000}), 36'574'000) == InHouseCount{0, 0, 0}));
    }
    void whatThePopulationKnowsIsNotAsked()
    {
        aCase("A", {36'574'000}, false, "0.02");
        QVERIFY(!countAt(aCase("B", {36'574'000}, false, "0.02"), 36'574'000));
    }
    void anAlleleOfManyFamiliesLeavesTheListAndSaysWhy()
    {
        for (const char* name : {"A", "B", "C", "D"})
            aCase(name, {36'574'000});
        const Case last = aCase("E", {36'574'000, 36'574'100});
        FamilyVariants variants = m_workspace->loadVariants(last, m_task);
        PanelGene dominant = *variants.panel->bySymbol("RAG1"); // as if RAG1 were of a dominant disease alone
        for (PanelDisorder& disorder : dominant.disorders)
            disorder.modes = {ModeOfInheritance::AutosomalDominant};
        for (CandidateVariant& one : variants.candidates)
            one.gene = &dominant;
        const Explanation often = explainVariant(variants, filterPreset(QStringLiteral("default")), {"chr11", 36'574'000, "A", "G"});
        QCOMPARE(often.removedBy, std::string("in_house"));
        const Explanation rare = explainVariant(variants, filterPreset(QStringLiteral("default")), {"chr11", 36'574'100, "A", "G"});
        QCOMPARE(rare.removedBy, std::string());
    }
    void anIndelIsOneAlleleWhereverItIsWritten() // rule B-3
    {
        constexpr std::int64_t repeat = 250'000; // the bases from here on are CAAAAAG
        std::mt19937 random(7);
        std::string bases;
        for (int i = 0; i < 300'000; ++i)
            bases += "CGT"[random() % 3];
        const QString fasta = writeFasta(m_folder->path(), "chr9", bases.replace(std::size_t(repeat) - 1, 7, "CAAAAAG"));
        withALostBase("A", repeat, "CA", "C", fasta);
        withALostBase("B", repeat + 4, "AA", "A", fasta);
        const Case third = withALostBase("C", repeat + 2, "AA", "A", fasta);
        QVERIFY((countAt(third, repeat + 2) == InHouseCount{2, 0, 2}));
        const Case unaligned = withALostBase("D", repeat + 2, "AA", "A", {}); // without the sequence it is counted as it is written
        QVERIFY((countAt(unaligned, repeat + 2) == InHouseCount{0, 0, 3}));
        QVERIFY(QFile::remove(fasta)); // what was told when the case came in is told without the sequence too
        QVERIFY((countAt(third, repeat + 2) == InHouseCount{2, 0, 2}));
    }
    void homozygotesAreToldApart()
    {
        FamilyVariants variants;
        variants.family.proband.sample = "c";
        CandidateVariant one;
        one.variant = {"chr1", 99, "CA", "CG"};
        one.genotypes["c"].alleles = {1, 1};
        CandidateVariant symbolic = one, common = one, missing = one;
        symbolic.variant.alternate = "<DEL>";
        common.variant.position = 199;
        common.frequency = PopulationFrequency{"x", 0.01, {}, {}, {}};
        missing.variant.position = 299;
        missing.genotypes["c"].alleles = {};
        variants.candidates = {one, one, symbolic, common, missing};
        const auto alleles = allelesToCount(variants);
        QCOMPARE(alleles.size(), std::size_t(1));
        QVERIFY((alleles.front().variant == Variant{"1", 100, "A", "G"}));
        QVERIFY(alleles.front().homozygous);
    }
};

QTEST_GUILESS_MAIN(TestInHouse)
#include "tst_in_house.moc"
