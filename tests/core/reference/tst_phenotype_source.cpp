// A newer release of the Human Phenotype Ontology as an installed source (rules D-1, D-3, D-10, R-1).
#include "core/base/error.h"
#include "core/phenotype/text_rows.h"
#include "core/phenotype/tsv_rows.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/phenotype_build.h"
#include "core/reference/phenotype_data.h"
#include "core/reference/resource.h"
#include "core/reference/source_library.h"
#include "tests/support/phenotype_files.h"
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace gentolk;
using namespace gentolk::test;

namespace {

QByteArray carriedFile(const char* name) { return resourceBytes(QStringLiteral(":/ontology/") + QLatin1String(name)); }

// The carried ontology written as its consortium writes it.
std::string carriedAsObo()
{
    std::string obo = oboHead;
    forEachTsvRow(carriedFile("terms.tsv"), {"id", "label", "parents", "alt_ids", "status", "replaced_by", "exact_synonyms"}, [&](const TsvCells& cells) {
        obo += "[Term]\nid: " + std::string(cells[0]) + "\nname: " + std::string(cells[1]) + '\n';
        for (const auto one : splitCells(cells[3], '|'))
            obo += "alt_id: " + std::string(one) + '\n';
        for (const auto one : splitCells(cells[6], '|')) {
            std::string escaped;
            for (const char c : one)
                escaped += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
            obo += "synonym: \"" + escaped + "\" EXACT []\n";
        }
        for (const auto one : splitCells(cells[2], '|'))
            obo += "is_a: " + std::string(one) + " ! parent\n";
        if (cells[4] == "obsolete")
            obo += "is_obsolete: true\n";
        for (const auto one : splitCells(cells[5], '|'))
            obo += "replaced_by: " + std::string(one) + '\n';
        obo += '\n';
    });
    return obo;
}

const std::vector<std::string> geneColumns{"symbol", "id", "frequency", "disease_id", "disease_name", "association", "source"};

// What the carried table has of diseases, as the two files of annotations.
std::pair<std::string, std::string> carriedAsAnnotations()
{
    std::string annotations = annotationsHead, genes = genesHead;
    std::set<std::string> seen;
    forEachTsvRow(carriedFile("gene_terms.tsv"), geneColumns, [&](const TsvCells& cells) {
        if (cells[6] != "hpoa2025")
            return;
        const std::string disease(cells[3]), symbol(cells[0]);
        if (seen.insert(symbol + disease).second)
            genes += "\t" + symbol + '\t' + std::string(cells[5]) + '\t' + disease + "\tx\n";
        if (!seen.insert(disease + std::string(cells[1])).second)
            return;
        TsvCells frequencies = splitCells(cells[2], ';');
        if (frequencies.empty())
            frequencies.emplace_back();
        for (const auto frequency : frequencies)
            annotations += disease + '\t' + std::string(cells[4]) + "\t\t" + std::string(cells[1]) + "\t\t\t\t" + std::string(frequency) + "\t\t\tP\t\n";
    });
    return {annotations, genes};
}

std::string rowOf(const QByteArray& table, const std::string& begin)
{
    std::string found;
    forEachTextRow(table, [&](std::string_view line) {
        if (line.starts_with(begin + '\t'))
            found += std::string(line) + '\n';
    });
    return found;
}

} // namespace

class TestPhenotypeSource : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    UnwatchedTask m_task;

    SourceLibrary library() const { return SourceLibrary(m_folder->filePath(QStringLiteral("sources"))); }
    InstalledSource install(const QStringList& files, bool everything = false)
    {
        BuildRequest request;
        request.files = files;
        if (!everything)
            request.panel = std::make_shared<const GenePanel>(*loadPanel(QStringLiteral("iei")));
        return library().add(request, m_task);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aReleaseIsTabulatedAsItsFilesTell();
    void theInstalledReleaseAnswersForItself();
    void theCarriedReleaseComesBackFromItsOwnFiles();
    void anyOrderAndCompressionWillDo();
    void allGenesOnRequestAndThePanelsAreRanked();
    void whatCannotBeTrustedIsRefusedInWords_data();
    void whatCannotBeTrustedIsRefusedInWords();
    void aByteThatChangedMakesItUnusable();
    void stoppedItLeavesNothing();
};

