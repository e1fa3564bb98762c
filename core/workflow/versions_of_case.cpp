#include "core/workflow/versions_of_case.h"
#include "core/reference/phenotype_release.h"
#include "core/reference/source_versions.h"
#include <QFileInfo>

namespace gentolk {

QStringList versionsOfCase(const Case& theCase)
{
    QStringList installed;
    bool ownOntology = false;
    for (const SourceFile& source : theCase.sources)
        if (source.role == QLatin1String("reference")) {
            const QString name = QFileInfo(source.path).completeBaseName(); // "clinvar_2026-11-01"
            installed << QStringLiteral("%1 (SHA-256 %2)").arg(name, source.sha256);
            ownOntology = ownOntology || name.startsWith(phenotypeKind() + QLatin1Char('_'));
        }
    QStringList lines;
    for (const SourceVersion& carried : builtInSources(!ownOntology))
        lines << toLine(carried);
    return lines + installed;
}

} // namespace gentolk
