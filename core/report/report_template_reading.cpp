#include "core/base/error.h"
#include "core/report/report_template.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk {

namespace {

// A template as it is read: whatever is not as it must be is told with the template's name.
class TemplateReader
{
public:
    explicit TemplateReader(const QString& subject) : m_subject(subject) {}

    QJsonObject object(const QJsonValue& value, const QString& where) const
    {
        if (!value.isObject() && !value.isUndefined())
            malformed(QStringLiteral("%1: {…} expected").arg(where));
        return value.toObject();
    }

    QStringList strings(const QJsonValue& value, const QString& where) const
    {
        if (!value.isArray() && !value.isUndefined())
            malformed(QStringLiteral("%1: [\"…\"] expected").arg(where));
        QStringList all;
        for (const QJsonValue& one : value.toArray()) {
            if (!one.isString())
                malformed(QStringLiteral("%1: [\"…\"] expected").arg(where));
            all << one.toString();
        }
        return all;
    }

    // A laboratory that reports in one language alone would otherwise send the other without its words.
    TextsByLanguage texts(const QJsonValue& value, const QString& where) const
    {
        const QJsonObject both = object(value, where);
        TextsByLanguage read{strings(both.value(QLatin1String("da")), where), strings(both.value(QLatin1String("en")), where)};
        if (read.da.isEmpty() != read.en.isEmpty())
            malformed(QStringLiteral("%1: \"da\" and \"en\" must both be there").arg(where));
        return read;
    }

    std::map<QString, TextsByLanguage> bySection(const QJsonValue& value, const QString& where) const
    {
        std::map<QString, TextsByLanguage> all;
        const QJsonObject sections = object(value, where);
        for (auto one = sections.begin(); one != sections.end(); ++one) {
            requireSection(one.key(), where);
            all[one.key()] = texts(one.value(), where + '.' + one.key());
        }
        return all;
    }

    void requireSection(const QString& key, const QString& where) const
    {
        if (!reportOrder().contains(key))
            malformed(QStringLiteral("%1: no section \"%2\"").arg(where, key));
    }

    void requireKnownKeys(const QJsonObject& file) const
    {
        static const QStringList known{QStringLiteral("name"),     QStringLiteral("version"), QStringLiteral("letterhead"), QStringLiteral("logo"),
                                       QStringLiteral("order"),    QStringLiteral("instead"), QStringLiteral("headings"),   QStringLiteral("texts"),
                                       QStringLiteral("treatment"), QStringLiteral("treatment_source")};
        for (const QString& key : file.keys())
            if (!known.contains(key))
                malformed(QStringLiteral("no such key: %1").arg(key));
        for (const char* key : {"name", "version"})
            if (file.value(QLatin1String(key)).toString().isEmpty())
                malformed(QStringLiteral("missing: %1").arg(QLatin1String(key)));
    }

    void requireWholeOrder(const QStringList& order) const
    {
        for (const QString& key : order) {
            requireSection(key, QStringLiteral("order"));
            if (order.count(key) > 1)
                malformed(QStringLiteral("order: \"%1\" stands twice").arg(key));
        }
        for (const QString& key : reportOrder())
            if (!order.isEmpty() && !order.contains(key))
                malformed(QStringLiteral("order: \"%1\" is missing; no section may be left out").arg(key));
    }

    void requireReplaceable(const QStringList& sections) const
    {
        for (const QString& key : sections)
            if (key != QLatin1String("family") && key != QLatin1String("reanalysis"))
                malformed(QStringLiteral("instead: the words of \"%1\" follow the case and cannot give way").arg(key));
    }

    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, m_subject, what); }

private:
    QString m_subject;
};

std::vector<TreatmentText> treatmentOf(const QJsonObject& file, const TemplateReader& reader)
{
    std::vector<TreatmentText> all;
    for (const QJsonValue& value : file.value(QLatin1String("treatment")).toArray()) {
        const QString where = QStringLiteral("treatment %1").arg(all.size() + 1);
        const QJsonObject one = reader.object(value, where);
        TreatmentText read{reader.strings(one.value(QLatin1String("genes")), where), reader.texts(value, where)};
        if (read.genes.isEmpty() || read.text.en.isEmpty())
            reader.malformed(QStringLiteral("%1: genes and words must be there").arg(where));
        all.push_back(std::move(read));
    }
    return all;
}

} // namespace

ReportTemplate readReportTemplate(const QByteArray& json, const QString& subject)
{
    const TemplateReader reader(subject);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        reader.malformed(error.error == QJsonParseError::NoError ? QStringLiteral("{…} expected") : error.errorString());
    const QJsonObject file = document.object();
    reader.requireKnownKeys(file);
    ReportTemplate read;
    read.name = file.value(QLatin1String("name")).toString();
    read.version = file.value(QLatin1String("version")).toString();
    read.letterhead = reader.texts(file.value(QLatin1String("letterhead")), QStringLiteral("letterhead"));
    read.logoFile = file.value(QLatin1String("logo")).toString();
    read.order = reader.strings(file.value(QLatin1String("order")), QStringLiteral("order"));
    read.instead = reader.strings(file.value(QLatin1String("instead")), QStringLiteral("instead"));
    read.headings = reader.bySection(file.value(QLatin1String("headings")), QStringLiteral("headings"));
    read.texts = reader.bySection(file.value(QLatin1String("texts")), QStringLiteral("texts"));
    read.treatment = treatmentOf(file, reader);
    reader.requireWholeOrder(read.order);
    reader.requireReplaceable(read.instead);
    return read;
}

} // namespace gentolk