void TestPhenotypeSource::aReleaseIsTabulatedAsItsFilesTell()
{
    const OboRelease obo = readObo(QByteArray::fromStdString(smallObo), QStringLiteral("hp.obo"));
    QCOMPARE(obo.version, std::string("2026-09-01"));
    QCOMPARE(obo.terms.size(), std::size_t(8)); // no Typedef
    const DiseaseAnnotations told = readDiseaseAnnotations(QByteArray::fromStdString(smallAnnotations), QStringLiteral("phenotype.hpoa"));
    QCOMPARE(told.ontologyVersion, std::string("2026-09-01"));
    QCOMPARE(told.records, qint64(6));
    QCOMPARE(told.rows.size(), std::size_t(5)); // not the inheritance
    QCOMPARE(told.oddFrequencies, std::vector<QString>{QStringLiteral("OMIM:3 HP:0001888: about half")});
    const auto genes = readGenesOfDiseases(QByteArray::fromStdString(smallGenes), QStringLiteral("genes_to_disease.txt"));
    QCOMPARE(genes.front().entrezId, std::string("9636"));
    const TabulatedRelease release = tabulate(obo, told, genes, [](const GeneOfDisease& gene) { return gene.symbol == "A1BG" ? std::nullopt : std::optional(gene.symbol); });
    QCOMPARE(release.diseases, qint64(3));
    QCOMPARE(rowOf(release.tables.diseaseCounts, "HP:0000001"), std::string("HP:0000001\t3\n"));
    QCOMPARE(rowOf(release.tables.diseaseCounts, "HP:0002715"), std::string("HP:0002715\t3\n")); // true path, rule D-3
    QCOMPARE(rowOf(release.tables.diseaseCounts, "HP:0001875"), std::string("HP:0001875\t1\n")); // the negated one is none
    QCOMPARE(rowOf(release.tables.terms, "HP:0002719"), std::string("HP:0002719\tRecurrent infections\tHP:0002715\tHP:0002724\t\t\tFrequent \"bad\" infections\n"));
    QCOMPARE(rowOf(release.tables.terms, "HP:0009999"), std::string("HP:0009999\tobsolete Something\t\t\tobsolete\tHP:0001888\t\n"));
    QCOMPARE(rowOf(release.tables.geneTerms, "ISG15"), std::string("ISG15\tHP:0001875\tHP:0040285\tOMIM:1\tDisease OMIM:1\tMENDELIAN\thpoa\n"
                                                                   "ISG15\tHP:0002719\t3/4;1/2\tOMIM:1\tDisease OMIM:1\tMENDELIAN\thpoa\n"));
    QVERIFY(rowOf(release.tables.geneTerms, "A1BG").empty());
}

void TestPhenotypeSource::theInstalledReleaseAnswersForItself()
{
    const InstalledSource source = install(phenotypeFiles(m_folder->path()));
    const StoreManifest& manifest = source.manifest;
    QCOMPARE(manifest.title(), QStringLiteral("Human Phenotype Ontology 2026-09-01"));
    QVERIFY(manifest.kind == phenotypeKind() && manifest.date == QDate(2026, 9, 1) && manifest.assembly == GenomeAssembly::Unknown && source.active);
    QCOMPARE(manifest.origins.size(), std::size_t(3));
    QCOMPARE(manifest.origins[1].records, qint64(6));
    QCOMPARE(manifest.origins[0].sha256.size(), 64);
    QVERIFY(manifest.remarks.front().contains(QLatin1String("about half")));
    const PhenotypeRelease& release = installedPhenotype(source.path);
    QVERIFY(&release == &installedPhenotype(source.path)); // read once
    QCOMPARE(release.version(), QStringLiteral("2026-09-01"));
    QCOMPARE(release.ontology().label("HP:0002724"), QStringLiteral("Recurrent infections"));
    QCOMPARE(release.ontology().resolve("HP:0009999").id, std::string("HP:0001888"));
    const auto ranked = release.ranking().rank(patientTerms(release.ontology(), {"HP:0001875"}));
    QCOMPARE(ranked.front().gene, std::string("STAT1")); // found by its number; the file has an old name
    QCOMPARE(carriedPhenotype().version(), QStringLiteral("2025-05-06"));
}

