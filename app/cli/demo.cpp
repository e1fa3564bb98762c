#include "core/workflow/demo.h"
#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/base/whole_file.h"
#include "core/workflow/workspace.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

void writeShortlist(const DemoResult& demo, const QString& path)
{
    QJsonArray candidates, funnel;
    const FamilyAlleles alleles(demo.variants);
    for (std::size_t i = 0; i < demo.shortlist.candidates.size(); ++i) {
        QJsonObject one = json(demo.shortlist.candidates[i], demo.variants.family, &alleles);
        one[u"rank"] = int(i) + 1;
        candidates.append(one);
    }
    for (const FunnelRow& row : demo.shortlist.funnel)
        funnel.append(json(row));
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{"case", demo.theCase.number}, {"funnel", funnel}, {"candidates", candidates}}).toJson();
    writeWholeFile(path, bytes, true);
    print(tr("shortlist: %1").arg(path));
}

void writeReports(const DemoResult& demo, const QDir& folder)
{
    for (const QString& language : {QStringLiteral("da"), QStringLiteral("en")}) {
        const QString path = folder.filePath(QStringLiteral("report-%1.pdf").arg(language));
        writeReport(draftReport(demo.theCase, demo.variants, demo.shortlist, demo.parentage, language), path, true);
        print(tr("report: %1").arg(path));
    }
}

int runDemo(const Values& values)
{
    const QDir folder(required(values, "output"));
    if (!has(values, "force") && folder.exists() && !folder.isEmpty())
        throw Error(Error::Code::OutputExists, folder.path(), QStringLiteral("the folder is not empty; --force writes into it"));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(Error::Code::OutputUnwritable, folder.path(), QStringLiteral("the folder cannot be made"));
    ConsoleTask task(tr("reading"));
    Workspace workspace(has(values, "database") ? textOf(values, "database") : folder.filePath(QStringLiteral("demo.db")));
    for (const DemoResult& demo : decidedDemoCases(workspace, folder.filePath(QStringLiteral("families")), task)) {
        const QDir place(folder.filePath(demo.name));
        place.mkpath(QStringLiteral("."));
        print(QStringLiteral("%1 (%2)").arg(demo.theCase.number, demo.name));
        writeShortlist(demo, place.filePath(QStringLiteral("shortlist.json")));
        writeReports(demo, place);
    }
    return Done;
}

} // namespace

Verb demoVerb()
{
    return {"demo",
            QT_TRANSLATE_NOOP("gentolk::cli", "imports the invented families, decides them, writes shortlist and report"),
            "gentolk-cli demo -o demo-output",
            [](Options& options) {
                options.add_options()("output,o", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "folder to write to"))(
                    "force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite an existing file"));
            },
            "",
            runDemo};
}

} // namespace gentolk::cli
