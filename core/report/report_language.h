#pragma once
#include <QDate>
#include <QLocale>
#include <QString>
#include <memory>

class QTranslator;

namespace gentolk {

// The report's language, apart from the window's: loads ":/i18n/gentolk_<code>.qm" without installing it. Sources are English,
// marked QT_TRANSLATE_NOOP("report", …) in core/report; what is not translated stays English.
class ReportLanguage
{
public:
    // code: "da" or "en". Throws InvalidValue for another, FileMissing when a language other than English has no translation.
    // translation: another .qm file, for tests.
    explicit ReportLanguage(const QString& code, const QString& translation = {});
    ~ReportLanguage();
    ReportLanguage(ReportLanguage&&) noexcept;
    ReportLanguage& operator=(ReportLanguage&&) noexcept;

    const QString& code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }
    QString operator()(const char* source) const;
    QString date(const QDate& date) const;            // "22. november 2026", "22 November 2026"; empty for an invalid date
    QString number(double value, int decimals) const; // in the language's form

private:
    QString m_code;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator; // null: English as it stands
};

} // namespace gentolk
