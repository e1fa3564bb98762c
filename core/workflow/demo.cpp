#include "core/workflow/demo.h"
#include "core/workflow/classification.h"
#include "core/workflow/audit_name.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/new_case.h"
#include "core/workflow/quality.h"
#include <algorithm>

namespace gentolk {

namespace {

QString probandSample(const DemoCase& demo)
{
    // The PED's first person; the same id names the specimen of a case that was imported before.
    return previewFamily({{demo.vcfPath}, demo.pedPath, {}, {}}).family.proband.sample.c_str();
}

std::optional<Case> importedBefore(const Workspace& workspace, const QString& proband)
{
    for (const CaseSummary& summary : workspace.listCases()) {
        if (!summary.demo)
            continue;
        Case theCase = workspace.openCase(summary.id);
        if (QString::fromStdString(theCase.family.proband.sample) == proband)
            return theCase;
    }
    return std::nullopt;
}

Case imported(Workspace& workspace, const DemoCase& demo, TaskControl& task)
{
    if (auto before = importedBefore(workspace, probandSample(demo)))
        return std::move(*before);
    NewCaseInput input;
    input.theCase = demo.theCase;
    input.files = {{demo.vcfPath}, demo.pedPath, {}, {}};
    return importFamily(workspace, std::move(input), task);
}

// Returns what the audit trail says of it.
QString decide(Case& theCase, const Workspace& workspace, const FamilyVariants& variants, const DemoDecision& wanted)
{
    const CandidateVariant* candidate = findCandidate(variants, wanted.variant);
    if (!candidate)
        throw Error(Error::Code::NotFound, QString::fromStdString(toString(wanted.variant)), QStringLiteral("the demo family has lost its variant"));
    VariantDecision& decision = decisionFor(theCase, *candidate);
    decision.criteria = criteriaFromText(wanted.criteria);
    for (AppliedCriterion& criterion : decision.criteria) {
        criterion.reason = wanted.reason;
        criterion.by = workspace.user();
        criterion.at = workspace.now();
    }
    decision.chosenClass = wanted.chosenClass;
    decision.inReport = true;
    return QStringLiteral("%1: %2").arg(auditNameOf(*candidate), classChange(nullptr, wanted.chosenClass));
}

Case decided(Workspace& workspace, Case theCase, const FamilyVariants& variants, const DemoCase& demo)
{
    if (!theCase.decisions.empty())
        return theCase;
    for (const DemoDecision& wanted : demo.decisions) { // each with an entry of its own
        const QString told = decide(theCase, workspace, variants, wanted);
        theCase = workspace.saveCase(theCase, QStringLiteral("variant_classified"), told);
    }
    theCase.conclusion = demo.conclusion;
    theCase.status = CaseStatus::Report;
    return workspace.saveCase(theCase, QStringLiteral("concluded"), QString::fromStdString(toString(demo.conclusion)));
}

} // namespace

std::vector<Case> importDemoFamilies(Workspace& workspace, const QString& folder, TaskControl& task)
{
    std::vector<Case> cases;
    for (const DemoCase& demo : writeDemoFamilies(folder, workspace.now()))
        cases.push_back(imported(workspace, demo, task));
    return cases;
}

std::vector<DemoResult> decidedDemoCases(Workspace& workspace, const QString& folder, TaskControl& task)
{
    std::vector<DemoResult> results;
    for (const DemoCase& demo : writeDemoFamilies(folder, workspace.now())) {
        DemoResult result;
        result.name = demo.name;
        result.theCase = imported(workspace, demo, task);
        result.variants = workspace.loadVariants(result.theCase, task);
        result.shortlist = makeShortlist(result.variants, filterPreset(QStringLiteral("default")), result.theCase.phenotype);
        result.theCase = decided(workspace, std::move(result.theCase), result.variants, demo);
        const std::optional<FamilyQuality> quality = workspace.quality(result.theCase.id);
        result.parentage = parentageOf(quality ? &*quality : nullptr);
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace gentolk
