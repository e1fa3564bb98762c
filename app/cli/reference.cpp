#include "app/cli/family_options.h"
#include "app/cli/verb.h"
#include "core/base/text.h"
#include "core/reference/source_versions.h"
#include "core/workflow/knowledge_library.h"
#include "core/workflow/knowledge_sources.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QJsonValue dateOrNull(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray originsJson(const StoreManifest& manifest)
{
    QJsonArray origins;
    for (const StoreOrigin& one : manifest.origins)
        origins.append(QJsonObject{{"file", one.file}, {"sha256", one.sha256}, {"bytes", one.bytes}, {"records", one.records}, {"by_index", one.byIndex}});
    return origins;
}

QJsonObject sourceJson(const InstalledSource& source)
{
    const StoreManifest& manifest = source.manifest;
    const auto tooOld = monthsTooOld(manifest, QDate::currentDate());
    QJsonArray remarks;
    for (const QString& remark : manifest.remarks)
        remarks.append(remark);
    return {{"name", manifest.name},
            {"kind", manifest.kind},
            {"version", manifest.version},
            {"date", dateOrNull(manifest.date)},
            {"assembly", assemblyWord(manifest.assembly)},
            {"scope", manifest.scope},
            {"records", manifest.records()},
            {"alleles", manifest.alleles},
            {"left_out", manifest.leftOut},
            {"duplicates", manifest.duplicates},
            {"remarks", remarks},
            {"sha256", source.sha256},
            {"licence", manifest.licence},
            {"path", source.path},
            {"bytes", source.bytes},
            {"active", source.active},
            {"too_old_months", tooOld ? QJsonValue(*tooOld) : QJsonValue()},
            {"built_by", manifest.builtBy},
            {"built_at", manifest.builtAt.toString(Qt::ISODate)},
            {"origins", originsJson(manifest)},
            {"problem", source.problem.isEmpty() ? QJsonValue() : QJsonValue(source.problem)}};
}

QJsonArray builtInJson()
{
    QJsonArray all;
    for (const SourceVersion& one : builtInSources())
        all.append(QJsonObject{{"name", one.name}, {"version", one.version}, {"licence", one.terms}});
    return all;
}

QString stateOf(const InstalledSource& source)
{
    if (!source.problem.isEmpty())
        return tr("damaged: %1").arg(source.problem);
    if (!source.active)
        return tr("kept");
    const auto months = monthsTooOld(source.manifest, QDate::currentDate());
    return months ? tr("in use; old: %1 months").arg(*months) : tr("in use");
}

int showSources(const Values& values, const std::vector<InstalledSource>& sources, const QStringList& leftovers)
{
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const InstalledSource& one : sources) {
        all.append(sourceJson(one));
        const StoreManifest& manifest = one.manifest;
        const QString date = manifest.date.isValid() ? manifest.date.toString(Qt::ISODate) : QStringLiteral("-");
        rows.push_back({manifest.kind.isEmpty() ? QFileInfo(one.path).fileName() : manifest.kind, manifest.version, date, manifest.assembly == GenomeAssembly::Unknown ? tr("any") : assemblyWord(manifest.assembly),
                        QString::number(manifest.alleles), manifest.scope, stateOf(one)});
    }
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"sources", all}, {"built_in", builtInJson()}, {"leftovers", QJsonArray::fromStringList(leftovers)}}));
    else
        printTable({tr("source"), tr("version"), tr("date"), tr("assembly"), tr("entries"), tr("covers"), tr("state")}, rows);
    for (const QString& one : leftovers)
        tell(tr("%1 is left of an installation that was interrupted; it is not used, and the next one removes it").arg(one));
    return Done;
}

SourceToAdd sourceToAdd(const Values& values, const QStringList& files)
{
    if (files.isEmpty())
        throw UsageError(tr("name the file to install"));
    SourceToAdd wanted{files, textOf(values, "kind"), textOf(values, "source-version"), {}, askedAssembly(values), has(values, "everything"), textOf(values, "name")};
    if (has(values, "date")) {
        wanted.date = QDate::fromString(textOf(values, "date"), Qt::ISODate);
        if (!wanted.date.isValid())
            throw UsageError(tr("%1 is no date; write 2026-11-23").arg(textOf(values, "date")));
    }
    return wanted;
}

