#include "core/reference/source_versions.h"
#include "core/base/rule_numbers.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/phenotype_release.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"

namespace gentolk {

namespace {
SourceVersion transcripts(const QString& build)
{
    const Table table(resourceBytes(QStringLiteral(":/transcripts/transcripts_%1.tsv").arg(build)));
    return {QString::fromStdString(table.note("name")), QString::fromStdString(table.note("version")),
            QString::fromStdString(table.note("sources"))};
}

SourceVersion limitsOf(const QString& file)
{
    const RuleNumbers rules = RuleNumbers::ofProgram(file);
    return {rules.name(), rules.version(), QStringLiteral("SHA-256 ") + rules.sha256()};
}
} // namespace

std::vector<SourceVersion> builtInSources()
{
    const auto panel = loadPanel(QStringLiteral("iei"));
    return {{QStringLiteral("IEI gene panel"), QString::fromStdString(panel->version()), QString::fromStdString(panel->sources())},
            {phenotypeName(), carriedPhenotype().version(),
             QStringLiteral("Human Phenotype Ontology Consortium; unaltered")},
            transcripts(QStringLiteral("grch37")),
            transcripts(QStringLiteral("grch38")),
            limitsOf(QStringLiteral("inheritance")),
            limitsOf(QStringLiteral("quality"))};
}

} // namespace gentolk
