#include "core/base/error.h"
#include "core/reference/filter_presets.h"
#include "core/reference/mechanism_cautions.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/resource.h"
#include "core/reference/source_versions.h"
#include "core/reference/table.h"
#include "tests/support/shared_files.h"
#include <QFile>
#include <QTest>
#include <algorithm>
#include <set>
#include <thread>

using namespace gentolk;

class TestPanelCatalog : public QObject
{
    Q_OBJECT

    std::shared_ptr<const GenePanel> m_panel;
    const PanelGene& gene(const char* symbol) const { return *m_panel->bySymbol(symbol); }

private slots:
    void initTestCase() { m_panel = loadPanel("iei"); }
    void holdsEveryGeneAndEntityOfTheFacts();
    void carriesEveryRowUnchanged();
    void findsAGeneByEveryName_data();
    void findsAGeneByEveryName();
    void findsNoGeneForANameThatTwoShared();
    void givesEveryGeneAPlaceInBothAssemblies();
    void keepsSeveralModesOfOneGene_data();
    void keepsSeveralModesOfOneGene();
    void carriesTheFlagsOfTheRules_data();
    void carriesTheFlagsOfTheRules();
    void tellsWhichMechanismToMistrust();
    void isReadOnceAndSharedByThreads();
    void refusesAPanelThatIsNotThere();
    void knowsThePresetsOfTheContract_data();
    void knowsThePresetsOfTheContract();
    void refusesAPresetThatIsNotThere();
    void readsTheFalseCopiesOfGRCh38AsPlacesOfTheirGenes();
    void showsVersionAndTermsOfEverySource();
    void refusesAResourceThatIsNotThere();
};

void TestPanelCatalog::holdsEveryGeneAndEntityOfTheFacts()
{
    QCOMPARE(m_panel->genes().size(), std::size_t(508));
    QCOMPARE(m_panel->disorderCount(), 559);
    QVERIFY(m_panel->version().starts_with("2024-07"));
    QVERIFY(m_panel->sources().find("IUIS 2022") != std::string::npos);
    QCOMPARE(Table(resourceBytes(":/panels/iei_nongene_entities.tsv")).rowCount(), std::size_t(26));
    std::set<std::string> tables, ids;
    for (const PanelGene& one : m_panel->genes()) {
        ids.insert(one.hgncId);
        QVERIFY2(!one.disorders.empty(), one.symbol.c_str());
        for (const PanelDisorder& disorder : one.disorders) {
            tables.insert(disorder.iuisTable);
            QVERIFY2(!disorder.name.empty() && !disorder.modes.empty() && !disorder.mechanisms.empty(), one.symbol.c_str());
        }
    }
    QCOMPARE(ids.size(), std::size_t(508));
    QCOMPARE(tables, (std::set<std::string>{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}));
}

