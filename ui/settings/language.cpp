#include "ui/settings/language.h"
#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace gentolk {
namespace {

struct Tongue {
    std::unique_ptr<QTranslator> own, qt;
    Language language = Language::English;
};

Tongue& tongue()
{
    static Tongue one;
    return one;
}

void replace(std::unique_ptr<QTranslator>& old, const QString& name, const QString& folder)
{
    old = std::make_unique<QTranslator>(); // the old one removes itself
    if (old->load(name, folder))
        QCoreApplication::installTranslator(old.get());
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void speak(Language language)
{
    tongue().language = language;
    QLocale::setDefault(localeOf(language));
    replace(tongue().qt, QStringLiteral("qtbase_%1").arg(codeOf(language)), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(tongue().own, QStringLiteral("gentolk_%1").arg(codeOf(language)), QStringLiteral(":/i18n"));
    if (!tongue().own->isEmpty())
        return;
    QEvent change(QEvent::LanguageChange); // the translators tell the windows, except where there is no file
    QCoreApplication::sendEvent(qApp, &change);
}

Language spokenLanguage()
{
    return tongue().language;
}

} // namespace gentolk
