#pragma once
#include "ui/look/look.h"
#include <QByteArray>
#include <QString>

namespace gentolk {

enum class Language { Danish, English };
QString codeOf(Language language);                    // "da", "en"
Language languageFromCode(const QString& code);       // anything but "en…" is Danish

// The user's own choices on this computer, kept in QSettings. Each is named here and nowhere else.
struct UserSettings {
    static Language language();                       // the first time: the computer's language, else Danish
    static void setLanguage(Language language);
    static Theme theme();
    static void setTheme(Theme theme);
    static QString userName();                        // empty: the computer's name for the user
    static void setUserName(const QString& name);
    static QString userRole();
    static void setUserRole(const QString& role);
    static QString signature();                       // "Anne Test, clinical geneticist"; empty without a name
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
    static QString lastFolder();
    static void setLastFolder(const QString& folder);
};

} // namespace gentolk