void TestPhenotypeSource::theCarriedReleaseComesBackFromItsOwnFiles()
{
    const auto [annotations, genes] = carriedAsAnnotations();
    const PhenotypeRelease& release = installedPhenotype(install(phenotypeFiles(m_folder->path(), carriedAsObo(), annotations, genes)).path);
    const Ontology &own = carriedPhenotype().ontology(), &installed = release.ontology();
    QCOMPARE(installed.termCount(), own.termCount());
    for (std::size_t i = 0; i < own.termCount(); ++i) {
        const std::string& id = own.idAt(Ontology::Index(i));
        const OntologyTerm &here = *own.find(id), *there = installed.find(id);
        QVERIFY2(there && there->label == here.label && there->parents == here.parents && there->altIds == here.altIds && there->synonyms == here.synonyms &&
                     there->obsolete == here.obsolete && there->replacedBy == here.replacedBy,
                 id.c_str());
    }
    std::map<std::pair<std::string, std::string>, std::map<std::string, double>> before, after;
    for (const auto& [target, one] : {std::pair(&before, &carriedPhenotype()), std::pair(&after, &release)})
        for (const DiseaseProfile& profile : one->profiles().all())
            for (const auto& [term, share] : profile.own)
                if (profile.source == DiseaseProfile::Source::Disease) // not what an older list says of a disease that the release describes
                    (*target)[{profile.gene, profile.diseaseId + profile.disorder}][one->ontology().idAt(term)] = share;
    QVERIFY(before.size() > 1000);
    for (const auto& [disease, terms] : before)
        QVERIFY2(after[disease] == terms, (disease.first + ' ' + disease.second).c_str());
    QVERIFY(before == after); // every gene, disease, term and frequency
}

void TestPhenotypeSource::anyOrderAndCompressionWillDo()
{
    QStringList files = phenotypeFiles(m_folder->path(), QByteArray::fromStdString(smallObo).replace("\n", "\r\n").toStdString());
    std::reverse(files.begin(), files.end());
    QCOMPARE(installedPhenotype(install(files).path).ontology().label("HP:0001888"), QStringLiteral("Lymphopenia"));
}

void TestPhenotypeSource::allGenesOnRequestAndThePanelsAreRanked()
{
    const InstalledSource panel = install(phenotypeFiles(m_folder->path()));
    library().remove(panel);
    const InstalledSource all = install(phenotypeFiles(m_folder->path()), true);
    QCOMPARE(all.manifest.scope, QStringLiteral("everything"));
    QCOMPARE(all.manifest.alleles, panel.manifest.alleles + 1); // A1BG's
    QCOMPARE(installedPhenotype(all.path).profiles().genes(), installedPhenotype(panel.path).profiles().genes());
}

