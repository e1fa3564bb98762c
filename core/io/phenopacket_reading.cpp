#include "core/base/error.h"
#include "core/io/input_file.h"
#include "core/io/phenopacket.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace gentolk {

namespace {

constexpr qint64 largest = 16 << 20; // bytes; a packet has some kilobytes

class PacketReader
{
public:
    explicit PacketReader(const QString& subject) : m_subject(subject) {}

    Phenopacket read(const QJsonObject& whole)
    {
        const QJsonObject packet = whole.contains(QLatin1String("proband")) ? whole.value(QLatin1String("proband")).toObject() : whole;
        requireSchema(packet, whole);
        m_read.id = packet.value(QLatin1String("id")).toString();
        readSubject(packet.value(QLatin1String("subject")).toObject());
        const QJsonValue features = packet.value(QLatin1String("phenotypicFeatures"));
        if (!features.isUndefined() && !features.isArray())
            malformed(QStringLiteral("phenotypicFeatures: a list expected"));
        int number = 0;
        for (const QJsonValue& feature : features.toArray())
            readFeature(feature.toObject(), QStringLiteral("phenotypicFeatures[%1]").arg(number++));
        for (const char* part : {"measurements", "biosamples", "interpretations", "diseases", "medicalActions", "files"})
            if (!packet.value(QLatin1String(part)).toArray().isEmpty())
                m_read.notTaken << QLatin1String(part);
        for (const char* part : {"relatives", "pedigree"})
            if (whole.contains(QLatin1String(part)))
                m_read.notTaken << QLatin1String(part);
        return m_read;
    }

private:
    void requireSchema(const QJsonObject& packet, const QJsonObject& whole) const
    {
        if (!packet.contains(QLatin1String("phenotypicFeatures")) && !packet.contains(QLatin1String("subject")) && !packet.contains(QLatin1String("metaData")))
            malformed(QStringLiteral("it is no phenopacket: neither subject nor phenotypicFeatures"));
        const QJsonValue meta = whole.contains(QLatin1String("metaData")) ? whole.value(QLatin1String("metaData")) : packet.value(QLatin1String("metaData"));
        const QString version = meta.toObject().value(QLatin1String("phenopacketSchemaVersion")).toString();
        if (!version.isEmpty() && !version.startsWith(QLatin1Char('2')))
            malformed(QStringLiteral("schema version %1; 2 is read").arg(version));
    }

    void readSubject(const QJsonObject& subject)
    {
        m_read.subject = subject.value(QLatin1String("id")).toString();
        const QString sex = subject.value(QLatin1String("sex")).toString();
        m_read.sex = sex == QLatin1String("MALE") ? Sex::Male : sex == QLatin1String("FEMALE") ? Sex::Female : Sex::Unknown;
        m_read.birthDate = QDate::fromString(subject.value(QLatin1String("dateOfBirth")).toString().left(10), Qt::ISODate);
    }

    void readFeature(const QJsonObject& feature, const QString& where)
    {
        const QJsonObject type = feature.value(QLatin1String("type")).toObject();
        const QString id = type.value(QLatin1String("id")).toString(), label = type.value(QLatin1String("label")).toString();
        if (id.isEmpty())
            malformed(QStringLiteral("%1: type.id is missing").arg(where));
        if (feature.contains(QLatin1String("negated")))
            malformed(QStringLiteral("%1: \"negated\" is of schema version 1; 2 is read").arg(where));
        if (!id.startsWith(QLatin1String("HP:"))) {
            m_read.notTaken << QStringLiteral("%1 (%2)").arg(label.isEmpty() ? id : label, id);
            return;
        }
        const QJsonValue excluded = feature.value(QLatin1String("excluded"));
        if (!excluded.isUndefined() && !excluded.isBool())
            malformed(QStringLiteral("%1: excluded must be true or false").arg(where)); // unknown is never "no"
        take({id, !excluded.toBool(), onsetOf(feature.value(QLatin1String("onset")).toObject()), noteOf(feature)}, where);
    }

    void take(const PhenotypeTerm& term, const QString& where)
    {
        const auto same = std::find_if(m_read.terms.begin(), m_read.terms.end(), [&](const PhenotypeTerm& one) { return one.hpoId == term.hpoId; });
        if (same == m_read.terms.end())
            m_read.terms.push_back(term);
        else if (same->present != term.present)
            malformed(QStringLiteral("%1: %2 is both present and excluded").arg(where, term.hpoId));
    }

    static QString onsetOf(const QJsonObject& onset)
    {
        const QString duration = onset.value(QLatin1String("age")).toObject().value(QLatin1String("iso8601duration")).toString();
        if (!duration.isEmpty())
            return duration;
        const QJsonObject range = onset.value(QLatin1String("ageRange")).toObject();
        if (!range.isEmpty())
            return QStringLiteral("%1/%2").arg(range.value(QLatin1String("start")).toObject().value(QLatin1String("iso8601duration")).toString(),
                                               range.value(QLatin1String("end")).toObject().value(QLatin1String("iso8601duration")).toString());
        const QString label = onset.value(QLatin1String("ontologyClass")).toObject().value(QLatin1String("label")).toString();
        return label.isEmpty() ? onset.value(QLatin1String("timestamp")).toString().left(10) : label;
    }

    // What there is no field for stays readable.
    static QString noteOf(const QJsonObject& feature)
    {
        QStringList words{feature.value(QLatin1String("description")).toString().simplified()};
        words << feature.value(QLatin1String("severity")).toObject().value(QLatin1String("label")).toString();
        for (const QJsonValue& modifier : feature.value(QLatin1String("modifiers")).toArray())
            words << modifier.toObject().value(QLatin1String("label")).toString();
        words.removeAll(QString());
        return words.join(QStringLiteral("; "));
    }

    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, m_subject, what); }

    QString m_subject;
    Phenopacket m_read;
};

} // namespace

Phenopacket phenopacketFrom(const QByteArray& json, const QString& subject)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(Error::Code::FileMalformed, QStringLiteral("%1:%2").arg(subject).arg(json.left(error.offset).count('\n') + 1), error.errorString());
    if (!document.isObject())
        throw Error(Error::Code::FileMalformed, subject, QStringLiteral("it is no phenopacket: neither subject nor phenotypicFeatures"));
    return PacketReader(subject).read(document.object());
}

Phenopacket readPhenopacket(const QString& path)
{
    requireInputFile(path);
    if (QFileInfo(path).size() > largest)
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("too large for a phenopacket (over 16 MB)"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, file.errorString());
    return phenopacketFrom(file.readAll(), path);
}

} // namespace gentolk
