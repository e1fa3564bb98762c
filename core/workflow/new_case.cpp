#include "core/workflow/new_case.h"
#include "core/genetics/case_dates.h"
#include "core/workflow/first_rows.h"
#include "core/workflow/quality.h"
#include <algorithm>

namespace gentolk {

namespace {

QString personOf(const Family& family, const std::string& sample)
{
    if (sample == family.proband.sample)
        return QStringLiteral("proband");
    if (family.mother && sample == family.mother->sample)
        return QStringLiteral("mother");
    if (family.father && sample == family.father->sample)
        return QStringLiteral("father");
    return QStringLiteral("sibling");
}

void addMissingSpecimens(Case& theCase, const NewCaseInput& input)
{
    for (const std::string& sample : theCase.family.samples()) {
        const QString name = QString::fromStdString(sample);
        const bool listed = std::any_of(theCase.specimens.begin(), theCase.specimens.end(), [&](const Specimen& one) { return one.sample == name; });
        if (!listed)
            theCase.specimens.push_back({name, personOf(theCase.family, sample), input.tissue, input.pipeline, input.site, {}, {}});
    }
}

// Before the files are read the proband's sample may be unknown: the stops are asked of the tissue the user stated.
void requireMayBegin(const NewCaseInput& input)
{
    Case asked = input.theCase;
    if (asked.specimens.empty())
        asked.specimens.push_back({{}, QStringLiteral("proband"), input.tissue, input.pipeline, input.site, {}, {}});
    requireMayBegin(asked);
}

} // namespace

std::optional<CaseSummary> sameNumberOtherName(const Workspace& workspace, const Patient& patient)
{
    if (patient.cpr.isEmpty())
        return std::nullopt;
    const auto folded = [](const QString& name) { return name.simplified().toCaseFolded(); };
    for (const CaseSummary& one : workspace.listCases())
        if (one.cpr == patient.cpr && folded(one.patientName) != folded(patient.name))
            return one;
    return std::nullopt;
}

Case importFamily(Workspace& workspace, NewCaseInput input, TaskControl& task)
{
    requireMayBegin(input);
    requirePossibleDates(input.theCase, workspace.now().date());
    const FilterCascade cascade = filterPreset(input.preset);
    FamilyVariants variants = readFamily(input.files, defaultPanel(), task);
    Case theCase = input.theCase;
    theCase.assembly = variants.assembly;
    theCase.family = variants.family;
    theCase.sources = sourceFiles(input.files, variants, task);
    theCase.panelName = QString::fromStdString(variants.panel->name());
    theCase.panelVersion = QString::fromStdString(variants.panel->version());
    theCase.filterPreset = QString::fromStdString(cascade.name);
    theCase.filterVersion = QString::fromStdString(cascade.version);
    addMissingSpecimens(theCase, input);
    FamilyInput checked = input.files;
    checked.probandId = QString::fromStdString(variants.family.proband.sample);
    const Case made = workspace.createCase(std::move(theCase), variants, checkFamily(checked, task));
    FirstRowsOfCases(workspace).keepOfNewCase(made, variants, cascade);
    return made;
}

} // namespace gentolk