void TestPhenotypeSource::whatCannotBeTrustedIsRefusedInWords_data()
{
    QTest::addColumn<std::string>("obo");
    QTest::addColumn<std::string>("annotations");
    QTest::addColumn<std::string>("genes");
    QTest::addColumn<QString>("words");
    const std::string otherRelease = QByteArray::fromStdString(smallAnnotations).replace("releases/2026-09-01", "releases/2026-01-08").toStdString();
    const std::string noName = QByteArray::fromStdString(smallObo).replace("name: Lymphopenia\n", "").toStdString();
    const std::string noParent = QByteArray::fromStdString(smallObo).replace("id: HP:0002715\n", "id: HP:0002716\n").toStdString();
    const std::string noVersion = QByteArray::fromStdString(smallObo).replace("data-version: hp/releases/2026-09-01\n", "data-version: \n").toStdString();
    QTest::newRow("another release") << smallObo << otherRelease << smallGenes << QStringLiteral("is of 2026-01-08");
    QTest::newRow("no name") << noName << smallAnnotations << smallGenes << QStringLiteral("has no name");
    QTest::newRow("a term twice") << smallObo + "[Term]\nid: HP:0001888\nname: x\n" << smallAnnotations << smallGenes << QStringLiteral("HP:0001888 is there twice");
    QTest::newRow("a parent that is no term") << noParent << smallAnnotations << smallGenes << QStringLiteral("HP:0002715");
    QTest::newRow("no version") << noVersion << smallAnnotations << smallGenes << QStringLiteral("data-version");
    QTest::newRow("cut obo") << smallObo.substr(0, smallObo.size() - 3) << smallAnnotations << smallGenes << QStringLiteral("line");
    QTest::newRow("cut annotations") << smallObo << smallAnnotations.substr(0, smallAnnotations.size() - 40) << smallGenes << QStringLiteral("line");
    QTest::newRow("a cell too few") << smallObo << smallAnnotations + "OMIM:4\tx\n" << smallGenes << QStringLiteral("line 12 has 2 cells");
    QTest::newRow("other columns") << smallObo << smallAnnotations << std::string("gene\tdisease\nA\tB\n") << QStringLiteral("it is none of");
    QTest::newRow("the same twice") << smallObo << smallObo << smallGenes << QStringLiteral("hp.obo is there twice");
    QTest::newRow("no phenotype") << smallObo << annotationsHead << smallGenes << QStringLiteral("no phenotype of a disease");
}

void TestPhenotypeSource::whatCannotBeTrustedIsRefusedInWords()
{
    QFETCH(std::string, obo);
    QFETCH(std::string, annotations);
    QFETCH(std::string, genes);
    QFETCH(QString, words);
    const QStringList files = phenotypeFiles(m_folder->path(), obo, annotations, genes);
    QString told;
    try {
        install(files);
    } catch (const Error& error) {
        told = error.subject() + QLatin1Char(' ') + error.detail();
    }
    QVERIFY2(told.contains(words), qPrintable(told));
    QVERIFY(library().all().empty() && library().leftovers().isEmpty());
}

void TestPhenotypeSource::aByteThatChangedMakesItUnusable()
{
    const InstalledSource source = install(phenotypeFiles(m_folder->path()));
    QFile store(source.path);
    QVERIFY(store.open(QIODevice::ReadWrite));
    const QByteArray bytes = store.readAll();
    const qint64 at = bytes.indexOf("Lymphopenia");
    QVERIFY(at > 0 && store.seek(at) && store.write("l") == 1);
    store.close();
    const std::vector<InstalledSource> all = library().all();
    QVERIFY(all.size() == 1 && !all.front().problem.isEmpty() && !all.front().active);
}

void TestPhenotypeSource::stoppedItLeavesNothing()
{
    class Stopping final : public TaskControl
    {
        void report(std::int64_t, std::int64_t) override {}
        bool stopRequested() const override { return true; }
    } stopping;
    BuildRequest request;
    request.files = phenotypeFiles(m_folder->path());
    QVERIFY_THROWS_EXCEPTION(Error, library().add(request, stopping));
    QVERIFY(library().all().empty() && library().leftovers().isEmpty());
}

QTEST_APPLESS_MAIN(TestPhenotypeSource)
#include "tst_phenotype_source.moc"