void TestPanelCatalog::carriesEveryRowUnchanged()
{
    QFile file(QStringLiteral(SHARED_FACTS "/iei_genes.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no facts here: WHETHER THE PANEL IS THE FACTS' IS NOT TESTED");
    const Table facts(file.readAll());
    QCOMPARE(facts.rowCount(), std::size_t(559));
    const auto joined = [](const std::vector<ModeOfInheritance>& modes) {
        std::string text;
        for (const ModeOfInheritance mode : modes)
            text += (text.empty() ? "" : ";") + toString(mode);
        return text;
    };
    for (std::size_t row = 0; row < facts.rowCount(); ++row) {
        const PanelGene* one = m_panel->byHgnc(facts.cell(row, "hgnc_id"));
        QVERIFY(one);
        QCOMPARE(one->symbol, facts.cell(row, "gene_symbol"));
        QCOMPARE(one->mim, facts.cell(row, "omim_gene"));
        QCOMPARE(std::to_string(one->grch37.start), facts.cell(row, "grch37_start"));
        QCOMPARE(std::to_string(one->grch38.end), facts.cell(row, "grch38_end"));
        const auto found = std::find_if(one->disorders.begin(), one->disorders.end(), [&](const PanelDisorder& disorder) {
            return disorder.name == facts.cell(row, "disease") && disorder.mim == facts.cell(row, "omim_disease") &&
                   disorder.iuisTable == facts.cell(row, "iuis_table") && disorder.iuisSubtable == facts.cell(row, "iuis_subtable") &&
                   joined(disorder.modes) == facts.cell(row, "inheritance") && disorder.mosaic == facts.cell(row, "mosaic") &&
                   disorder.notes == facts.cell(row, "source_notes");
        });
        QVERIFY2(found != one->disorders.end(), (one->symbol + " " + facts.cell(row, "disease")).c_str());
    }
}

void TestPanelCatalog::findsAGeneByEveryName_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("symbol");
    QTest::newRow("current symbol") << QByteArray("IL2RG") << QByteArray("IL2RG");
    QTest::newRow("small letters") << QByteArray("il2rg") << QByteArray("IL2RG");
    QTest::newRow("previous symbol") << QByteArray("TMEM173") << QByteArray("STING1");
    QTest::newRow("previous symbol, renamed later") << QByteArray("CECR1") << QByteArray("ADA2");
    QTest::newRow("alias") << QByteArray("CD132") << QByteArray("IL2RG");
    QTest::newRow("a current symbol wins over another gene's alias") << QByteArray("ADA") << QByteArray("ADA");
}

void TestPanelCatalog::findsAGeneByEveryName()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, symbol);
    const PanelGene* found = m_panel->bySymbol(asked.toStdString());
    QVERIFY(found);
    QCOMPARE(found->symbol, symbol.toStdString());
    QCOMPARE(m_panel->byHgnc(found->hgncId), found);
    QCOMPARE(m_panel->byEnsembl(found->ensemblGene), found);
    QCOMPARE(m_panel->byEnsembl(found->ensemblGene + ".7"), found);
}

// Every old name: its gene, the gene whose current symbol it is, or none where two genes had it (rule C-10).
void TestPanelCatalog::findsNoGeneForANameThatTwoShared()
{
    std::map<std::string, std::set<const PanelGene*>> previous, aliases;
    std::map<std::string, const PanelGene*> current;
    for (const PanelGene& one : m_panel->genes()) {
        current[QString::fromStdString(one.symbol).toUpper().toStdString()] = &one;
        for (const std::string& old : one.previousSymbols)
            previous[QString::fromStdString(old).toUpper().toStdString()].insert(&one);
        for (const std::string& old : one.aliases)
            aliases[QString::fromStdString(old).toUpper().toStdString()].insert(&one);
    }
    int shared = 0, checked = 0;
    const auto expect = [&](const std::string& name, const std::set<const PanelGene*>& owners) {
        const auto now = current.find(name);
        const PanelGene* wanted = now != current.end() ? now->second : owners.size() == 1 ? *owners.begin() : nullptr;
        QVERIFY2(m_panel->bySymbol(name) == wanted, name.c_str());
        shared += wanted == nullptr;
        ++checked;
    };
    for (const auto& [name, owners] : previous)
        expect(name, owners);
    for (const auto& [name, owners] : aliases)
        if (!previous.contains(name))
            expect(name, owners);
    QVERIFY(checked > 1500);
    QVERIFY(shared > 0);
}

void TestPanelCatalog::givesEveryGeneAPlaceInBothAssemblies()
{
    for (const PanelGene& one : m_panel->genes())
        for (const GenomeAssembly assembly : {GenomeAssembly::GRCh37, GenomeAssembly::GRCh38}) {
            const GenomicRegion& region = one.regionIn(assembly);
            QVERIFY2(region.start > 0 && region.start <= region.end && region.end < 250000000, one.symbol.c_str());
            QVERIFY2(contigKind(region.contig) != ContigKind::Other, one.symbol.c_str());
            const auto hit = m_panel->overlapping(assembly, "chr" + region.contig, region.start, region.start, 0);
            QVERIFY2(std::find(hit.begin(), hit.end(), &one) != hit.end(), one.symbol.c_str());
        }
    QVERIFY(gene("IL2RG").grch37.start != gene("IL2RG").grch38.start);
}

