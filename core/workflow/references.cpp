#include "core/phenotype/ontology.h"
#include "core/reference/filter_presets.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/phenotype_data.h"
#include "core/reference/source_versions.h"
#include "core/workflow/workspace.h"

namespace gentolk {

std::shared_ptr<const GenePanel> defaultPanel()
{
    return loadPanel(QStringLiteral("iei"));
}

std::shared_ptr<const GenePanel> panelNamed(const QString& name)
{
    return loadPanel(name);
}

FilterCascade filterPreset(const QString& name)
{
    return loadFilterPreset(name);
}

QStringList filterPresetNames()
{
    return filterPresets();
}

bool isOwnFilter(const QString& name) { return isOwnFilterPreset(name); }

FilterCascade keepFilter(const FilterCascade& cascade, const QString& name) { return saveFilterPreset(cascade, name); }

void dropFilter(const QString& name) { removeFilterPreset(name); }

QStringList referenceVersions()
{
    QStringList lines;
    for (const SourceVersion& source : builtInSources())
        lines << toLine(source);
    return lines;
}

QString rankWeightsVersion()
{
    return phenotypeWeightsVersion();
}

QString ontologyVersion()
{
    return ontologyReleaseVersion();
}

} // namespace gentolk
