#pragma once
#include <QString>
#include <span>

namespace gentolk {

// What core's errors add in brackets, in English with %1 … for what varies; translations are in the context gentolk::Words.
std::span<const char* const> errorDetails();
bool isKnownErrorDetail(const QString& detail);
// In the window's language. A detail that is not on the list (the system's own words, a name) stays as it is.
QString wordsOfErrorDetail(const QString& detail);

} // namespace gentolk
