#include "core/workflow/case_filter.h"

namespace gentolk {

namespace {
QString keyOfFilter(const Case& theCase) { return QStringLiteral("cascade/%1").arg(theCase.number); }
} // namespace

CaseFilter filterOfCase(const Workspace& workspace, const Case& theCase)
{
    const QString fallback = QStringLiteral("default"), preset = theCase.filterPreset.isEmpty() ? fallback : theCase.filterPreset;
    try {
        const QString own = workspace.setting(keyOfFilter(theCase));
        return {own.isEmpty() ? filterPreset(preset) : cascadeFromJson(own.toStdString(), theCase.number.toStdString()), std::nullopt};
    } catch (const Error& error) {
        return {filterPreset(fallback), error};
    }
}

void setFilterOfCase(Workspace& workspace, const Case& theCase, const FilterCascade& cascade, const QString& changed)
{
    workspace.recordLookup(theCase.id, QStringLiteral("filter.change"), changed);
    workspace.setSetting(keyOfFilter(theCase), QString::fromStdString(toJson(cascade)));
}

} // namespace gentolk
