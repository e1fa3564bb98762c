#include "core/report/report_language.h"
#include "core/base/error.h"
#include <QTranslator>

namespace gentolk {

namespace {

QLocale localeOf(const QString& code)
{
    if (code == QLatin1String("da"))
        return QLocale(QLocale::Danish, QLocale::Denmark);
    if (code == QLatin1String("en"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    throw Error(Error::Code::InvalidValue, QStringLiteral("language"), code);
}

} // namespace

ReportLanguage::ReportLanguage(const QString& code, const QString& translation)
    : m_code(code), m_locale(localeOf(code)), m_translator(std::make_unique<QTranslator>())
{
    const QString path = translation.isEmpty() ? QStringLiteral(":/i18n/gentolk_%1.qm").arg(code) : translation;
    if (m_translator->load(path))
        return;
    m_translator.reset();
    if (code != QLatin1String("en"))
        throw Error(Error::Code::FileMissing, path);
}

ReportLanguage::~ReportLanguage() = default;
ReportLanguage::ReportLanguage(ReportLanguage&&) noexcept = default;
ReportLanguage& ReportLanguage::operator=(ReportLanguage&&) noexcept = default;

QString ReportLanguage::operator()(const char* source) const
{
    const QString translated = m_translator ? m_translator->translate("report", source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString ReportLanguage::date(const QDate& date) const
{
    const bool danish = m_code == QLatin1String("da");
    return date.isValid() ? m_locale.toString(date, danish ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy")) : QString();
}

QString ReportLanguage::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

} // namespace gentolk