void TestPanelCatalog::keepsSeveralModesOfOneGene_data()
{
    QTest::addColumn<QByteArray>("symbol");
    QTest::addColumn<QByteArray>("modes");
    QTest::newRow("dominant and recessive") << QByteArray("STAT1") << QByteArray("AD AR");
    QTest::newRow("dominant and somatic") << QByteArray("FAS") << QByteArray("AD SOMATIC");
    QTest::newRow("X-linked recessive") << QByteArray("IL2RG") << QByteArray("XLR");
    QTest::newRow("dominant alone") << QByteArray("CTLA4") << QByteArray("AD");
    QTest::newRow("recessive alone") << QByteArray("RAG1") << QByteArray("AR");
}

void TestPanelCatalog::keepsSeveralModesOfOneGene()
{
    QFETCH(QByteArray, symbol);
    QFETCH(QByteArray, modes);
    QByteArrayList found;
    for (const auto mode : {ModeOfInheritance::AutosomalDominant, ModeOfInheritance::AutosomalRecessive, ModeOfInheritance::XLinked,
                            ModeOfInheritance::XLinkedRecessive, ModeOfInheritance::XLinkedDominant, ModeOfInheritance::Somatic})
        if (gene(symbol.constData()).hasMode(mode))
            found << QByteArray::fromStdString(toString(mode));
    const QByteArrayList wanted = modes.split(' ');
    for (const QByteArray& mode : wanted)
        QVERIFY2(found.contains(mode), found.join(' ').constData());
    if (wanted.size() == 1)
        QCOMPARE(found, wanted);
}

void TestPanelCatalog::carriesTheFlagsOfTheRules_data()
{
    QTest::addColumn<bool>("value");
    QTest::addColumn<bool>("wanted");
    const auto row = [](const char* name, bool value, bool wanted) { QTest::newRow(name) << value << wanted; };
    row("B-40 CTLA4", gene("CTLA4").incompletePenetrance(), true);
    row("B-40 NFKB1", gene("NFKB1").incompletePenetrance(), true);
    row("B-40 not RAG1", gene("RAG1").incompletePenetrance(), false);
    row("B-45 CYBB", gene("CYBB").affectedHeterozygousFemales(), true);
    row("B-45 IL2RG", gene("IL2RG").affectedHeterozygousFemales(), true);
    row("B-45 not RAG1", gene("RAG1").affectedHeterozygousFemales(), false);
    const auto mosaic = [this](const char* symbol) {
        const auto& all = gene(symbol).disorders;
        return std::any_of(all.begin(), all.end(), [](const PanelDisorder& one) { return !one.mosaic.empty(); });
    };
    row("B-50 FAS", mosaic("FAS"), true);
    row("B-50 UBA1", mosaic("UBA1"), true);
    row("B-50 not CTLA4", mosaic("CTLA4"), false);
    row("C-6 UNC13D", gene("UNC13D").noncodingVariantsKnown, true);
    row("C-6 GATA2", gene("GATA2").noncodingVariantsKnown, true);
    row("C-6 not CTLA4", gene("CTLA4").noncodingVariantsKnown, false);
    for (const char* rna : {"RMRP", "RNU4ATAC", "TERC", "SNORA31", "RNU7-1"})
        row(rna, gene(rna).noncodingGene, true); // C-7
    row("C-7 not RAG1", gene("RAG1").noncodingGene, false);
    row("C-20 NCF1", !gene("NCF1").shortReadTrap.empty(), true);
    row("C-20 IKBKG", !gene("IKBKG").shortReadTrap.empty(), true);
    row("C-20 not CTLA4", !gene("CTLA4").shortReadTrap.empty(), false);
}

void TestPanelCatalog::carriesTheFlagsOfTheRules()
{
    QFETCH(bool, value);
    QTEST(value, "wanted");
}

