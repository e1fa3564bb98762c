#pragma once
#include "ui/settings/user_settings.h"

namespace gentolk {

// Puts the whole application into the language, at once: words, and the locale in which numbers and dates are written
// (rule F-42). Every widget gets a LanguageChange event.
void speak(Language language);
Language spokenLanguage();
QLocale localeOf(Language language);

} // namespace gentolk
