#include "core/workflow/inspect.h"
#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QString words(const std::vector<std::string>& list)
{
    QStringList all;
    for (const std::string& one : list)
        all << QString::fromStdString(one);
    return all.isEmpty() ? QStringLiteral("-") : all.join(QStringLiteral(", "));
}

void printForPeople(const FileInspection& file)
{
    const QJsonObject object = json(file.header, file.counts, file.sha256);
    QStringList kinds;
    for (const auto& [kind, count] : file.counts.kinds)
        kinds << QStringLiteral("%1 %2").arg(QString::fromStdString(kind)).arg(count);
    print(file.header.path);
    print(QStringLiteral("  %1: %2").arg(tr("format"), object[u"format"].toString()));
    print(QStringLiteral("  %1: %2 (%3)").arg(tr("assembly"), object[u"assembly"].toString(), object[u"assembly_evidence"].toString()));
    print(QStringLiteral("  %1: %2").arg(tr("samples"), words(file.header.samples)));
    print(QStringLiteral("  %1: %2").arg(tr("callers"), words(file.header.callers)));
    print(QStringLiteral("  %1: %2").arg(tr("annotation"), object[u"annotation"].toString()));
    for (const StatedVersion& one : file.header.annotators)
        print(QStringLiteral("    %1 %2").arg(QString::fromStdString(one.name), QString::fromStdString(one.version)));
    print(QStringLiteral("  %1: %2").arg(tr("index"), file.header.indexed ? tr("yes") : tr("no")));
    print(QStringLiteral("  %1: %2 (%3)").arg(tr("records")).arg(file.counts.records).arg(kinds.join(QStringLiteral(", "))));
    print(QStringLiteral("  SHA-256: %1").arg(file.sha256));
}

int runInspect(const Values& values)
{
    const QStringList paths = textsOf(values, "vcf");
    if (paths.isEmpty())
        throw UsageError(tr("no file given"));
    QJsonArray files;
    for (const QString& path : paths) {
        ConsoleTask task(path);
        const FileInspection file = inspectFile(path, task);
        if (has(values, "json"))
            files.append(json(file.header, file.counts, file.sha256));
        else
            printForPeople(file);
    }
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"files", files}}));
    return Done;
}

} // namespace

Verb inspectVerb()
{
    return {"inspect",
            QT_TRANSLATE_NOOP("gentolk::cli", "says what a file is"),
            "gentolk-cli inspect --json family.vcf.gz",
            [](Options& options) {
                options.add_options()("vcf", po::value<std::vector<std::string>>()->composing(),
                                      QT_TRANSLATE_NOOP("gentolk::cli", "VCF, gVCF or BCF file(s)"));
            },
            "vcf",
            runInspect};
}

} // namespace gentolk::cli