void TestPanelCatalog::tellsWhichMechanismToMistrust()
{
    const Table cautions(resourceBytes(":/panels/mechanism_cautions.tsv"));
    QCOMPARE(cautions.rowCount(), std::size_t(23));
    for (std::size_t row = 0; row < cautions.rowCount(); ++row) {
        QVERIFY2(m_panel->bySymbol(cautions.cell(row, "gene_symbol")), cautions.cell(row, "gene_symbol").c_str());
        QVERIFY(!cautions.cell(row, "why").empty() && !cautions.cell(row, "consequence").empty());
    }
    QCOMPARE(mechanismCautions("CXCR4").size(), std::size_t(1));
    QCOMPARE(mechanismCautions("CXCR4").front().consequence, std::string("PVS1 off"));
    QVERIFY(mechanismCautions("RAG1").empty());
}

void TestPanelCatalog::isReadOnceAndSharedByThreads()
{
    std::vector<const GenePanel*> seen(4);
    std::vector<std::thread> threads;
    for (const GenePanel*& place : seen)
        threads.emplace_back([&place] { place = loadPanel(QStringLiteral("IEI")).get(); });
    for (std::thread& thread : threads)
        thread.join();
    for (const GenePanel* one : seen)
        QCOMPARE(one, m_panel.get());
}

void TestPanelCatalog::refusesAPanelThatIsNotThere()
{
    try {
        loadPanel("cardio");
        QFAIL("found");
    } catch (const Error& error) {
        QCOMPARE(error.code(), Error::Code::NotFound);
        QVERIFY(error.detail().contains("iei"));
    }
}

void TestPanelCatalog::knowsThePresetsOfTheContract_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"default", "dominant", "recessive", "x_linked", "mosaic", "noncoding", "all"})
        QTest::newRow(name) << QString(name);
}

void TestPanelCatalog::knowsThePresetsOfTheContract()
{
    QFETCH(QString, name);
    const FilterCascade cascade = loadFilterPreset(name);
    QCOMPARE(QString::fromStdString(cascade.name), name);
    QVERIFY(!cascade.version.empty());
    QVERIFY(!cascade.steps.empty());
    QVERIFY(filterPresets().contains(name));
}

void TestPanelCatalog::refusesAPresetThatIsNotThere()
{
    QVERIFY_THROWS_EXCEPTION(Error, loadFilterPreset("../panels/iei_genes"));
}

// A published patient's ICOSLG variant stands at chr21:5,028,185 (C-20).
void TestPanelCatalog::readsTheFalseCopiesOfGRCh38AsPlacesOfTheirGenes()
{
    const auto panel = loadPanel(QStringLiteral("iei"));
    const auto at = [&](GenomeAssembly assembly) { return panel->overlapping(assembly, "chr21", 5028185, 5028185, 0); };
    QCOMPARE(at(GenomeAssembly::GRCh38).size(), std::size_t(1));
    QCOMPARE(at(GenomeAssembly::GRCh38).front()->symbol, std::string("ICOSLG"));
    QVERIFY(at(GenomeAssembly::GRCh37).empty());
    const auto regions = panel->regions(GenomeAssembly::GRCh38, 0);
    QVERIFY(std::any_of(regions.begin(), regions.end(), [](const GenomicRegion& one) { return one.contig == "21" && one.start <= 5028185 && one.end >= 5028185; }));
}

void TestPanelCatalog::showsVersionAndTermsOfEverySource()
{
    const auto sources = builtInSources();
    QVERIFY(sources.size() >= 4);
    QStringList names;
    for (const SourceVersion& source : sources) {
        names << source.name;
        QVERIFY2(!source.version.isEmpty() && !source.terms.isEmpty(), qPrintable(source.name));
    }
    QVERIFY(!names.filter("Human Phenotype Ontology").isEmpty());
}

void TestPanelCatalog::refusesAResourceThatIsNotThere()
{
    QVERIFY_THROWS_EXCEPTION(Error, resourceBytes(":/panels/none.tsv"));
}

QTEST_APPLESS_MAIN(TestPanelCatalog)
#include "tst_panel_catalog.moc"
