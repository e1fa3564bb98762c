#include "core/phenotype/disease_annotations.h"
#include "core/base/error.h"
#include "core/phenotype/obo_terms.h"
#include "core/phenotype/term_frequency.h"
#include "core/phenotype/text_rows.h"
#include "core/phenotype/tsv_rows.h"

namespace gentolk {

namespace {

const std::vector<std::string> annotationColumns{"database_id", "disease_name", "qualifier", "hpo_id", "reference", "evidence",
                                                 "onset", "frequency", "sex", "modifier", "aspect", "biocuration"};
const std::vector<std::string> geneColumns{"ncbi_gene_id", "gene_symbol", "association_type", "disease_id", "source"};

enum AnnotationCell { DatabaseId, DiseaseName, Qualifier, TermId, Frequency = 7, Aspect = 10 };

std::string lineOf(const std::vector<std::string>& columns)
{
    std::string line;
    for (const std::string& one : columns)
        line += (line.empty() ? "" : "\t") + one;
    return line;
}

// As forEachTsvRow(), with the file in the error.
void forEachRowOf(const QByteArray& bytes, const QString& path, const std::vector<std::string>& columns, const std::function<void(const TsvCells&)>& take)
{
    requireWholeLines(bytes, path);
    try {
        forEachTsvRow(bytes, columns, take);
    } catch (const Error& error) {
        throw Error(error.code(), path, error.detail());
    }
}

// "#version: 2026-01-08"; of an address the release in it: ".../releases/2026-01-08/hp.json".
void takeNote(std::string_view line, DiseaseAnnotations& told)
{
    constexpr std::string_view version = "#version: ", ontology = "#hpo-version: ";
    if (line.starts_with(version))
        told.version = line.substr(version.size());
    if (line.starts_with(ontology))
        told.ontologyVersion = releaseIn(line);
}

void takeRow(const TsvCells& cells, DiseaseAnnotations& told)
{
    ++told.records;
    if (cells[Aspect] != "P")
        return;
    DiseaseAnnotation row{std::string(cells[DatabaseId]), std::string(cells[TermId]), std::string(cells[Frequency]), cells[Qualifier] == "NOT"};
    if (!isTermFrequency(row.frequency)) {
        told.oddFrequencies.push_back(QString::fromStdString(row.diseaseId + ' ' + row.termId + ": " + row.frequency).left(80));
        row.frequency.clear();
    }
    told.names.emplace(row.diseaseId, std::string(cells[DiseaseName]));
    told.rows.push_back(std::move(row));
}

} // namespace

bool namesAnnotationColumns(std::string_view line) { return line == lineOf(annotationColumns); }

bool namesGeneColumns(std::string_view line) { return line == lineOf(geneColumns); }

DiseaseAnnotations annotationNotes(const QByteArray& head)
{
    DiseaseAnnotations told;
    for (std::string_view rest(head.constData(), static_cast<std::size_t>(head.size())); rest.starts_with('#');)
        takeNote(takeLine(rest), told);
    return told;
}

DiseaseAnnotations readDiseaseAnnotations(const QByteArray& bytes, const QString& path)
{
    DiseaseAnnotations told = annotationNotes(bytes);
    forEachRowOf(bytes, path, annotationColumns, [&](const TsvCells& cells) { takeRow(cells, told); });
    return told;
}

std::vector<GeneOfDisease> readGenesOfDiseases(const QByteArray& bytes, const QString& path)
{
    constexpr std::string_view entrez = "NCBIGene:";
    std::vector<GeneOfDisease> genes;
    forEachRowOf(bytes, path, geneColumns, [&](const TsvCells& cells) {
        const std::string_view id = cells[0].starts_with(entrez) ? cells[0].substr(entrez.size()) : cells[0];
        genes.push_back({std::string(id), std::string(cells[1]), std::string(cells[2]), std::string(cells[3])});
    });
    return genes;
}

} // namespace gentolk
