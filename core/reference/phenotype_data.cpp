#include "core/reference/phenotype_data.h"
#include "core/phenotype/tsv_rows.h"
#include "core/reference/resource.h"

namespace gentolk {

namespace {

QByteArray carried(const char* file)
{
    return resourceBytes(QStringLiteral(":/ontology/%1").arg(QLatin1String(file)));
}

} // namespace

const Ontology& ontology()
{
    static const Ontology only(carried("terms.tsv"), carried("disease_counts.tsv"), carried("danish.tsv"));
    return only;
}

const GeneTerms& geneTerms()
{
    static const GeneTerms only(carried("gene_terms.tsv"), ontology());
    return only;
}

std::optional<double> genePhenotypeScore(const std::string& symbol, const std::vector<std::string>& present)
{
    const std::optional<GeneScore> scored = scoreGene(ontology(), geneTerms(), symbol, present);
    return scored ? std::optional(scored->score) : std::nullopt;
}

QString ontologyReleaseVersion()
{
    return QString::fromStdString(tsvNote(carried("disease_counts.tsv"), "version"));
}

} // namespace gentolk
