#include "core/reference/phenotype_data.h"
#include "core/base/error.h"
#include "core/phenotype/tsv_rows.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/resource.h"
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

const Ontology& ontology()
{
    static const Ontology only(carried("terms.tsv"), carried("disease_counts.tsv"), carried("danish.tsv"));
    return only;
}

const ReferralText& referralText()
{
    static const ReferralText only(ontology(), carried("clinical_words.tsv"));
    return only;
}

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

std::vector<QByteArray> geneTermTables()
{
    return {carried("gene_terms.tsv"), carried("own_gene_terms.tsv")};
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

const DiseaseProfiles& diseaseProfiles()
{
    static const DiseaseProfiles only(geneTermTables(), ontology());
    return only;
}

const GeneRanking& geneRanking()
{
    static const GeneRanking only(ontology(), diseaseProfiles(), phenotypeWeights(), establishedGenes());
    return only;
}

QString ontologyReleaseVersion()
{
    return QString::fromStdString(tsvNote(carried("disease_counts.tsv"), "version"));
}

} // namespace gentolk
