#include "ui/settings/user_settings.h"
#include <QDir>
#include <QLocale>
#include <QSettings>

namespace gentolk {
namespace {

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString folderKey = QStringLiteral("files/last_folder");
const QString nameKey = QStringLiteral("user/name");
const QString roleKey = QStringLiteral("user/role");
const char* const themeWords[] = {"light", "dark", "system"};

} // namespace

QString codeOf(Language language)
{
    return language == Language::Danish ? QStringLiteral("da") : QStringLiteral("en");
}

Language languageFromCode(const QString& code)
{
    return code.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? Language::English : Language::Danish;
}

Language UserSettings::language()
{
    return languageFromCode(QSettings().value(languageKey, QLocale::system().name()).toString());
}

void UserSettings::setLanguage(Language language)
{
    QSettings().setValue(languageKey, codeOf(language));
}

Theme UserSettings::theme()
{
    const QString word = QSettings().value(themeKey).toString();
    for (int i = 0; i < 3; ++i)
        if (word == QLatin1String(themeWords[i]))
            return Theme(i);
    return Theme::System;
}

void UserSettings::setTheme(Theme theme)
{
    QSettings().setValue(themeKey, QLatin1String(themeWords[int(theme)]));
}

QString UserSettings::userName()
{
    return QSettings().value(nameKey).toString();
}

void UserSettings::setUserName(const QString& name)
{
    QSettings().setValue(nameKey, name);
}

QString UserSettings::userRole()
{
    return QSettings().value(roleKey).toString();
}

void UserSettings::setUserRole(const QString& role)
{
    QSettings().setValue(roleKey, role);
}

QString UserSettings::signature()
{
    const QString name = userName(), role = userRole();
    return name.isEmpty() || role.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, role);
}

QByteArray UserSettings::windowGeometry()
{
    return QSettings().value(geometryKey).toByteArray();
}

void UserSettings::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

QString UserSettings::lastFolder()
{
    return QSettings().value(folderKey, QDir::homePath()).toString();
}

void UserSettings::setLastFolder(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
}

} // namespace gentolk
