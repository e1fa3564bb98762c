#include "core/reference/filter_presets.h"
#include "core/base/error.h"
#include "core/base/whole_file.h"
#include "core/reference/resource.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace gentolk {

namespace {

const QString shippedPresets = QStringLiteral(":/filters"), jsonEnding = QStringLiteral(".json");

QDir ownPresets()
{
    return QDir(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("filters")));
}

QStringList presetsIn(const QDir& folder)
{
    QStringList names;
    for (const QString& file : folder.entryList({QLatin1Char('*') + jsonEnding}, QDir::Files, QDir::Name | QDir::IgnoreCase))
        names << file.chopped(jsonEnding.size());
    return names;
}

// The headless contract's order.
QStringList shippedNames()
{
    QStringList names{QStringLiteral("default"), QStringLiteral("dominant"),  QStringLiteral("recessive"), QStringLiteral("x_linked"),
                      QStringLiteral("mosaic"),  QStringLiteral("noncoding"), QStringLiteral("all")};
    for (const QString& name : presetsIn(QDir(shippedPresets)))
        if (!names.contains(name))
            names << name;
    return names;
}

void requirePresetName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!form.match(name).hasMatch() || name != name.trimmed())
        throw Error(Error::Code::InvalidValue, name, QStringLiteral("a preset's name has letters, digits and blanks, at most 40"));
    if (shippedNames().contains(name, Qt::CaseInsensitive))
        throw Error(Error::Code::InvalidValue, name, QStringLiteral("this preset ships with the program; choose another name"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    return file.readAll();
}

} // namespace

QStringList filterPresets()
{
    QStringList names = shippedNames();
    for (const QString& name : presetsIn(ownPresets()))
        if (!names.contains(name))
            names << name;
    return names;
}

bool isOwnFilterPreset(const QString& name)
{
    return filterPresets().contains(name) && !shippedNames().contains(name);
}

FilterCascade loadFilterPreset(const QString& name)
{
    if (!filterPresets().contains(name))
        throw Error(Error::Code::NotFound, name, QStringLiteral("presets there are: ") + filterPresets().join(QStringLiteral(", ")));
    const bool own = isOwnFilterPreset(name);
    const QString path = own ? ownPresets().filePath(name + jsonEnding) : shippedPresets + QLatin1Char('/') + name + jsonEnding;
    return cascadeFromJson((own ? bytesOf(path) : resourceBytes(path)).toStdString(), path.toStdString());
}

FilterCascade saveFilterPreset(FilterCascade cascade, const QString& name)
{
    requirePresetName(name);
    int version = 1;
    if (isOwnFilterPreset(name))
        version = QString::fromStdString(loadFilterPreset(name).version).toInt() + 1;
    cascade.name = name.toStdString();
    cascade.version = std::to_string(version);
    const QDir folder = ownPresets();
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(Error::Code::OutputUnwritable, folder.path());
    writeWholeFile(folder.filePath(name + jsonEnding), QByteArray::fromStdString(toJson(cascade)), true);
    return cascade;
}

void removeFilterPreset(const QString& name)
{
    if (!isOwnFilterPreset(name) || !QFile::remove(ownPresets().filePath(name + jsonEnding)))
        throw Error(Error::Code::NotFound, name);
}

} // namespace gentolk
