#include "core/reference/source_library.h"
#include "core/base/error.h"
#include "core/reference/phenotype_build.h"
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

const QString storeEnding = QStringLiteral(".gentolkref"), buildingEnding = QStringLiteral(".building"), choiceFile = QStringLiteral("active.json");

InstalledSource openedSource(const QString& path)
{
    InstalledSource source;
    source.path = path;
    source.bytes = QFileInfo(path).size();
    try {
        const AlleleStore store(path);
        source.manifest = store.manifest();
        source.sha256 = store.sha256();
        if (source.manifest.kind == phenotypeKind()) { // it is used whole, and read through in no time
            UnwatchedTask task;
            store.verify(task);
        }
    } catch (const Error& error) {
        source.problem = error.detail().isEmpty() ? QStringLiteral("it cannot be read") : error.detail();
    }
    return source;
}

QString keyOf(const StoreManifest& manifest)
{
    return assemblyWord(manifest.assembly) + QLatin1Char('/') + manifest.kind;
}

std::unique_ptr<SourceBuild> buildOf(const BuildRequest& request)
{
    const bool isPhenotype = request.kind == phenotypeKind() ||
                             (request.kind.isEmpty() && !request.files.isEmpty() && PhenotypeBuild::isOneOfItsFiles(request.files.front()));
    if (isPhenotype)
        return std::make_unique<PhenotypeBuild>(request);
    return std::make_unique<StoreBuild>(request);
}

QString safeName(QString text)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    return text.replace(odd, QStringLiteral("_"));
}

bool newerFirst(const InstalledSource& a, const InstalledSource& b)
{
    const QString left = keyOf(a.manifest), right = keyOf(b.manifest);
    if (left != right)
        return left < right;
    const QDate here = a.manifest.date, there = b.manifest.date;
    return here != there ? here > there : a.manifest.builtAt > b.manifest.builtAt;
}

QJsonObject choicesIn(const QString& folder)
{
    QFile file(QDir(folder).filePath(choiceFile));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

SourceLibrary::SourceLibrary(QString folder) : m_folder(std::move(folder)) {}

QString SourceLibrary::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gentolk/reference/sources");
}

QString SourceLibrary::folderOf(GenomeAssembly assembly) const
{
    return QDir(m_folder).filePath(assemblyWord(assembly));
}

QString SourceLibrary::chosen(const QString& key) const
{
    return choicesIn(m_folder)[key].toString();
}

void SourceLibrary::choose(const QString& key, const QString& file)
{
    QJsonObject choices = choicesIn(m_folder);
    if (file.isEmpty())
        choices.remove(key);
    else
        choices[key] = file;
    QSaveFile save(QDir(m_folder).filePath(choiceFile));
    if (!save.open(QIODevice::WriteOnly) || save.write(QJsonDocument(choices).toJson()) < 0 || !save.commit())
        throw Error(Error::Code::OutputUnwritable, save.fileName(), save.errorString());
}

std::vector<InstalledSource> SourceLibrary::all() const
{
    std::vector<InstalledSource> sources;
    QDirIterator files(m_folder, {QLatin1Char('*') + storeEnding}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        sources.push_back(openedSource(files.next()));
    std::sort(sources.begin(), sources.end(), newerFirst);
    std::set<QString> seen; // the first usable one of a kind, where nobody chose
    for (InstalledSource& one : sources) {
        const QString key = keyOf(one.manifest), choice = chosen(key);
        const bool there = std::any_of(sources.begin(), sources.end(), [&](const InstalledSource& other) {
            return other.problem.isEmpty() && keyOf(other.manifest) == key && QFileInfo(other.path).fileName() == choice;
        });
        one.active = one.problem.isEmpty() && (there ? QFileInfo(one.path).fileName() == choice : seen.insert(key).second);
    }
    return sources;
}

std::vector<InstalledSource> SourceLibrary::active(GenomeAssembly assembly) const
{
    std::vector<InstalledSource> sources = all();
    std::erase_if(sources, [&](const InstalledSource& one) { return !one.active || one.manifest.assembly != assembly; });
    return sources;
}

InstalledSource SourceLibrary::find(const QString& what, GenomeAssembly assembly) const
{
    std::vector<InstalledSource> fitting;
    QStringList known;
    for (const InstalledSource& one : all()) {
        const QString named = one.manifest.kind + QLatin1Char(' ') + one.manifest.version;
        known << (one.problem.isEmpty() ? named : QFileInfo(one.path).fileName());
        const bool asked = what == one.path || what == QFileInfo(one.path).fileName() || what == named || (what == one.manifest.kind && one.active);
        if (asked && (assembly == GenomeAssembly::Unknown || one.manifest.assembly == assembly || one.manifest.assembly == GenomeAssembly::Unknown))
            fitting.push_back(one);
    }
    if (fitting.empty())
        throw Error(Error::Code::NotFound, what, known.isEmpty() ? QStringLiteral("no source is installed") : QStringLiteral("installed: ") + known.join(QStringLiteral(", ")));
    if (fitting.size() > 1)
        throw Error(Error::Code::InvalidValue, QStringLiteral("assembly"), QStringLiteral("%1 is installed for both; name one").arg(what));
    return fitting.front();
}

QStringList SourceLibrary::leftovers() const
{
    QStringList found;
    QDirIterator files(m_folder, {QLatin1Char('*') + buildingEnding}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    return found;
}

InstalledSource SourceLibrary::add(const BuildRequest& request, TaskControl& task)
{
    const std::unique_ptr<SourceBuild> build = buildOf(request);
    const StoreManifest& manifest = build->manifest();
    const QDir folder(folderOf(manifest.assembly));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(Error::Code::OutputUnwritable, folder.path());
    QLockFile lock(QDir(m_folder).filePath(QStringLiteral("install.lock")));
    lock.setStaleLockTime(0); // a build may take hours
    if (!lock.tryLock(0))
        throw Error(Error::Code::NotAllowed, QStringLiteral("reference add"), QStringLiteral("another program is installing a source"));
    for (const QString& old : leftovers())
        QFile::remove(old);
    const QString path = folder.filePath(safeName(manifest.kind + QLatin1Char('_') + manifest.version) + storeEnding);
    build->write(path, task);
    const InstalledSource added = openedSource(path);
    if (!added.problem.isEmpty())
        throw Error(Error::Code::FileMalformed, path, added.problem);
    makeActive(added);
    return find(path);
}

void SourceLibrary::verify(const InstalledSource& source, TaskControl& task) const
{
    AlleleStore(source.path).verify(task);
}

void SourceLibrary::remove(const InstalledSource& source)
{
    if (!QFile::remove(source.path))
        throw Error(Error::Code::OutputUnwritable, source.path);
    if (chosen(keyOf(source.manifest)) == QFileInfo(source.path).fileName())
        choose(keyOf(source.manifest), {});
}

void SourceLibrary::makeActive(const InstalledSource& source)
{
    choose(keyOf(source.manifest), QFileInfo(source.path).fileName());
}

} // namespace gentolk
