#pragma once
#include <QByteArray>
#include <QString>
#include <map>
#include <string>
#include <vector>

namespace gentolk {

// A phenotype of a disease as phenotype.hpoa tells it (aspect P; rule D-3).
struct DiseaseAnnotation {
    std::string diseaseId; // "OMIM:306400"
    std::string termId;
    std::string frequency; // "HP:0040281", "3/7" or "45%"; empty: not stated
    bool negated = false;  // "NOT": looked for, and not of the disease
};

struct DiseaseAnnotations {
    std::string version;         // of the annotations
    std::string ontologyVersion; // the release of the ontology that they were made with
    std::vector<DiseaseAnnotation> rows;
    std::map<std::string, std::string> names; // by disease
    qint64 records = 0;                       // of every aspect
    std::vector<QString> oddFrequencies;      // "OMIM:1 HP:2: text": of no known form, and kept as not stated
};

// A gene of a disease, as genes_to_disease.txt tells it.
struct GeneOfDisease {
    std::string entrezId; // "1536"
    std::string symbol, association, diseaseId; // association: MENDELIAN, POLYGENIC, UNKNOWN
};

// The files of the consortium's annotations. `path` names the file in errors. Throw FileMalformed naming the line: other columns, a row of another width;
// FileTruncated: no end of the last line.
DiseaseAnnotations readDiseaseAnnotations(const QByteArray& bytes, const QString& path);
std::vector<GeneOfDisease> readGenesOfDiseases(const QByteArray& bytes, const QString& path);

// Versions alone, of the first lines.
DiseaseAnnotations annotationNotes(const QByteArray& head);

// Whether a line is the one that names the columns of phenotype.hpoa or genes_to_disease.txt.
bool namesAnnotationColumns(std::string_view line);
bool namesGeneColumns(std::string_view line);

} // namespace gentolk
