#include "app/cli/sign_in.h"
#include "core/workflow/decision_lists.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

GenomeAssembly askedAssembly(const Values& values)
{
    const QString name = textOf(values, "assembly");
    const GenomeAssembly assembly = assemblyFromString(name.toStdString());
    if (!name.isEmpty() && assembly == GenomeAssembly::Unknown)
        throw UsageError(tr("--%1: %2 is none of its words").arg(QStringLiteral("assembly"), name));
    return assembly;
}

int exportList(const Values& values)
{
    const auto format = decisionFormatFrom(required(values, "format"));
    if (!format)
        throw UsageError(tr("--%1: %2 is none of its words").arg(QStringLiteral("format"), textOf(values, "format")));
    const QString path = required(values, "output");
    Workspace workspace(databaseOf(values));
    const int lines = DecisionLists(workspace).write(path, *format, askedAssembly(values), has(values, "force"));
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"path", path}, {"format", textOf(values, "format")}, {"decisions", lines}}));
    else
        print(tr("%1 written: %2 decisions").arg(path).arg(lines));
    return Done;
}

int importList(const Values& values, const QString& path)
{
    if (path.isEmpty())
        throw UsageError(tr("no file given"));
    const QString laboratory = required(values, "laboratory");
    Workspace workspace(databaseOf(values));
    const int lines = DecisionLists(workspace).take(path, laboratory);
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"path", path}, {"laboratory", laboratory}, {"statements", lines}}));
    else
        print(tr("%1 read: %2 statements of %3, kept as that laboratory's").arg(path).arg(lines).arg(laboratory));
    return Done;
}

int runDecisions(const Values& values)
{
    const QStringList words = textsOf(values, "words");
    if (words.value(0) == QLatin1String("export") && words.size() == 1)
        return exportList(values);
    if (words.value(0) == QLatin1String("import") && words.size() <= 2)
        return importList(values, words.value(1));
    throw UsageError(tr("say what to do: export or import FILE"));
}

} // namespace

Verb decisionsVerb()
{
    return {"decisions",
            QT_TRANSLATE_NOOP("gentolk::cli", "the laboratory's classes as a list without patients, and another laboratory's list: export, import"),
            "gentolk-cli decisions export --format tsv -o classes.tsv\n  gentolk-cli decisions import other.tsv --laboratory \"Lab A\"",
            [](Options& options) {
                options.add_options()("format", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "export: tsv, vcf or clinvar"))(
                    "output,o", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "export: file to write"))(
                    "assembly", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "export: of GRCh37 or GRCh38 alone; vcf and clinvar need it where there are both"))(
                    "force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite an existing file"))(
                    "laboratory", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "import: whose list it is"))(
                    "words", po::value<std::vector<std::string>>(), QT_TRANSLATE_NOOP("gentolk::cli", "export | import FILE"));
            },
            "words",
            runDecisions};
}

} // namespace gentolk::cli
