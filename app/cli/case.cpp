#include "app/cli/case_actions.h"
#include "app/cli/case_options.h"
#include "app/cli/family_options.h"
#include <QCoreApplication>
#include <map>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

using Action = int (*)(const Values&, const QStringList&);

const std::map<QString, Action>& actions()
{
    static const std::map<QString, Action> table{
        {QStringLiteral("new"), newCase},       {QStringLiteral("list"), listCases},    {QStringLiteral("show"), showCase},
        {QStringLiteral("import"), importCase}, {QStringLiteral("export"), exportCase}, {QStringLiteral("status"), setStatus},
        {QStringLiteral("decide"), decide},     {QStringLiteral("conclude"), conclude}, {QStringLiteral("history"), showHistory}};
    return table;
}

int runCase(const Values& values)
{
    QStringList words = textsOf(values, "words");
    if (words.isEmpty())
        throw UsageError(tr("say what to do: new, list, show, import, export, status, decide, conclude or history"));
    const QString name = words.takeFirst();
    const auto found = actions().find(name);
    if (found == actions().end())
        throw UsageError(
            tr("%1 is nothing to do with a case: new, list, show, import, export, status, decide, conclude or history").arg(name));
    return found->second(values, words);
}

} // namespace

Verb caseVerb()
{
    return {
        "case",
        QT_TRANSLATE_NOOP("gentolk::cli", "the worklist: new, list, show, import, export, status, decide, conclude, history"),
        "gentolk-cli case new --vcf family.vcf.gz --ped family.ped --name \"Test Testesen\" --consent-date 2026-11-01 --transplanted no\n"
        "  gentolk-cli case decide IEI-2026-0001 --variant X-71109309-G-A --criteria PVS1,PM2_Supporting --class likely_pathogenic "
        "--in-report",
        [](Options& options) {
            addFamilyOptions(options);
            addPhenotypeOptions(options);
            addCaseOptions(options);
            options.add_options()("preset", po::value<std::string>()->default_value("default"),
                                  QT_TRANSLATE_NOOP("gentolk::cli", "filter preset the case is worked with"))(
                "variant", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "decide: contig-position-ref-alt"))(
                "criteria", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "decide: accepted criteria"))(
                "class", po::value<std::string>(),
                QT_TRANSLATE_NOOP("gentolk::cli", "decide: pathogenic, likely_pathogenic, vus, likely_benign, benign or risk_allele"))(
                "disorder", po::value<std::string>(),
                QT_TRANSLATE_NOOP("gentolk::cli", "decide: the disorder judged, where the gene has several"))(
                "reason", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "decide: why"))(
                "in-report", QT_TRANSLATE_NOOP("gentolk::cli", "decide: take the variant into the report"))(
                "conclusion", po::value<std::string>(),
                QT_TRANSLATE_NOOP("gentolk::cli", "conclude: diagnostic, possibly_diagnostic, no_explanation or secondary_only"))(
                "output,o", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "export: file to write; .json: a phenopacket without name and number"))(
                "force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite an existing file; import: a file that was imported before"))(
                "words", po::value<std::vector<std::string>>(),
                QT_TRANSLATE_NOOP(
                    "gentolk::cli",
                    "new | list | show ID | import FILE | export ID | status ID STATUS | decide ID | conclude ID | history ID"));
        },
        "words",
        runCase};
}

} // namespace gentolk::cli
