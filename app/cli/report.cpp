#include "app/cli/verb.h"
#include "core/workflow/quality.h"
#include "core/workflow/workspace.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

// A case is named by its number (IEI-2026-0001) or its id.
Case caseNamed(const Workspace& workspace, const QString& name)
{
    bool isId = false;
    const qint64 id = name.toLongLong(&isId);
    return isId ? workspace.openCase(id) : workspace.openCase(name);
}

int runReport(const Values& values)
{
    const QString name = required(values, "case"), path = required(values, "output");
    const QString language = has(values, "lang") ? textOf(values, "lang") : QStringLiteral("da");
    Workspace workspace(databaseOf(values));
    const Case theCase = caseNamed(workspace, name);
    ConsoleTask task(tr("reading"));
    const FamilyVariants variants = workspace.loadVariants(theCase, task);
    const Shortlist list = makeShortlist(
        variants, filterPreset(theCase.filterPreset.isEmpty() ? QStringLiteral("default") : theCase.filterPreset), theCase.phenotype);
    const std::optional<FamilyQuality> quality = workspace.quality(theCase.id);
    const ReportDraft draft = draftReport(theCase, variants, list, parentageOf(quality ? &*quality : nullptr), language);
    writeReport(draft, path, has(values, "force"));
    workspace.recordLookup(theCase.id, QStringLiteral("report_written"), language);
    tell(tr("%1 written; a draft with %2 open place(s)").arg(path).arg(draft.placeholders.size()));
    return Done;
}

} // namespace

Verb reportVerb()
{
    return {"report",
            QT_TRANSLATE_NOOP("gentolk::cli", "writes the draft, or the signed report"),
            "gentolk-cli report --case IEI-2026-0001 --lang da -o report.pdf",
            [](Options& options) {
                options.add_options()("case", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "case number or id"))(
                    "output,o", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "file ending in .pdf or .html"))(
                    "force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite an existing file"));
            },
            "",
            runReport};
}

} // namespace gentolk::cli
