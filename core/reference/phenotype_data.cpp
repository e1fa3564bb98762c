#include "core/reference/phenotype_data.h"
#include "core/base/error.h"
#include "core/phenotype/tsv_rows.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/phenotype_release.h"
#include "core/reference/resource.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

namespace gentolk {

namespace {

QByteArray carried(const char* file)
{
    return resourceBytes(QStringLiteral(":/ontology/%1").arg(QLatin1String(file)));
}

QJsonObject weightsFile()
{
    return QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/ranking/phenotype.json"))).object();
}

const std::vector<std::string> geneTermColumns{"symbol", "id", "frequency", "disease_id", "disease_name", "association", "source"};

void addRow(QByteArray& table, const TsvCells& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        table.append(cells[i].data(), qsizetype(cells[i].size())).append(i + 1 < cells.size() ? '\t' : '\n');
}

QByteArray geneTermHead()
{
    QByteArray head;
    addRow(head, TsvCells(geneTermColumns.begin(), geneTermColumns.end()));
    return head;
}

} // namespace

const Ontology& ontology() { return phenotypeInUse().ontology(); }

const ReferralText& referralText() { return phenotypeInUse().referralText(); }

const std::vector<QuickGroup>& quickGroups()
{
    static const std::vector<QuickGroup> only = readQuickGroups(carried("quick_groups.tsv"));
    return only;
}

const std::vector<LaboratoryTest>& laboratoryTests()
{
    static const std::vector<LaboratoryTest> only = readLaboratoryTests(carried("laboratory_tests.tsv"));
    return only;
}

std::vector<QByteArray> geneTermTables() { return {carried("gene_terms.tsv"), carried("own_gene_terms.tsv")}; }

// What the carried table knows of a gene from elsewhere stays, but for diseases of the gene that the release describes.
std::vector<QByteArray> geneTermTables(const QByteArray& ofRelease)
{
    if (ofRelease.isEmpty())
        return geneTermTables();
    const auto panel = loadPanel(QStringLiteral("iei"));
    std::set<std::pair<std::string, std::string>> described; // gene and disease
    QByteArray table = geneTermHead();
    forEachTsvRow(ofRelease, geneTermColumns, [&](const TsvCells& cells) {
        const PanelGene* gene = panel->bySymbol(cells[0]);
        if (!gene || gene->symbol != cells[0])
            return; // of a release that was installed with all genes
        described.emplace(cells[0], cells[3]);
        addRow(table, cells);
    });
    forEachTsvRow(carried("gene_terms.tsv"), geneTermColumns, [&](const TsvCells& cells) {
        const bool fromElsewhere = cells[6] == "g2p2023" && !described.contains({std::string(cells[0]), std::string(cells[3])});
        if (fromElsewhere || cells[6] == "coarse_iuis")
            addRow(table, cells);
    });
    return {table, carried("own_gene_terms.tsv")};
}

std::map<std::string, double> establishedGenes()
{
    std::map<std::string, double> established;
    for (const PanelGene& gene : loadPanel(QStringLiteral("iei"))->genes())
        for (const PanelDisorder& disorder : gene.disorders)
            if (disorder.confidence.find("Definitive") != std::string::npos)
                established[gene.symbol] = 1;
    return established;
}

PhenotypeWeights phenotypeWeights()
{
    const QJsonObject stated = weightsFile().value(QStringLiteral("weights")).toObject();
    PhenotypeWeights weights;
    for (const auto& [name, part] : phenotypePartNames()) {
        weights.*part = stated.value(QLatin1String(name)).toDouble(-1);
        if (weights.*part < 0)
            throw Error(Error::Code::FileMalformed, QStringLiteral("phenotype.json"), QLatin1String(name));
    }
    return weights;
}

QString phenotypeWeightsVersion()
{
    return weightsFile().value(QStringLiteral("version")).toString();
}

QString ontologyReleaseVersion() { return phenotypeInUse().version(); }

} // namespace gentolk