int addSource(const Values& values, const QStringList& files)
{
    const SourceToAdd wanted = sourceToAdd(values, files);
    for (const QString& old : SourceLibrary().leftovers())
        tell(tr("%1 is left of an installation that was interrupted; it is removed").arg(old));
    Workspace workspace(databaseOf(values));
    ConsoleTask task(tr("installing"));
    return showSources(values, {KnowledgeLibrary(workspace).add(wanted, task)}, {});
}

int verifySources(const Values& values, const QStringList& names)
{
    SourceLibrary library;
    std::vector<InstalledSource> sources;
    for (const QString& name : names)
        sources.push_back(library.find(name, askedAssembly(values)));
    if (names.isEmpty())
        sources = library.all();
    bool good = true;
    ConsoleTask task(tr("verifying"));
    for (InstalledSource& one : sources) {
        try {
            if (one.problem.isEmpty())
                library.verify(one, task);
        } catch (const Error& error) {
            if (error.code() == Error::Code::Stopped)
                throw;
            one.problem = error.detail();
        }
        good = good && one.problem.isEmpty();
    }
    showSources(values, sources, {});
    return good ? Done : NeedsALook;
}

int runReference(const Values& values)
{
    const QStringList words = textsOf(values, "words");
    const QString what = words.value(0);
    SourceLibrary library;
    if (what == QLatin1String("list"))
        return showSources(values, library.all(), library.leftovers());
    if (what == QLatin1String("add") || what == QLatin1String("build"))
        return addSource(values, words.mid(1));
    if (what == QLatin1String("verify"))
        return verifySources(values, words.mid(1));
    if (what != QLatin1String("remove") && what != QLatin1String("use"))
        throw UsageError(tr("say what to do: list, add FILE…, verify, use NAME or remove NAME"));
    if (words.size() != 2)
        throw UsageError(tr("name the source, such as \"clinvar 2026-11-01\""));
    const InstalledSource source = library.find(words.at(1), askedAssembly(values));
    Workspace workspace(databaseOf(values));
    if (what == QLatin1String("remove"))
        KnowledgeLibrary(workspace).remove(source);
    else
        KnowledgeLibrary(workspace).use(source);
    return showSources(values, library.all(), {});
}

} // namespace

Verb referenceVerb()
{
    return {"reference",
            QT_TRANSLATE_NOOP("gentolk::cli", "installed data sources (ClinVar, gnomAD, ClinGen, SpliceAI, REVEL, AlphaMissense, CADD, phyloP, HPO, own lists of frequencies): list, add, verify, use, remove"),
            "gentolk-cli reference add clinvar_20261101.vcf.gz",
            [](Options& options) {
                options.add_options()("kind", po::value<std::string>(),
                                      QT_TRANSLATE_NOOP("gentolk::cli", "add: what it is, where the file does not tell: clinvar, gnomad-exomes, gnomad-genomes, "
                                                                        "gnomad-joint, gnomad-exomes-coverage, gnomad-genomes-coverage, gnomad-sv, gnomad-constraint, spliceai-snv, spliceai-indel, revel, alphamissense, "
                                                                        "cadd-snv, cadd-indel, clingen-validity, clingen-dosage, phylop, local, hpo"))(
                    "name", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "add: the name of the laboratory's own list of frequencies, such as \"Region North\""))(
                    "source-version", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "add: its version, where the file does not tell"))(
                    "date", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "add: the day of its release, such as 2026-11-01"))(
                    "assembly", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "GRCh37 or GRCh38, where the header does not tell"))(
                    "everything", QT_TRANSLATE_NOOP("gentolk::cli", "add: the whole genome, not only the panel's genes (large)"))(
                    "words", po::value<std::vector<std::string>>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "list | add FILE… (of one release) | verify [NAME…] | use NAME | remove NAME"));
            },
            "words",
            runReference};
}

} // namespace gentolk::cli
