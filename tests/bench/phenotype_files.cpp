#include "tests/bench/phenotype_files.h"
#include "core/phenotype/tsv_rows.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk::bench {

namespace {

QByteArray resource(const char* path)
{
    return wholeFile(QStringLiteral(SOURCE_ROOT "/resources/") + QLatin1String(path));
}

std::map<std::string, double> definitiveGenes()
{
    std::map<std::string, double> genes;
    std::map<std::string, std::string> symbols;
    const auto rows = [](const QByteArray& table, const auto& take) {
        const QList<QByteArray> lines = table.split('\n');
        QList<QByteArray> columns;
        for (const QByteArray& line : lines) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            if (columns.isEmpty())
                columns = line.split('\t');
            else
                take(columns, line.split('\t'));
        }
    };
    rows(resource("panels/iei_genes.tsv"), [&](const auto& columns, const auto& cells) {
        symbols[cells[columns.indexOf("hgnc_id")].toStdString()] = cells[columns.indexOf("symbol")].toStdString();
    });
    rows(resource("panels/iei_disorders.tsv"), [&](const auto& columns, const auto& cells) {
        if (cells[columns.indexOf("confidence")].contains("Definitive"))
            genes[symbols[cells[columns.indexOf("hgnc_id")].toStdString()]] = 1;
    });
    return genes;
}

PhenotypeWeights weightsOf(const QByteArray& json)
{
    const QJsonObject stated = QJsonDocument::fromJson(json).object().value(QStringLiteral("weights")).toObject();
    PhenotypeWeights weights;
    for (const auto& [name, part] : phenotypePartNames())
        weights.*part = stated.value(QLatin1String(name)).toDouble();
    return weights;
}

} // namespace

PhenotypeFiles::PhenotypeFiles()
    : ontology(resource("ontology/terms.tsv"), resource("ontology/disease_counts.tsv"), resource("ontology/danish.tsv")),
      tables{resource("ontology/gene_terms.tsv"), resource("ontology/own_gene_terms.tsv")}, established(definitiveGenes()),
      weights(weightsOf(resource("ranking/phenotype.json"))), profiles(tables, ontology), ranking(ontology, profiles, weights, established)
{
}

} // namespace gentolk::bench
