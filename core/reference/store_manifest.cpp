#include "core/reference/store_manifest.h"
#include "core/base/error.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace gentolk {

namespace {

constexpr std::array<const char*, 3> columnWords{"whole", "share", "text"};

QJsonObject originJson(const StoreOrigin& one)
{
    return {{"file", one.file}, {"sha256", one.sha256}, {"bytes", one.bytes}, {"records", one.records}, {"by_index", one.byIndex}};
}

QJsonObject columnJson(const StoreColumn& one)
{
    return {{"name", QString::fromStdString(one.name)}, {"kind", QLatin1String(columnWords[std::size_t(one.kind)])}, {"scale", one.scale}};
}

StoreOrigin originFrom(const QJsonObject& json)
{
    return {json[u"file"].toString(), json[u"sha256"].toString(), json[u"bytes"].toInteger(), json[u"records"].toInteger(),
            json[u"by_index"].toBool()};
}

StoreColumn columnFrom(const QJsonObject& json, const QString& subject)
{
    for (std::size_t kind = 0; kind < columnWords.size(); ++kind)
        if (json[u"kind"].toString() == QLatin1String(columnWords[kind]) && json[u"scale"].toInt() > 0)
            return {json[u"name"].toString().toStdString(), ColumnKind(kind), json[u"scale"].toInt()};
    throw Error(Error::Code::FileMalformed, subject, QStringLiteral("a column of an unknown kind; a newer program wrote it"));
}

void addLists(QJsonObject& json, const StoreManifest& manifest)
{
    QJsonArray origins, columns, remarks;
    QJsonObject most;
    for (const StoreOrigin& one : manifest.origins)
        origins.append(originJson(one));
    for (const StoreColumn& one : manifest.columns)
        columns.append(columnJson(one));
    for (const QString& one : manifest.remarks)
        remarks.append(one);
    for (const auto& [rank, alleles] : manifest.mostAlleles)
        most[QString::number(rank)] = alleles;
    json[u"origins"] = origins;
    json[u"columns"] = columns;
    json[u"remarks"] = remarks;
    json[u"most_alleles"] = most;
}

void readLists(StoreManifest& manifest, const QJsonObject& json, const QString& subject)
{
    for (const QJsonValue& one : json[u"origins"].toArray())
        manifest.origins.push_back(originFrom(one.toObject()));
    for (const QJsonValue& one : json[u"columns"].toArray())
        manifest.columns.push_back(columnFrom(one.toObject(), subject));
    for (const QJsonValue& one : json[u"remarks"].toArray())
        manifest.remarks.push_back(one.toString());
    const QJsonObject most = json[u"most_alleles"].toObject();
    for (auto one = most.begin(); one != most.end(); ++one)
        manifest.mostAlleles[one.key().toInt()] = one.value().toInt();
}

} // namespace

qint64 StoreManifest::records() const
{
    qint64 all = 0;
    for (const StoreOrigin& one : origins)
        all += one.records;
    return all;
}

QString assemblyWord(GenomeAssembly assembly)
{
    return assembly == GenomeAssembly::Unknown ? QStringLiteral("any") : QString::fromStdString(toString(assembly));
}

QByteArray manifestToJson(const StoreManifest& manifest)
{
    QJsonObject json{{"kind", manifest.kind},
                     {"name", manifest.name},
                     {"version", manifest.version},
                     {"date", manifest.date.toString(Qt::ISODate)},
                     {"licence", manifest.licence},
                     {"assembly", QString::fromStdString(toString(manifest.assembly))},
                     {"scope", manifest.scope},
                     {"built_by", manifest.builtBy},
                     {"built_at", manifest.builtAt.toUTC().toString(Qt::ISODateWithMs)},
                     {"alleles", manifest.alleles},
                     {"left_out", manifest.leftOut},
                     {"duplicates", manifest.duplicates}};
    addLists(json, manifest);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

StoreManifest manifestFromJson(const QByteArray& bytes, const QString& subject)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"kind"].toString().isEmpty() || json[u"version"].toString().isEmpty())
        throw Error(Error::Code::FileMalformed, subject, QStringLiteral("it does not say what it is"));
    StoreManifest manifest;
    manifest.kind = json[u"kind"].toString();
    manifest.name = json[u"name"].toString();
    manifest.version = json[u"version"].toString();
    manifest.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
    manifest.licence = json[u"licence"].toString();
    manifest.assembly = assemblyFromString(json[u"assembly"].toString().toStdString());
    manifest.scope = json[u"scope"].toString();
    manifest.builtBy = json[u"built_by"].toString();
    manifest.builtAt = QDateTime::fromString(json[u"built_at"].toString(), Qt::ISODateWithMs);
    manifest.alleles = json[u"alleles"].toInteger();
    manifest.leftOut = json[u"left_out"].toInteger();
    manifest.duplicates = json[u"duplicates"].toInteger();
    readLists(manifest, json, subject);
    return manifest;
}

} // namespace gentolk
