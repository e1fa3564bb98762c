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

std::vector<SourceVersion> builtInSources(bool withOntology)
{
    const auto panel = loadPanel(QStringLiteral("iei"));
    std::vector<SourceVersion> all{{QStringLiteral("IEI gene panel"), QString::fromStdString(panel->version()), QString::fromStdString(panel->sources())}};
    if (withOntology)
        all.push_back({phenotypeName(), carriedPhenotype().version(), QStringLiteral("Human Phenotype Ontology Consortium; unaltered")});
    for (const char* build : {"grch37", "grch38"})
        all.push_back(transcripts(QLatin1String(build)));
    for (const char* limits : {"inheritance", "quality"})
        all.push_back(limitsOf(QLatin1String(limits)));
    return all;
}

QString toLine(const SourceVersion& source) { return QStringLiteral("%1 %2 (%3)").arg(source.name, source.version, source.terms); }

} // namespace gentolk
