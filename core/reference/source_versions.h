#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace gentolk {

// A source of knowledge that the program carries, for the status line, --version and the report.
struct SourceVersion {
    QString name, version, terms;
};
// Without the ontology: of a case that has an installed release of it.
std::vector<SourceVersion> builtInSources(bool withOntology = true);
QString toLine(const SourceVersion& source); // "name version (terms)"

} // namespace gentolk
