#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace gentolk {

// A source of knowledge that the program carries, for the status line, --version and the report.
struct SourceVersion {
    QString name, version, terms;
};
std::vector<SourceVersion> builtInSources();

} // namespace gentolk
